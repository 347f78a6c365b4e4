package org.parallax.framing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.Quotations;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Kind;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.StoryArticle;

/** The words of an article that are not its outlet's own: between quotation marks, or the content of a statement that somebody voiced. Threads may share it. */
final class OthersWords {

    private static final Set<String> SHOWS = WordSets.of(OthersWords.class, "shows without words");

    private final StoryArticle article;
    private final Quotations quotations;

    /** The passages by where they begin, each with its end; none meets another. */
    private final TreeMap<Integer, Integer> passages = new TreeMap<>();

    /** The words that name who speaks, by where they begin, each with its end. */
    private final TreeMap<Integer, Integer> sources = new TreeMap<>();

    private final List<TextSpan> views;

    OthersWords(StoryArticle article) {
        this.article = article;
        this.quotations = Quotations.in(article.text());
        this.views = AnothersView.in(article).toList();
        Stream.of(
                        quotations.all().stream().map(Quotation::span),
                        views.stream(),
                        WhatReadersWriteBelowIsTheirs.in(article).stream(),
                        contents(article))
                .flatMap(spans -> spans)
                .sorted()
                .forEach(this::add);
        article.reading().statements().stream()
                .flatMap(statement -> statement.source().stream())
                .forEach(source -> sources.merge(source.start(), source.end(), Math::max));
    }

    private static Stream<TextSpan> contents(StoryArticle article) {
        return article.reading().statements().stream()
                .filter(statement -> isSomebodys(statement) && !isShown(article, statement))
                .map(Statement::content)
                .flatMap(List::stream);
    }

    /** What the outlet makes others think is its own wording, and so is what is said of nobody. */
    private static boolean isSomebodys(Statement statement) {
        return statement.act().isVoiced() && statement.sourceClass() != SourceClass.IMPERSONAL;
    }

    /** "Footage shows the crowd in panic": what a paper or a picture shows is told by the outlet in its own words. */
    private static boolean isShown(StoryArticle article, Statement statement) {
        return statement.sourceClass() == SourceClass.DOCUMENT
                && statement.speaker().isEmpty()
                && statement.kind() == Kind.INDIRECT
                && statement.cue().stream()
                        .flatMap(cue -> Words.lower(cue.of(article.text())).stream())
                        .anyMatch(SHOWS::contains);
    }

    /** In the order of the text; what meets becomes one. */
    private void add(TextSpan span) {
        Map.Entry<Integer, Integer> last = passages.lastEntry();
        if (last != null && last.getValue() >= span.start()) {
            passages.put(last.getKey(), Math.max(last.getValue(), span.end()));
        } else {
            passages.put(span.start(), span.end());
        }
    }

    /** Whether some of them stand in a span. */
    boolean areIn(TextSpan span) {
        Map.Entry<Integer, Integer> before = passages.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }

    /** Whether a span stands among the words that name who speaks. */
    boolean nameASource(TextSpan span) {
        Map.Entry<Integer, Integer> before = sources.floorEntry(span.start());
        return before != null && before.getValue() >= span.end();
    }

    /** Whether a sentence tells how somebody else sees or calls something. */
    boolean areSeenIn(TextSpan sentence) {
        return views.stream().anyMatch(sentence::overlaps);
    }

    Quotations quotations() {
        return quotations;
    }

    /** Whether a span stands between quotation marks. */
    boolean areQuotedAt(TextSpan span) {
        return quotations.touching(span).stream()
                .anyMatch(quotation -> quotation.span().contains(span));
    }

    /** Whose words stand at a place, as far as it is somebody's: the words that name the innermost source there. */
    Optional<String> sourceAt(TextSpan place) {
        return article.reading().statements().stream()
                .filter(OthersWords::isSomebodys)
                .filter(statement -> statement.content().stream().anyMatch(piece -> piece.contains(place)))
                .min(Comparator.comparingInt(
                        statement -> statement.content().get(0).length()))
                .map(this::source);
    }

    private String source(Statement statement) {
        return statement.speaker().isPresent()
                ? "@" + statement.speaker().getAsInt()
                : statement.source().map(span -> span.of(article.text())).orElse("");
    }
}
