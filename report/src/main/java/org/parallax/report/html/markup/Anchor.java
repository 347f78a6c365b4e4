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

    /** An anchor of a kind for the thing with an id; every other character becomes its code. */
    public static Anchor of(String kind, String id) {
        StringBuilder plain = new StringBuilder(kind).append('-');
        id.chars().forEach(c -> {
            if (isPlain(c)) {
                plain.append((char) c);
            } else {
                plain.append('_').append(Integer.toHexString(c));
            }
        });
        return new Anchor(plain.toString());
    }

    private static boolean isPlain(String id) {
        return id.chars().allMatch(Anchor::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
