package org.parallax.bench.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.bench.attribution.Attributed;
import org.parallax.bench.attribution.MarkedArticle;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.Name;
import org.parallax.language.Tagging.NameType;

/** An article, what people marked in it, and a tagger that finds what it is told to; words are found where they stand first. */
public final class ToldBy implements Tagger {

    private final String text;
    private final List<Attributed> marked = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();

    private ToldBy(String text) {
        this.text = text;
    }

    public static ToldBy article(String text) {
        return new ToldBy(text);
    }

    public ToldBy persons(String... names) {
        persons.addAll(List.of(names));
        return this;
    }

    /** An attribution that the tagger finds, in the article or in a content that is read again. */
    public ToldBy finds(String source, String cue, String content) {
        rows.add(new String[] {source, cue, content});
        return this;
    }

    /** An attribution that people marked. */
    public ToldBy marked(String source, String cue, String content) {
        marked.add(new Attributed(List.of(place(source)), List.of(place(cue)), List.of(place(content))));
        return this;
    }

    public TextSpan place(String words) {
        return place(text, words).orElseThrow();
    }

    public int at(String words) {
        return place(words).start();
    }

    private static Optional<TextSpan> place(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new TextSpan(at, at + words.length()));
    }

    public MarkedArticle article() {
        return new MarkedArticle("invented", text, List.copyOf(marked));
    }

    public ToldArticle read() {
        return ToldArticle.of(article(), this);
    }

    @Override
    public Tagging tag(String given) {
        List<Attribution> found =
                rows.stream().flatMap(row -> attribution(given, row).stream()).toList();
        List<Name> names = persons.stream()
                .flatMap(name -> place(given, name).stream())
                .map(at -> new Name(at, NameType.PERSON, 1))
                .sorted(Comparator.comparing(Name::span))
                .toList();
        return new Tagging(found, names);
    }

    /** Not the whole of what is read: a content is no attribution by itself. */
    private static Optional<Attribution> attribution(String given, String[] row) {
        Optional<TextSpan> source = place(given, row[0]);
        Optional<TextSpan> cue = place(given, row[1]);
        Optional<TextSpan> content = place(given, row[2]);
        return source.isPresent() && cue.isPresent() && content.isPresent()
                ? Optional.of(new Attribution(source, cue.get(), List.of(content.get()), 1))
                : Optional.empty();
    }

    @Override
    public String version() {
        return "told";
    }
}
