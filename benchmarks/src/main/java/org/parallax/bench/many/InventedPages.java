package org.parallax.bench.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages of a paper that there never was, a thousand a folder; one in a thousand is empty, as a save that broke off. */
final class InventedPages {

    private static final int IN_A_FOLDER = 1000;

    private static final int PARAGRAPHS = 8;
    private static final int SENTENCES = 4;

    private static final List<String> SHIPS = List.of("Ardent", "Gannet", "Solen", "Tern", "Petrel");

    private static final List<String> TELLS = List.of(
            "The ferry %s left the port of Lisk on a quiet morning with %d passengers.",
            "Captain Nora Velt said that the pumps of the %s had been replaced %d times.",
            "The company denied that the %s had been in danger during the last %d days.",
            "A spokesman for the harbour said that the %s had brought %d lorries to the quay.",
            "People who live near the berth of the %s wrote %d letters to the council about its horn.");

    private InventedPages() {}

    static void write(Path folder, int pages) throws IOException {
        Random chance = new Random(7);
        for (int i = 0; i < pages; i++) {
            Path below = folder.resolve(String.format(Locale.ROOT, "%04d", i / IN_A_FOLDER));
            Files.createDirectories(below);
            Path file = below.resolve(String.format(Locale.ROOT, "%07d.html", i));
            Files.writeString(file, isWhole(i) ? page(i, chance) : "");
        }
    }

    /** How many of so many pages hold an article. */
    static int whole(int pages) {
        return (int) IntStream.range(0, pages).filter(InventedPages::isWhole).count();
    }

    private static boolean isWhole(int page) {
        return page % IN_A_FOLDER != IN_A_FOLDER / 2;
    }

    private static String page(int number, Random chance) {
        String paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> "<p>" + paragraph(chance) + "</p>")
                .collect(Collectors.joining("\n"));
        return String.format(Locale.ROOT, """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry note %1$d | The Quay Herald</title>
                <meta property="og:site_name" content="The Quay Herald">
                <meta property="article:published_time" content="2030-03-%2$02dT09:00:00Z"></head>
                <body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
                <article><h1>Ferry note %1$d from the port of Lisk</h1>%3$s</article><footer>All rights reserved</footer></body></html>
                """, number, 1 + number % 28, paragraphs);
    }

    private static String paragraph(Random chance) {
        return IntStream.range(0, SENTENCES)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        TELLS.get(chance.nextInt(TELLS.size())),
                        SHIPS.get(chance.nextInt(SHIPS.size())),
                        2 + chance.nextInt(900)))
                .collect(Collectors.joining(" "));
    }
}
