package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;

/**
 * "On 5 May the vote passed, two days after the raid": the raid was on 3 May. The event told first has the day last named, in the same
 * sentence or, when the sentence points back to it ("It came two days after …"), in one shortly before.
 */
final class AfterAnotherEvent {

    /** So far back a sentence may point. */
    private static final int REACH = 2;

    /** No sentence of news has as many words, and one that has must not be gone through for each of its times. */
    private static final int LONGEST = 300;

    private static final Set<String> POINTERS = WordSets.of(AfterAnotherEvent.class, "pointers");

    /** "a day after the deadline" is a date, and no event. */
    private static final Set<String> DATES = WordSets.of(AfterAnotherEvent.class, "days and periods");

    /** So far back when it is words that came: what somebody says fills sentences. */
    private static final int REACH_OF_WORDS = 8;

    private static final Set<String> SAYINGS = WordSets.of(AfterAnotherEvent.class, "sayings");

    /** Their subjects are something told before. */
    private static final Set<String> COMING = WordSets.of(AfterAnotherEvent.class, "coming");

    private AfterAnotherEvent() {}

    /** The day of the event that stands after the words. */
    static Optional<Outcome> of(Found found, Named named, Clockless anchor) {
        Match match = found.match();
        boolean counts = found.row().category() == Category.DURATION
                && match.has(Slot.NUMBER)
                && match.amount().isWhole();
        String word = match.words().lower(match.to());
        boolean linked = word.equals("after") || word.equals("before") || word.equals("following");
        boolean exact = counts
                && linked
                && !match.unit().isWithinADay()
                && !match.says("nearly", "almost", "over", "more", "less", "least");
        return exact && !isALength(match) && tellsAnEvent(match)
                ? day(match, named, anchor, word.equals("before") ? 1 : -1)
                : Optional.empty();
    }

    private static Optional<Outcome> day(Match match, Named named, Clockless published, int sign) {
        Optional<Period> anchor = named.dayHere()
                .or(() -> named.day().filter(day -> pointsBack(match.words(), named) && !isToCome(day, published)));
        return anchor.map(day -> new Outcome(
                match.unit().duration(match.amount()),
                Optional.of(Period.shifted(
                        day.first(), match.unit().grain(), sign * match.amount().whole())),
                DateRange.Basis.RESOLVED,
                "counted " + (sign < 0 ? "back" : "on") + " from the event of " + day.value()));
    }

    /** "Shut for a week after the fire": how long, and not how long after. */
    private static boolean isALength(Match match) {
        return match.words().lower(match.from() - 1).equals("for");
    }

    /** Words after "after" that are an event, not a date: those are read by themselves. */
    private static boolean tellsAnEvent(Match match) {
        Word next = match.words().at(match.to() + 1);
        boolean aDate =
                DATES.contains(next.lower()) || DATES.contains(match.words().lower(match.to() + 2));
        return next.isLetters() && Slot.monthOf(next.lower()) == 0 && !aDate;
    }

    private static boolean pointsBack(Words words, Named named) {
        boolean near = named.sentencesSince() <= REACH;
        boolean pointer = POINTERS.contains(words.lower(0));
        int reach = has(words, SAYINGS) ? REACH_OF_WORDS : REACH + 1;
        boolean comes = named.sentencesSince() <= reach && has(words, COMING);
        return comes || (near && pointer);
    }

    /** What is still to come is not what "came two days after" tells of. */
    private static boolean isToCome(Period day, Clockless published) {
        return published.last().filter(day.first()::isAfter).isPresent();
    }

    private static boolean has(Words words, Set<String> any) {
        return words.all().stream().limit(LONGEST).anyMatch(word -> any.contains(word.lower()));
    }
}
