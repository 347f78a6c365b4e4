package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code “I always tell young rowers, stay near the shore”}: spoken words report others by a comma alone, without marks. Only where somebody is
 * told who is not spoken to, or it was said before: "I tell you, it leaks" is said now. Threads may share it.
 */
final class WhatFollowsTheCommaIsWhatOneTold implements InsideRule {

    private static final String SUBJECT = "(?<source>\\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey))";
    private static final String HABIT =
            "(?: (?:always|often|usually|just|then|also|once|had|have|has|still|keep|kept|\\w+ly)){0,2}";
    private static final String HEARER =
            "(?: (?!you\\b|yourself\\b|that\\b)(?:me|him|her|us|them|everyone|everybody|people|(?:(?:the|my|our|his|her|their|all|every|young|other)"
                    + " ){0,2}\\p{Ll}+(?:s|men|women|people|folk|one)))";
    private static final Pattern TOLD = Pattern.compile(SUBJECT + HABIT + " (?<cue>(?:told|tell|tells|asked|ask|asks)"
            + HEARER + "|(?:said|replied|answered|thought)(?: to" + HEARER + ")?), (?<said>[^\"“”]+)");

    private final Setting setting;

    WhatFollowsTheCommaIsWhatOneTold(Setting setting) {
        this.setting = setting;
    }

    @Override
    public List<Draft> in(TextSpan content, BitSet cues) {
        List<Draft> found = new ArrayList<>();
        Matcher told = TOLD.matcher(setting.text()).region(content.start(), content.end());
        while (told.find()) {
            TextSpan cue = new TextSpan(told.start("cue"), told.end("cue"));
            boolean spoken = setting.quotations().around(cue.start()).isPresent();
            if (spoken && !cues.get(cue.start())) {
                TextSpan source = new TextSpan(told.start("source"), told.end("source"));
                found.add(new Draft(
                        Optional.of(source),
                        Optional.of(cue),
                        List.of(said(told.start("said"), content)),
                        Draft.Origin.INSIDE_A_CONTENT));
            }
        }
        return found;
    }

    private TextSpan said(int start, TextSpan content) {
        int sentence = setting.sentenceSpan(start).map(TextSpan::end).orElse(content.end());
        return new TextSpan(start, Math.max(start + 1, Math.min(sentence, content.end())));
    }
}
