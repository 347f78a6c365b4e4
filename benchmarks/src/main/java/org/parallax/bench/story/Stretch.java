package org.parallax.bench.story;

import java.util.List;

/** A part of a projection: code points, end exclusive; may be empty. */
record Stretch(int start, int end) {

    int size() {
        return end - start;
    }

    boolean holds(Stretch other) {
        return start <= other.start && other.end <= end;
    }

    static int size(List<Stretch> all) {
        return all.stream().mapToInt(Stretch::size).sum();
    }

    static int common(List<Stretch> one, List<Stretch> other) {
        int common = 0;
        for (Stretch x : one) {
            for (Stretch y : other) {
                common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
            }
        }
        return common;
    }

    /** Intersection over union. */
    static double iou(List<Stretch> one, List<Stretch> other) {
        int common = common(one, other);
        int union = size(one) + size(other) - common;
        return union == 0 ? 0 : common / (double) union;
    }
}
