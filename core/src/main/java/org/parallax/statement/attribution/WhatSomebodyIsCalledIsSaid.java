package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.Clauses;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code the rowers are called lazy}, {@code the toll was described as a farce by the board}: who is called so, and what, is said, by whoever stands
 * after "by" or by nobody. A name that is given says nothing: "the pier is called Long Pier". Threads may share it.
 */
final class WhatSomebodyIsCalledIsSaid implements InsideRule {

    private static final Pattern CALLED =
            Pattern.compile("(?i)\\b(?:is|are|was|were|been|being)(?: (?:\\w+ly|often|also|now|still|sometimes))?"
                    + " (?:called|labell?ed|branded|dubbed|(?:described|denounced|dismissed|portrayed|depicted|decried|hailed|praised|condemned)"
                    + " as)\\b");

    /** What follows is no word for anybody: "called on", "called to the harbour", "called off". */
    private static final Pattern ANOTHER_VERB = Pattern.compile(
            "(?i)\\s*(?:on|upon|to|in|into|for|by|out|off|up|back|away|at|as|from|and|or|when|after|before|that)\\b");

    private static final Pattern BY = Pattern.compile("\\sby\\s(?<agent>[^,;:.“”\"]{2,80})");
    private static final Pattern END = Pattern.compile(
            "[,;:()“”\"]|\\s(?:and|but|when|while|because|after|before|if|since|although|who|which|by)\\s");
    private static final Pattern NAMING = Pattern.compile("(?:(?:the|a|an) )?\\p{Lu}.*", Pattern.DOTALL);
    private static final int LONGEST = 120;

    private final Setting setting;

    WhatSomebodyIsCalledIsSaid(Setting setting) {
        this.setting = setting;
    }

    @Override
    public List<Draft> in(TextSpan content, BitSet cues) {
        List<Draft> found = new ArrayList<>();
        Matcher called = CALLED.matcher(setting.text()).region(content.start(), content.end());
        while (called.find()) {
            TextSpan cue = new TextSpan(called.start(), called.end());
            int next = cues.nextSetBit(cue.start());
            if (next < 0 || next >= cue.end()) {
                draft(cue, content).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> draft(TextSpan cue, TextSpan content) {
        TextSpan clause = new Clauses(setting).around(cue, content);
        int end = Math.min(clause.end(), cue.end() + LONGEST);
        if (end <= cue.end() || clause.start() >= cue.start()) {
            return Optional.empty();
        }
        Matcher stop = END.matcher(setting.text()).region(cue.end() + 1, end);
        TextSpan word = new TextSpan(cue.end(), stop.find() ? stop.start() : end);
        return Words.count(setting.text(), word) > 0 && callsSomething(word)
                ? Optional.of(new Draft(
                        agent(word.end(), end),
                        Optional.of(cue),
                        List.of(new TextSpan(clause.start(), cue.start()), word),
                        Draft.Origin.INSIDE_A_CONTENT))
                : Optional.empty();
    }

    private boolean callsSomething(TextSpan word) {
        String said = word.of(setting.text()).strip();
        return !ANOTHER_VERB.matcher(said).lookingAt() && !NAMING.matcher(said).matches();
    }

    private Optional<TextSpan> agent(int from, int end) {
        Matcher by = BY.matcher(setting.text()).region(from, Math.max(from, end));
        return by.lookingAt() ? Optional.of(new TextSpan(by.start("agent"), by.end("agent"))) : Optional.empty();
    }
}
