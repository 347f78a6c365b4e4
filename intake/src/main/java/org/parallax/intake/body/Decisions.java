package org.parallax.intake.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.intake.layout.Layout;
import org.parallax.intake.layout.Paragraph;

/** Which rule left each paragraph out; what no rule left out is kept. A single thread uses it. */
final class Decisions {

    private final Map<Paragraph, String> leftOut = new HashMap<>();

    void leaveOut(Paragraph paragraph, String rule) {
        leftOut.putIfAbsent(paragraph, rule);
    }

    /** The passages for which no rule speaks; the others are left out by the one that does. */
    List<Passage> keep(List<Passage> passages, Function<Passage, Optional<String>> rule) {
        return passages.stream()
                .filter(passage -> keeps(passage, rule.apply(passage)))
                .toList();
    }

    private boolean keeps(Passage passage, Optional<String> rule) {
        rule.ifPresent(name -> leaveOut(passage.paragraph(), name));
        return rule.isEmpty();
    }

    /** For every paragraph of the page; {@code kept} is the rule that keeps what is kept. */
    List<Decision> all(Layout page, String kept) {
        return page.paragraphs().stream()
                .map(paragraph -> Optional.ofNullable(leftOut.get(paragraph))
                        .map(rule -> new Decision(paragraph, false, rule))
                        .orElseGet(() -> new Decision(paragraph, true, kept)))
                .toList();
    }
}
