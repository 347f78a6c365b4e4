package org.parallax.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.time.DateRange;

/** The speaker of the statement just before speaks on: the same day, as long as no one else speaks in between. */
final class TheSameSpeakerGoesOn implements DayRule {

    private static final int SENTENCES = 6;

    /** Cues of another occasion: "previously said", "has often warned". */
    private static final Pattern ANOTHER_TIME = Pattern.compile(
            "\\b(?:ha[sd]|have|previously|earlier|once|formerly|originally|initially|often|repeatedly|frequently|regularly|long|always|sometimes|will|plans?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        if (said.draft()
                .cue()
                .filter(cue -> ANOTHER_TIME.matcher(cue.of(setting.text())).find())
                .isPresent()) {
            return Optional.empty();
        }
        int sentence = setting.sentenceAt(said.anchor().start());
        for (int i = soFar.count() - 1; i >= 0; i--) {
            Said before = soFar.said(i);
            boolean far = sentence - setting.sentenceAt(before.anchor().start()) > SENTENCES;
            if (far
                    || setting.article().inHeadline(before.anchor())
                            != setting.article().inHeadline(said.anchor())) {
                return Optional.empty();
            }
            if (said.isBySameSpeaker(before)) {
                return after(soFar.day(i).range());
            }
            if (!isAside(before, said, soFar, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<DateRange> after(DateRange before) {
        return before.isKnown()
                ? Optional.of(before.because(DateRange.Basis.INFERRED, "the speaker goes on: " + before.why()))
                : Optional.empty();
    }

    /** Whether a statement only reports the one before it, or stands inside it. */
    private static boolean isAside(Said between, Said said, Days soFar, int index) {
        boolean inside = between.draft().origin() == Draft.Origin.INSIDE_A_CONTENT;
        boolean holds = index > 0
                && between.draft().content().stream()
                        .anyMatch(piece ->
                                piece.overlaps(soFar.said(index - 1).draft().extent()));
        boolean holdsThis = between.draft().content().stream()
                .anyMatch(piece -> piece.overlaps(said.draft().extent()));
        return inside || holds || holdsThis;
    }
}
