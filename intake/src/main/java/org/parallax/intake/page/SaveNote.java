package org.parallax.intake.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.parallax.article.Dating;
import org.parallax.intake.date.Candidate;
import org.parallax.intake.date.DateLine;
import org.parallax.intake.date.DateWords;
import org.parallax.intake.line.Line;

/**
 * What the program that saved a page noted in a comment: where it came from, and when it was saved.
 *
 * @param url the address that the page was saved from
 * @param captured when, as the note has it
 */
record SaveNote(Optional<String> url, Optional<Candidate> captured) {

    /** Browsers ("saved from url=(0042)https://…"), SingleFile ("url: https://…"), HTTrack ("Mirrored from …"). */
    private static final Pattern URL = Pattern.compile(
            "(?i)(?:saved from url=\\(\\d+\\)|\\burl:\\s*|mirrored from )((?:https?://)?[^\\s\"<>]{4,2000})");

    /** SingleFile ("saved date: …"), the Wayback Machine ("FILE ARCHIVED ON …"), HTTrack (", Tue, 19 Jan 2021 … GMT"). */
    private static final Pattern WHEN =
            Pattern.compile("(?is)(saved date:|file archived on|mirrored from [^,]{1,2000},)\\s*(.{8,60})");

    private static final Pattern ARCHIVE = Pattern.compile(
            "^https?://(?:web\\.archive\\.org/web/\\d+[a-z_]*|archive\\.(?:is|ph|today)/\\d+)/(https?://.*)$");

    static SaveNote of(Tags page) {
        Optional<String> url = Optional.empty();
        Optional<Candidate> captured = Optional.empty();
        for (Comment note : page.comments()) {
            Matcher from = URL.matcher(note.getData());
            url = url.isEmpty() && from.find() ? Optional.of(whole(from.group(1))) : url;
            captured = captured.or(() -> captured(note));
        }
        return new SaveNote(url, captured);
    }

    /** The page's own address, for the address of a copy in a web archive. */
    static String withoutArchive(String url) {
        Matcher archived = ARCHIVE.matcher(url);
        return archived.matches() ? archived.group(1) : url;
    }

    private static String whole(String address) {
        return address.startsWith("http") ? address : "http://" + address;
    }

    private static Optional<Candidate> captured(Comment note) {
        Matcher when = WHEN.matcher(note.getData());
        if (!when.find()) {
            return Optional.empty();
        }
        Line line = Line.of(note.sourceRange().start().lineNumber(), when.group(1) + " " + when.group(2));
        return DateWords.first(line.text(), DateWords.Order.UNKNOWN)
                .map(date -> new Candidate(
                        Dating.Role.CAPTURED,
                        Candidate.Source.META,
                        date,
                        "a note of the program that saved the page",
                        DateLine.proof(line)));
    }
}
