package org.parallax.timeline.row;

import java.util.Optional;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code Velt asked the board on Monday to meet}, {@code “We must meet,” Velt wrote}: what several outlets quote of a speaker is one entry with what the speaker is told
 * to have done on that day. Threads may share it.
 */
public final class ASayingIsOfWhatItsSpeakerDidThatDay implements RowsThatAreOne.Rule {

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        if (!one.days().meet(other.days()) || isOnlySaid(one) == isOnlySaid(other) || !haveOneSpeaker(one, other)) {
            return Optional.empty();
        }
        ToldEvent did = isOnlySaid(one) ? other : one;
        ToldEvent said = isOnlySaid(one) ? one : other;
        return Optional.of(did.with(said, did.range()));
    }

    private static boolean isOnlySaid(ToldEvent event) {
        return event.passages().stream().allMatch(Dated::isASaying);
    }

    private static boolean haveOneSpeaker(ToldEvent one, ToldEvent other) {
        return one.any(other, (a, b) -> a.speaker().isPresent() && a.speaker().equals(b.speaker()));
    }
}
