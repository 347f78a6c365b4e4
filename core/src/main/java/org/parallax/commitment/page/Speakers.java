package org.parallax.commitment.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Statement;

/** Who says something in an article. Threads may share it. */
public final class Speakers {

    private Speakers() {}

    /** Whom a statement's words bind: who speaks, with the bodies for whom they do; not a spokesman of those who have no name, but these. */
    public static Party of(Page page, Statement said) {
        List<Integer> own = named(page, said);
        List<Integer> all = own.isEmpty() || !areSeveral(page, said) ? own : joined(own, inSource(page, said));
        Optional<TextSpan> nameless = all.size() == 1 ? page.offices().namelessVoicedBy(all.get(0)) : Optional.empty();
        return nameless.isPresent()
                ? new Party(List.of(), nameless)
                : new Party(joined(all, spokenFor(page, own)), said.source());
    }

    /** Whether all who speak only tell what others will do: officers who are named by a rank alone. */
    public static boolean onlyTell(Page page, Party speakers) {
        return !speakers.entities().isEmpty()
                && speakers.entities().stream()
                        .allMatch(index -> page.entity(index).type() == NameType.PERSON
                                && page.offices().areOnlyRanks(index));
    }

    private static List<Integer> named(Page page, Statement said) {
        return said.speaker().isPresent()
                ? said.speaker().stream()
                        .filter(speaker -> said.source()
                                .filter(source -> Nations.isNoGovernment(page, speaker, source))
                                .isEmpty())
                        .boxed()
                        .toList()
                : said.source().map(page::calledFor).orElse(List.of());
    }

    private static List<Integer> inSource(Page page, Statement said) {
        return said.source().map(page::namedIn).orElse(List.of());
    }

    /** "Ada Brook and Robin Hale". */
    public static boolean areSeveral(Page page, Statement said) {
        return said.source()
                .filter(source -> source.of(page.text()).contains(" and "))
                .isPresent();
    }

    private static List<Integer> spokenFor(Page page, List<Integer> speakers) {
        return speakers.stream()
                .filter(index -> page.entity(index).type() == NameType.PERSON)
                .flatMap(index -> page.offices().bodiesOf(index).stream())
                .toList();
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Whether it is somebody whom the article names as a person. */
    public static boolean isAPerson(Page page, Statement said) {
        return said.speaker().stream().anyMatch(index -> page.entity(index).type() == NameType.PERSON);
    }

    /** Those for the source, in lower case. */
    public static List<String> words(Page page, Statement said) {
        return said.source().map(words -> Words.lower(words.of(page.text()))).orElse(List.of());
    }

    /** The offices that the article gives who speaks, in its words. */
    public static List<String> offices(Page page, Statement said) {
        return said.speaker().stream()
                .boxed()
                .flatMap(speaker -> page.offices().of(speaker).stream())
                .toList();
    }

    /** The last word for the source: "board" where the Harbour Board speaks; "" where there is none. */
    public static String noun(Page page, Statement said) {
        List<String> source = words(page, said);
        return source.isEmpty() ? "" : source.get(source.size() - 1);
    }

    /** Whether a pronoun in somebody's words is that somebody: "we" where they are quoted and, of a body, "it" where they are reported. */
    static boolean standsFor(Page page, Statement said, TextSpan pronoun) {
        String word = pronoun.of(page.text()).toLowerCase(Locale.ROOT);
        boolean own = said.kind() != Statement.Kind.INDIRECT && (word.equals("we") || word.equals("i"));
        return own || (said.kind() != Statement.Kind.DIRECT && word.equals("it") && !isAPerson(page, said));
    }
}
