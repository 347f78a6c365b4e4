package org.parallax.commitment.status;

import java.util.List;
import java.util.function.Predicate;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Commitment.Status;

/** Tells where a commitment stands, by the first of these rules that answers. Threads may share it. */
final class Statuses {

    /**
     * A rule.
     *
     * @param name the sentence that it enforces
     * @param when whether it answers
     * @param then the status
     */
    private record When(String name, Predicate<Known> when, Status then) {}

    private static final List<When> RULES = List.of(
            new When("WhatWasCalledOffIsEnded", known -> known.has(Role.ENDED), Status.ENDED),
            new When("WhatIsReportedKeptAndDeniedIsDisputed", Known::isContradicted, Status.DISPUTED),
            new When("WhatOthersReportDoneIsKept", Known::isReportedKept, Status.KEPT),
            new When("ALaterDayExtends", known -> known.has(Role.EXTENDED) && !known.isPast(), Status.EXTENDED),
            new When("WhatWasOnlyOnTheCalendarIsOpen", known -> known.isPast() && known.scheduled(), Status.OPEN),
            new When("WhoseDayIsPastWithoutReportIsOverdue", Known::isPast, Status.OVERDUE),
            new When("WhatIsOnlyPutOffToNoDayIsOpen", Known::isOnlyPutOff, Status.OPEN),
            new When("WhatIsSpokenAgainstIsDisputed", known -> known.has(Role.AGAINST), Status.DISPUTED),
            new When("WhatNothingSpeaksAgainstIsOpen", known -> true, Status.OPEN));

    /** A status with the rule that gave it. */
    record Given(Status status, String rule) {}

    private Statuses() {}

    static Given of(Known known) {
        return RULES.stream()
                .filter(rule -> rule.when().test(known))
                .findFirst()
                .map(rule -> new Given(rule.then(), rule.name()))
                .orElseThrow();
    }
}
