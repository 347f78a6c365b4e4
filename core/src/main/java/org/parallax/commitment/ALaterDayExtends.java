package org.parallax.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;

/** "The opening was put off to 4 May", "the truce was extended until June". */
final class ALaterDayExtends implements SignRule {

    private static final Set<String> EXTENDS =
            Set.of("extended", "postponed", "extend", "prolonged", "rescheduled", "delayed", "pushed", "put", "moved");

    private static final int NEAR = 8;

    @Override
    public Role role() {
        return Role.EXTENDED;
    }

    @Override
    public boolean holds(Page page, Wording sentence, List<Told> commitment) {
        Optional<LocalDate> due = commitment.stream()
                .flatMap(told -> told.pledge().due().lastDay().stream())
                .findFirst();
        return due.isPresent()
                && namesALaterDay(page, sentence, due.get())
                && commitment.stream().anyMatch(told -> tells(sentence, told));
    }

    private static boolean namesALaterDay(Page page, Wording sentence, LocalDate due) {
        return page.timesIn(sentence.span()).stream()
                .filter(time ->
                        time.range().lastDay().filter(day -> day.isAfter(due)).isPresent())
                .anyMatch(time -> {
                    String before = sentence.lower(sentence.from(time.span().start()) - 1);
                    return before.equals("until") || before.equals("to") || before.equals("till");
                });
    }

    /** The verb of putting off, near the deed or the deadline. */
    private static boolean tells(Wording sentence, Told told) {
        for (int at = 0; at < sentence.size(); at++) {
            if (EXTENDS.contains(sentence.lower(at)) && sentence.isVerb(at) && Mood.tellsWhatWasDone(sentence, at)) {
                for (int near = Math.max(0, at - NEAR); near < Math.min(sentence.size(), at + NEAR); near++) {
                    boolean deadline = sentence.lower(near).equals("deadline")
                            && told.words().things().stream().anyMatch(sentence.keys()::contains);
                    if (deadline || told.words().actions().contains(sentence.key(near))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
