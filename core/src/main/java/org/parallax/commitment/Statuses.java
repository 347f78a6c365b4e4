package org.parallax.commitment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Commitment.Status;
import org.parallax.commitment.StatusRule.Known;

/** Tells where a commitment stands, by the first of these rules that answers. Threads may share it. */
final class Statuses {

    /**
     * A rule.
     *
     * @param name the sentence that it enforces
     * @param when whether it answers
     * @param then the status
     */
    private record When(String name, Predicate<Known> when, Status then) implements StatusRule {
        @Override
        public Optional<Status> status(Known known) {
            return when.test(known) ? Optional.of(then) : Optional.empty();
        }
    }

    private static final List<StatusRule> RULES = List.of(
            new When("WhatWasCalledOffIsEnded", known -> known.has(Role.ENDED), Status.ENDED),
            new When(
                    "WhatIsReportedKeptAndDeniedIsDisputed",
                    known -> known.has(Role.AGAINST) && known.has(Role.KEPT),
                    Status.DISPUTED),
            new When("WhatOthersReportDoneIsKept", Known::isReportedKept, Status.KEPT),
            new When("ALaterDayExtends", known -> known.has(Role.EXTENDED), Status.EXTENDED),
            new When("WhoseDayIsPastWithoutReportIsOverdue", Known::isPast, Status.OVERDUE),
            new When("WhatIsSpokenAgainstIsDisputed", known -> known.has(Role.AGAINST), Status.DISPUTED),
            new When("WhatNothingSpeaksAgainstIsOpen", known -> true, Status.OPEN));

    /** A status with the rule that gave it. */
    record Given(Status status, String rule) {}

    private Statuses() {}

    static Given of(Known known) {
        return RULES.stream()
                .flatMap(rule -> rule.status(known).map(status -> new Given(status, rule.name())).stream())
                .findFirst()
                .orElseThrow();
    }
}
