package org.parallax.report.ledger;

/** Words between quotation marks, in one line and not too long. */
final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String words) {
        String line = words.replaceAll("\\s+", " ");
        return "“"
                + (line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…") + "”";
    }
}
