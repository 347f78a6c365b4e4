package org.parallax.selector;

/** How much two lists share. */
final class Common {

    private Common() {}

    /** How many members two sorted lists have in common, equal ones counted as often as both have them. */
    static int of(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
