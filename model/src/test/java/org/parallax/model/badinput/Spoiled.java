package org.parallax.model.badinput;

import java.util.List;
import java.util.SplittableRandom;

/** Spoils a text by chance, a little or a lot: what saving, copying and typing do to articles, and what no one would ever do. */
final class Spoiled {

    private static final List<String> STRAYS = List.of(
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "'",
            "‘",
            "’",
            "''",
            "``",
            "(",
            ")",
            "[",
            "]",
            ":",
            ": ",
            ",",
            ".",
            "...",
            "…",
            "-",
            " – ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            " ",
            "\u00a0",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u00ad",
            "\u200e",
            "\u200f",
            "\u202e",
            "\u0301",
            "\u0000",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udd27",
            "\ufffd",
            "A: ",
            "Q: ",
            "BROOK: ",
            "10.42am",
            "said ",
            "according to ",
            "it is believed that ",
            "Ms. ",
            "the ",
            "who ",
            "U.S. ",
            "'s ",
            " (AP) — ",
            "1,000 ",
            "12 May ",
            "|",
            "•");

    private final SplittableRandom random;
    private final StringBuilder text;

    private Spoiled(String text, SplittableRandom random) {
        this.text = new StringBuilder(text);
        this.random = random;
    }

    static String text(String text, long number) {
        SplittableRandom random = new SplittableRandom(number);
        Spoiled spoiled = new Spoiled(text, random);
        for (int i = random.nextInt(0, 1 << random.nextInt(1, 6)); i > 0; i--) {
            spoiled.once();
        }
        return spoiled.text.toString();
    }

    private void once() {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(1, 40));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 2 -> upperCase(at, end);
            case 3 -> text.setLength(at);
            default -> text.insert(at, STRAYS.get(random.nextInt(STRAYS.size())));
        }
    }

    private void upperCase(int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
        }
    }
}
