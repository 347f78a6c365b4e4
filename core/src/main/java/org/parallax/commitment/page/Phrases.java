package org.parallax.commitment.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention;

/** Whom a noun phrase names. Threads may share it. */
public final class Phrases {

    private static final Set<String> ADHERENTS = Lexicon.forms("adherents");

    private Phrases() {}

    /** The noun phrase that begins at a word. */
    public static Party from(Page page, Wording sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && goesOn(sentence, last + 1)) {
            last++;
        }
        return first < sentence.size() ? party(page, sentence, first, last) : Party.NOBODY;
    }

    private static boolean goesOn(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part.isNoun()
                || part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.NUMBER
                || part == PartOfSpeech.POSSESSIVE_ENDING
                || part == PartOfSpeech.DETERMINER
                || sentence.lower(at).equals("of");
    }

    /** Whom a noun phrase names: by its own name or, where it has none, the one that it is of ("the leader of the Civic List"). */
    public static Party party(Page page, Wording sentence, int first, int last) {
        if (first > last) {
            return Party.NOBODY;
        }
        TextSpan words = sentence.span(first, last);
        int place = preposition(sentence, first, last);
        List<Integer> own = place > first ? named(page, sentence, first, place - 1) : List.of();
        boolean of = place <= last && Set.of("of", "for").contains(sentence.lower(place));
        List<Integer> found = own.isEmpty() && (of || place > last) ? named(page, sentence, first, last) : own;
        List<Integer> called = found.isEmpty() && first == last ? page.calledFor(words) : found;
        List<Integer> named = called.isEmpty() ? page.offices().holdersIn(words) : called;
        boolean known =
                named.size() > 0 || sentence.part(last).isNoun() || Subjects.PRONOUNS.contains(sentence.lower(last));
        return known ? new Party(named, Optional.of(words)) : Party.NOBODY;
    }

    /** Those named in some words, but for "a Northport-based firm" and "every Senate clerk". */
    private static List<Integer> named(Page page, Wording sentence, int first, int last) {
        TextSpan words = sentence.span(first, last);
        boolean member = ADHERENTS.contains(sentence.lower(last)) || ADHERENTS.contains(sentence.lower(last) + "s");
        boolean own =
                member || (!sentence.part(last).isName() && sentence.part(last).isNoun());
        return page.namedIn(words).stream()
                .filter(index -> !(own && page.isChamber(index))
                        && !isOfACompound(page, index, words)
                        && !isOfATitle(page, sentence, index, words)
                        && !Nations.isNoGovernment(page, index, words))
                .toList();
    }

    private static boolean isOfACompound(Page page, int index, TextSpan words) {
        return page.entity(index).mentions().stream()
                .map(Mention::span)
                .filter(span -> span.overlaps(words))
                .allMatch(span -> page.text().startsWith("-", span.end()));
    }

    /** "Former Norvale Sen. Ada Brook": the place of an office, right before its holder's name. */
    private static boolean isOfATitle(Page page, Wording sentence, int index, TextSpan words) {
        return page.entity(index).type() == NameType.PLACE
                && page.entity(index).mentions().stream()
                        .map(Mention::span)
                        .filter(words::contains)
                        .anyMatch(place -> isBeforeATitle(page, sentence, place));
    }

    private static boolean isBeforeATitle(Page page, Wording sentence, TextSpan place) {
        int title = sentence.from(place.end());
        int name = sentence.lower(title + 1).equals(".") ? title + 2 : title + 1;
        return sentence.is(title, "speaks")
                && name < sentence.size()
                && page.namedIn(sentence.span(name)).stream()
                        .anyMatch(next -> page.entity(next).type() == NameType.PERSON);
    }

    /** The one behind whose words those begin that say whose it is; where there is none, right behind the last word. */
    private static int preposition(Wording sentence, int first, int last) {
        int at = sentence.first(first + 1, last + 1, word -> sentence.part(word) == PartOfSpeech.PREPOSITION);
        return at < 0 ? last + 1 : at;
    }
}
