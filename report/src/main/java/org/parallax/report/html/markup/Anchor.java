package org.parallax.report.html.markup;

/**
 * A place in the page that links lead to. Only letters, digits, "-" and "_" stand in it, so that it is safe in an address and in a style
 * sheet.
 */
public record Anchor(String id) {

    public Anchor {
        if (id.isEmpty() || !Character.isLetter(id.charAt(0)) || !isPlain(id)) {
            throw new IllegalArgumentException("not an anchor: " + id);
        }
    }

    /** An anchor of a kind for the thing with an id, which mostly begins with its kind already; every other character becomes its code. */
    public static Anchor of(String kind, String id) {
        String whole = id.startsWith(kind + "-") ? id : kind + "-" + id;
        return new Anchor(isPlain(whole) ? whole : plain(whole));
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isPlain(c)) {
                plain.append(c);
            } else {
                plain.append('_').append(Integer.toHexString(c));
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!isPlain(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
