package org.parallax.disagreement.rule;

/** The first words of a passage, for a heading. Threads may share it. */
final class Shortened {

    private Shortened() {}

    static String of(String words, int longest) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest);
        return line.substring(0, cut > 0 ? cut : longest) + " …";
    }
}
