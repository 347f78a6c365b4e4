package org.parallax.commitment.sign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/** "The opening was put off to 4 May", "the truce was extended until June". */
final class ALaterDayExtends implements SignRule {

    private static final Set<String> UNTIL = Set.of("until", "to", "till");

    private static final int NEAR = 8;

    @Override
    public Role role() {
        return Role.EXTENDED;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.isVerb(at) && sentence.is(at, "extend") && Mood.tellsWhatWasDone(sentence, at);
    }

    /** The verb of putting off stands near the deed or the deadline. */
    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return until(page, sentence, told).isPresent() && names(sentence, at, told);
    }

    @Override
    public Optional<LocalDate> until(Page page, Wording sentence, Told told) {
        Optional<LocalDate> due = told.pledge().due().lastDay();
        return page.timesIn(sentence.span()).stream()
                .filter(time ->
                        UNTIL.contains(sentence.lower(sentence.from(time.span().start()) - 1)))
                .flatMap(time -> time.range().lastDay().stream())
                .filter(day -> due.filter(day::isAfter).isPresent())
                .findFirst();
    }

    private static boolean names(Wording sentence, int verb, Told told) {
        for (int at = Math.max(0, verb - NEAR); at < Math.min(sentence.size(), verb + NEAR); at++) {
            boolean deadline = sentence.lower(at).equals("deadline")
                    && told.words().things().stream().anyMatch(sentence.keys()::contains);
            if (deadline || told.words().isToldBy(sentence.action(at))) {
                return true;
            }
        }
        return false;
    }
}
