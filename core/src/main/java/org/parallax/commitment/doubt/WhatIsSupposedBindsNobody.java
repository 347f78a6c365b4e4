package org.parallax.commitment.doubt;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "Without the grant the pier would be closed if not for the union", "asked whether boats would be sold", "a case where the board would pay". */
final class WhatIsSupposedBindsNobody implements DoubtRule {

    private static final Set<String> OPENERS = Set.of("where", "how", "why", "whether", "what");

    private static final Pattern BUT_FOR =
            Pattern.compile("if not for .*|if it (?:were|was|had) .*|if (?:i|we|you|he|she|they|it) could\\b.*");

    private static final Pattern UNREAL = Pattern.compile("(?i)\\bif (?:[\\w,’']+ ){1,14}?were\\b.*\\bwould\\b");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        boolean asked = OPENERS.contains(sentence.lower(first))
                || sentence.lower(first - 1).equals("whether");
        boolean supposed = pledge.deed()
                .condition()
                .map(words -> words.of(page.text()).toLowerCase(Locale.ROOT))
                .filter(words -> BUT_FOR.matcher(words).matches())
                .isPresent();
        return asked || supposed || isOfAnUnrealCase(page, sentence, pledge);
    }

    /** "If her son were still at sea, she would tell him …". */
    private static boolean isOfAnUnrealCase(Page page, Wording sentence, Pledge pledge) {
        int end = Math.max(sentence.span().start(), pledge.deed().what().start());
        return UNREAL.matcher(page.text().substring(sentence.span().start(), end))
                .find();
    }
}
