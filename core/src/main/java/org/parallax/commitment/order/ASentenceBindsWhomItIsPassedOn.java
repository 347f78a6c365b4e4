package org.parallax.commitment.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.time.TimeExpression;

/** "The court sentenced Robin Hale to 12 years in prison", "Norvale Ferries was fined 3 million crowns". */
public final class ASentenceBindsWhomItIsPassedOn implements PledgeRule {

    private static final Set<String> SENTENCED = Set.of("sentenced");

    private static final Set<String> FINED = Set.of("fined");

    private static final Set<String> PENALTIES = Set.of("life", "death", "a", "an");

    /** "Sentenced the captain of the boat to". */
    private static final int REACH = 8;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int verb) {
        boolean passed = SENTENCED.contains(sentence.lower(verb)) || FINED.contains(sentence.lower(verb));
        return passed && sentence.isVerb(verb) && Mood.tellsWhatWasDone(sentence, verb)
                ? penalty(page, sentence, verb)
                : Optional.empty();
    }

    private Optional<Pledge> penalty(Page page, Wording sentence, int verb) {
        int penalty = penalty(sentence, verb);
        if (penalty < 0) {
            return Optional.empty();
        }
        boolean passive = Mood.isPassive(sentence, verb);
        int last = sentence.lower(penalty - 1).equals("to") ? penalty - 2 : penalty - 1;
        Party bound = passive ? Subjects.before(page, sentence, verb) : Phrases.party(page, sentence, verb + 1, last);
        Party court = passive ? Party.NOBODY : Subjects.of(page, sentence, verb);
        return Responsible.isSomebody(page, bound)
                ? Deeds.from(page, sentence, penalty)
                        .map(deed -> pledge(page, sentence, Kind.ORDER, bound, court, sentence.span(verb), deed))
                        .filter(pledge ->
                                page.timesIn(sentence.span()).stream().noneMatch(time -> isLongOver(page, time)))
                : Optional.empty();
    }

    /** Where the penalty begins: behind "to" or, of a fine, with its number; -1 where none is told. */
    private static int penalty(Wording sentence, int verb) {
        if (FINED.contains(sentence.lower(verb))) {
            return sentence.first(verb + 1, verb + REACH, at -> isSum(sentence, at), sentence::isVerb);
        }
        int to = sentence.first(verb + 1, verb + REACH, at -> sentence.lower(at).equals("to"), sentence::isVerb);
        return to > 0 && isATerm(sentence, to + 1) ? to + 1 : -1;
    }

    /** "Was sentenced in 2001": what has long been served. */
    private static boolean isLongOver(Page page, TimeExpression time) {
        Optional<LocalDate> day = time.range().lastDay();
        return day.isPresent()
                && page.published()
                        .firstDay()
                        .filter(told -> day.get().isBefore(told.minusYears(1)))
                        .isPresent();
    }

    private static boolean isSum(Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.NUMBER || sentence.lower(at).startsWith("$");
    }

    /** "12 years", "life", "at least 12 years". */
    private static boolean isATerm(Wording sentence, int at) {
        return PENALTIES.contains(sentence.lower(at))
                || sentence.any(at, at + 3, word -> sentence.part(word) == PartOfSpeech.NUMBER);
    }
}
