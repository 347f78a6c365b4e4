package org.parallax.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Pledge.Party;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement;

/** Finds who a sentence says does something. Threads may share it. */
final class Subjects {

    /** The text that stands between a verb and its subject. */
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "been", "also", "both", "all", "is", "are", "was", "were", "be", "will", "would",
            "'ve", "'s", "did", "do", "does", "on", "in", "last", "to");

    private static final Set<String> OPENERS = Set.of(
            "that", "which", "who", "when", "while", "where", "if", "whether", "because", "after", "before", "but",
            "as", "since", "said", "says", ":", ";", "“", "\"", "”", "(", ")", "–", "—");

    private static final Set<String> ASIDE = Set.of(",", "—", "–");

    static final Set<String> PRONOUNS = Set.of("they", "we", "he", "she", "it", "i");

    private static final int FARTHEST = 40;

    private Subjects() {}

    /**
     * Who does what a verb says: the source of the statement that it reports or, where it reports none, its subject. In somebody's words "we", and
     * where they are reported "it", is that somebody.
     */
    static Party of(Page page, Wording sentence, int verb) {
        return page.cuedBy(sentence.span(verb))
                .filter(s -> s.source().isPresent() || s.speaker().isPresent())
                .map(statement -> speaker(page, statement))
                .orElseGet(() -> orSpeaker(page, sentence, verb, before(page, sentence, verb)));
    }

    private static Party orSpeaker(Page page, Wording sentence, int verb, Party subject) {
        boolean nameless = subject.entities().isEmpty() && subject.words().isPresent();
        return !nameless
                ? subject
                : page.saying(sentence.span(verb))
                        .filter(said -> standsFor(page, said, subject.words().orElseThrow()))
                        .map(said -> speaker(page, said))
                        .orElse(subject);
    }

    private static boolean standsFor(Page page, Statement said, TextSpan pronoun) {
        String word = pronoun.of(page.text()).toLowerCase(Locale.ROOT);
        boolean person = said.speaker().isPresent()
                && page.entity(said.speaker().getAsInt()).type() == NameType.PERSON;
        boolean own = said.kind() != Statement.Kind.INDIRECT && (word.equals("we") || word.equals("i"));
        return own || (said.kind() != Statement.Kind.DIRECT && word.equals("it") && !person);
    }

    /** Who speaks in a statement. */
    static Party speaker(Page page, Statement statement) {
        OptionalInt speaker = statement.speaker();
        List<Integer> own = speaker.isPresent()
                ? List.of(speaker.getAsInt())
                : statement.source().map(page::calledFor).orElse(List.of());
        List<Integer> others = statement.source().map(page::namedIn).orElse(List.of());
        boolean several = statement
                .source()
                .filter(source -> source.of(page.text()).contains(" and "))
                .isPresent();
        List<Integer> all = several && !own.isEmpty() ? joined(own, others) : own;
        return new Party(joined(all, bodiesOf(page, own)), statement.source());
    }

    /** Who speaks for a body binds it. */
    private static List<Integer> bodiesOf(Page page, List<Integer> speakers) {
        return speakers.stream()
                .filter(index -> page.entity(index).type() == NameType.PERSON)
                .flatMap(index -> page.bodiesOf(index).stream())
                .toList();
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> others) {
        List<Integer> all = new ArrayList<>(some);
        others.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return List.copyOf(all);
    }

    /** The noun phrase before a verb or, where "and" joins it to the sentence's first verb, or it goes on as ", pledging …", before that one. */
    static Party before(Page page, Wording sentence, int verb) {
        boolean joined = Set.of("and", "but").contains(sentence.lower(verb - 1));
        boolean beside = sentence.part(verb) == PartOfSpeech.GERUND
                && (sentence.lower(verb - 1).equals(",") || sentence.is(verb - 1, "paper"));
        return joined || beside
                ? rightBefore(page, sentence, firstVerb(sentence, verb))
                : rightBefore(page, sentence, verb);
    }

    private static int firstVerb(Wording sentence, int verb) {
        int at = 0;
        while (at < verb && !sentence.part(at).isVerb() && sentence.part(at) != PartOfSpeech.PARTICIPLE) {
            at++;
        }
        return at;
    }

    private static Party rightBefore(Page page, Wording sentence, int verb) {
        int last = verb - 1;
        while (last >= 0
                && (AUXILIARIES.contains(sentence.lower(last))
                        || sentence.isAdverb(last)
                        || isTime(page, sentence, last))) {
            last--;
        }
        if (isRelative(page, sentence, last)) {
            return antecedent(page, sentence, last);
        }
        if (ASIDE.contains(sentence.lower(last))) {
            last = beforeAside(sentence, last);
        }
        return last < 0 ? Party.NOBODY : phrase(page, sentence, first(sentence, last), last);
    }

    /** "Who" and "which", where the article does not already tell whom they mean. */
    private static boolean isRelative(Page page, Wording sentence, int at) {
        return at > 0
                && Set.of("who", "which").contains(sentence.lower(at))
                && page.namedIn(sentence.span(at)).isEmpty();
    }

    /** "Norvale Ferries, which": of "the case of a baker who", the baker. */
    private static Party antecedent(Page page, Wording sentence, int relative) {
        int before = sentence.lower(relative - 1).equals(",") ? relative - 2 : relative - 1;
        int last = before < 0 ? before : behindNoAside(page, sentence, before);
        int first = last < 0 ? 0 : first(sentence, last);
        for (int at = last - 1; at > first; at--) {
            if (sentence.lower(at).equals("of") && sentence.part(at + 1) == PartOfSpeech.DETERMINER) {
                return phrase(page, sentence, at + 1, last);
            }
        }
        return last < 0 ? Party.NOBODY : phrase(page, sentence, first, last);
    }

    /** "Ada Brook, of Northport, who": the word before the first comma. */
    private static int behindNoAside(Page page, Wording sentence, int last) {
        int first = first(sentence, last);
        boolean aside = first > 1
                && ASIDE.contains(sentence.lower(first - 1))
                && page.namedIn(sentence.span(first, last)).isEmpty()
                && page.holdersOf(sentence.span(first, last)).isEmpty();
        return aside ? first - 2 : last;
    }

    static boolean isTime(Page page, Wording sentence, int at) {
        return page.timesIn(sentence.span()).stream()
                .anyMatch(time -> time.span().overlaps(sentence.span(at)));
    }

    /** "Norvane Construction, the company that has maintained the bridge," ends before its first comma; and so with dashes. */
    private static int beforeAside(Wording sentence, int comma) {
        for (int at = comma - 1; at > 0 && comma - at < FARTHEST; at--) {
            if (sentence.lower(at).equals(sentence.lower(comma))) {
                return at - 1;
            }
        }
        return comma - 1;
    }

    private static int first(Wording sentence, int last) {
        if (PRONOUNS.contains(sentence.lower(last))) {
            return last;
        }
        int first = last;
        while (first > 0 && last - first < FARTHEST && isOfThePhrase(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isOfThePhrase(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        boolean of = Set.of("of", "for", "in", "and", "-", "&").contains(sentence.lower(at));
        boolean mark = part == PartOfSpeech.MARK && !of;
        boolean participle = part == PartOfSpeech.GERUND || part == PartOfSpeech.PARTICIPLE;
        return of
                || !(mark
                        || part.isVerb()
                        || (participle && !sentence.part(at + 1).isNoun())
                        || OPENERS.contains(sentence.lower(at))
                        || part == PartOfSpeech.PREPOSITION
                        || part == PartOfSpeech.TO);
    }

    /** The noun phrase that begins at a word. */
    static Party from(Page page, Wording sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && goesOn(sentence, last + 1)) {
            last++;
        }
        return first < sentence.size() ? phrase(page, sentence, first, last) : Party.NOBODY;
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
    static Party phrase(Page page, Wording sentence, int first, int last) {
        if (first > last) {
            return Party.NOBODY;
        }
        TextSpan words = sentence.span(first, last);
        int place = preposition(sentence, first, last);
        List<Integer> own = place > first ? named(page, sentence, first, place - 1) : List.of();
        boolean of = place <= last && Set.of("of", "for").contains(sentence.lower(place));
        List<Integer> found = own.isEmpty() && (of || place > last) ? named(page, sentence, first, last) : own;
        List<Integer> called = found.isEmpty() && first == last ? page.calledFor(words) : found;
        List<Integer> named = called.isEmpty() ? page.holdersOf(words) : called;
        boolean known = named.size() > 0 || sentence.part(last).isNoun() || PRONOUNS.contains(sentence.lower(last));
        return known ? new Party(named, Optional.of(words)) : Party.NOBODY;
    }

    /** Those named in some words, but for "a Northport-based firm" and "every Senate clerk". */
    private static List<Integer> named(Page page, Wording sentence, int first, int last) {
        TextSpan words = sentence.span(first, last);
        boolean own = !sentence.part(last).isName() && sentence.part(last).isNoun();
        return page.namedIn(words).stream()
                .filter(index -> !(own && page.isChamber(index)) && !isOfACompound(page, index, words))
                .toList();
    }

    private static boolean isOfACompound(Page page, int index, TextSpan words) {
        return page.entity(index).mentions().stream()
                .map(mention -> mention.span())
                .filter(span -> span.overlaps(words))
                .allMatch(span -> page.text().startsWith("-", span.end()));
    }

    private static int preposition(Wording sentence, int first, int last) {
        for (int at = first + 1; at <= last; at++) {
            if (sentence.part(at) == PartOfSpeech.PREPOSITION) {
                return at;
            }
        }
        return last + 1;
    }
}
