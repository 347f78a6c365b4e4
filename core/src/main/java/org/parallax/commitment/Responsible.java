package org.parallax.commitment;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.Pledge.Party;
import org.parallax.language.Words;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;

/** Whether who speaks answers for deeds that others can count on: a body, somebody with an office, or who speaks for one. */
final class Responsible {

    private static final Set<String> PAPERS = Set.of("statement", "communique", "communiqué", "notice");

    /** Those of one party who sit in a parliament; a single one of them votes. */
    private static final Set<String> ADHERENTS = Set.of(
            "republicans",
            "democrats",
            "conservatives",
            "socialists",
            "liberals",
            "tories",
            "nationalists",
            "unionists",
            "communists",
            "greens");

    private Responsible() {}

    static boolean is(Page page, Statement said) {
        boolean office =
                said.speaker().isPresent() && page.holdsOffice(said.speaker().getAsInt());
        boolean speaks = said.source()
                .filter(source -> isDescribed(source.of(page.text())))
                .isPresent();
        return office || speaks || said.sourceClass() == SourceClass.OFFICIAL || isAStatement(page, said);
    }

    /** "…, the statement said": a body's own. */
    static boolean isAStatement(Page page, Statement said) {
        return said.source()
                .map(source -> Words.lower(source.of(page.text())))
                .filter(words -> !words.isEmpty() && PAPERS.contains(words.get(words.size() - 1)))
                .isPresent();
    }

    /** Whether words speak of a body or of an office. */
    static boolean isDescribed(String words) {
        return Words.lower(words).stream()
                .anyMatch(word -> Lexicon.is("speaks", word) || isBody(word) || ADHERENTS.contains(word));
    }

    /** Whether an office is that of somebody who speaks for a body, and still does. */
    static boolean speaks(String office) {
        List<String> words = Words.lower(office);
        return words.stream().anyMatch(word -> Lexicon.is("speaks", word))
                && words.stream().noneMatch(word -> Lexicon.is("once", word));
    }

    /** Whether it is theirs to order and to ban; not "a woman ordered canaries". */
    static boolean canOrder(Page page, Party giver) {
        return giver.entities().isEmpty()
                ? giver.words()
                        .map(words -> words.of(page.text()))
                        .filter(words -> !isDescribed(words)
                                && Words.lower(words).stream().noneMatch(word -> Lexicon.is("bench", word)))
                        .isEmpty()
                : giver.entities().stream().anyMatch(page::holdsOffice);
    }

    /** "Senate", "House of Representatives"; not "Senate Banking Committee". */
    static boolean isChamber(String name) {
        List<String> words = Words.lower(name);
        int of = words.indexOf("of");
        int last = of > 0 ? of - 1 : words.size() - 1;
        return last >= 0 && Lexicon.is("lawgiver", words.get(last));
    }

    static boolean isBody(String word) {
        return Lexicon.is("body", word) || Lexicon.is("house", word);
    }
}
