package org.parallax.commitment;

import java.util.Locale;
import java.util.Set;

/** "Without the grant the pier would be closed if not for the union", "asked whether boats would be sold", "a case where the board would pay". */
final class WhatIsSupposedBindsNobody implements DoubtRule {

    private static final Set<String> OPENERS = Set.of("where", "how", "why", "whether", "what");

    private static final Set<String> BUT_FOR = Set.of("if not for ", "if it were ", "if it was ", "if it had ");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        boolean asked = OPENERS.contains(sentence.lower(first))
                || sentence.lower(first - 1).equals("whether");
        boolean supposed = pledge.deed()
                .condition()
                .map(words -> words.of(page.text()).toLowerCase(Locale.ROOT))
                .filter(words -> BUT_FOR.stream().anyMatch(words::startsWith))
                .isPresent();
        return asked || supposed;
    }
}
