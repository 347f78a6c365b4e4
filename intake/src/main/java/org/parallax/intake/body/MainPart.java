package org.parallax.intake.body;

import java.util.List;
import java.util.Optional;
import org.parallax.intake.layout.Box;

/**
 * The part of a page that holds the article, and little else.
 *
 * @param box all of it
 * @param rule that found it
 */
record MainPart(Box box, String rule) {

    /** By the first of the rules that finds one. */
    static MainPart of(Box scope, Prose prose, List<MainPartRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.find(scope, prose).map(box -> new MainPart(box, rule.name())).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Its rule, for what stands outside. */
    Optional<String> leavesOut(Passage passage) {
        return passage.paragraph().isIn(box) ? Optional.empty() : Optional.of(rule);
    }
}
