package org.parallax.commitment.page;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.language.Words;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;

/** Whether who speaks answers for deeds that others can count on: a body, somebody with an office, or who speaks for one. */
public final class Responsible {

    private static final Set<String> PAPERS = Set.of("statement", "communique", "communiqué", "notice");

    /** Those of one party who sit in a parliament; a single one of them votes. */
    private static final Set<String> ADHERENTS = Lexicon.forms("adherents");

    private Responsible() {}

    /** Whether who says something does. */
    public static boolean is(Page page, Statement said) {
        boolean office = said.speaker().stream().anyMatch(page.offices()::areHeldBy);
        boolean speaks = said.source()
                .filter(source -> isDescribed(source.of(page.text())))
                .isPresent();
        return office || speaks || said.sourceClass() == SourceClass.OFFICIAL || isAStatement(page, said);
    }

    /** "…, the statement said": a body's own. */
    public static boolean isAStatement(Page page, Statement said) {
        return PAPERS.contains(Speakers.noun(page, said));
    }

    /** Whether words speak of a body or of an office. */
    public static boolean isDescribed(String words) {
        return Words.lower(words).stream()
                .anyMatch(word -> Lexicon.is("speaks", word) || isBody(word) || ADHERENTS.contains(word));
    }

    /** Whether a party is named, or described as a body or an office. */
    public static boolean isSomebody(Page page, Party party) {
        return !party.entities().isEmpty()
                || party.words()
                        .filter(words -> isDescribed(words.of(page.text())))
                        .isPresent();
    }

    /** Whether an office is that of somebody who speaks for a body, and still does. */
    static boolean speaks(String office) {
        List<String> words = Words.lower(office);
        return Lexicon.isAny("speaks", words) && !Lexicon.isAny("once", words);
    }

    /** Whether it is theirs to order and to ban; not "a woman ordered canaries". */
    public static boolean canOrder(Page page, Party giver) {
        return giver.entities().isEmpty()
                ? giver.words()
                        .map(words -> words.of(page.text()))
                        .filter(words -> !isDescribed(words) && !Lexicon.isAny("bench", Words.lower(words)))
                        .isEmpty()
                : giver.entities().stream().anyMatch(page.offices()::areHeldBy);
    }

    /** "Senate", "House of Representatives"; not "Senate Banking Committee". */
    static boolean isChamber(String name) {
        List<String> words = Words.lower(name);
        int of = words.indexOf("of");
        int last = of > 0 ? of - 1 : words.size() - 1;
        return last >= 0 && Lexicon.is("lawgiver", words.get(last));
    }

    /** Whether a word describes a body: "company", "council". */
    public static boolean isBody(String word) {
        return Lexicon.is("body", word) || Lexicon.is("house", word);
    }
}
