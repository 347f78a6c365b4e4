package org.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saved pages of a story that nobody ever wrote, in a folder. */
record SavedPages(Path folder) {

    SavedPages withPage(String name, String outlet, String day, String headline, String... paragraphs) {
        return with(name, outlet, day, "", headline, paragraphs);
    }

    /** A page that tells its address and, where there is one, the day of its last change. */
    SavedPages withPageAt(
            String name, String outlet, String url, String day, String changed, String headline, String... paragraphs) {
        String change = changed.isEmpty()
                ? ""
                : "<meta property=\"article:modified_time\" content=\"" + changed + "T18:00:00Z\">";
        String more = "<link rel=\"canonical\" href=\"" + url + "\">" + change;
        return with(name, outlet, day, more, headline, paragraphs);
    }

    private SavedPages with(
            String name, String outlet, String day, String more, String headline, String... paragraphs) {
        String page = """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%s | %s</title>
                <meta property="og:site_name" content="%s"><meta property="og:title" content="%s">
                <meta property="article:published_time" content="%sT09:00:00Z">%s</head>
                <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>%s</h1><p>%s</p></article>
                <footer>All rights reserved</footer></body></html>
                """.formatted(
                        headline, outlet, outlet, headline, day, more, headline, String.join("</p>\n<p>", paragraphs));
        return withBytes(name, page.getBytes(StandardCharsets.UTF_8));
    }

    /** Two pages about a ferry. */
    SavedPages withStory() {
        return withPage(
                        "morning.html",
                        "The Quay Herald",
                        "2030-03-05",
                        "Ferry stays in port as crew demands repairs",
                        "The ferry Ardent did not leave the port of Lisk on Tuesday, and about 200 passengers waited on the quay until the evening.",
                        "\"The pumps have failed three times since January,\" said Captain Nora Velt, who leads the crew of the ship. She said that the crew would not sail before the pumps had been replaced.",
                        "A spokesman for the company, Sound Lines, said that the ship was safe and would sail on Thursday.")
                .withPage(
                        "evening.html",
                        "Lisk Radio",
                        "2030-03-08",
                        "Ardent sails again after three days",
                        "The ferry Ardent left the port of Lisk on Friday, three days late, after new pumps had been fitted during the night.",
                        "Captain Nora Velt said that the crew was satisfied with the work. \"We asked for pumps and we got pumps,\" Velt told Lisk Radio.",
                        "The company denied that the ship had ever been in danger.");
    }

    /** A frame of a page, as a browser saves it in a folder of its own. */
    SavedPages withPart(String name) {
        return withBytes(name, "<html><body><a href=/>Shop</a></body></html>".getBytes(StandardCharsets.UTF_8));
    }

    SavedPages withBytes(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
