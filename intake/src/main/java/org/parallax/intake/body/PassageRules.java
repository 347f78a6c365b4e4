package org.parallax.intake.body;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.furniture.FurnitureRule;

/** The rules that know a passage by itself. Each passage is asked about once. A single thread uses it. */
final class PassageRules {

    private static final List<PassageRule> RULES =
            List.of(new TheHeadlineIsNotRepeated(), new LinkedLinesLeadElsewhere());

    private final Told told;
    private final IdentityHashMap<Passage, Optional<String>> known = new IdentityHashMap<>();

    PassageRules(Told told) {
        this.told = told;
    }

    /** The rule that knows a passage: of the lines that are furniture anywhere, or of those of a page. */
    Optional<String> rule(Passage passage) {
        return known.computeIfAbsent(passage, this::ask);
    }

    /** The figures of a table look like dates and labels; they are none. */
    private Optional<String> ask(Passage passage) {
        return Optional.of(passage.line())
                .filter(line -> !passage.isRow())
                .flatMap(Furniture::knows)
                .map(FurnitureRule::name)
                .or(() -> RULES.stream()
                        .filter(rule -> rule.holds(passage, told))
                        .map(PassageRule::name)
                        .findFirst());
    }

    /** The passages of running text that no rule knows. */
    List<Passage> unknown(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.prose() > 0 && rule(passage).isEmpty())
                .toList();
    }
}
