package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Clauses;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code we were told that the pier is safe}, {@code she has been briefed by the board about the toll}: what a hearer was told is said, by whoever
 * stands after "by" or by nobody. What nobody was told, or will or could be, is not. Threads may share it.
 */
final class WhatOneWasToldIsSaid implements InsideRule {

    private static final String VERBS = " (?:told|informed|briefed|advised|warned|notified|assured|reassured)";

    /** Few contents have such a verb, and looking for it alone is quick. */
    private static final Pattern VERB = Pattern.compile("(?i)" + VERBS);

    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?<before>(?:\\S+ ){0,3})(?<cue>\\b(?:am|are|is|was|were|been|being|got)(?: (?:also|now|just|repeatedly|since|already))?"
                    + VERBS + ")"
                    + "(?: by (?<agent>[^,;:.“”\"]{2,60}?))? (?<said>(?:that|about|of|on|how|why|whether|what) [^“”\"]+)");

    private static final Pattern UNTOLD = Pattern.compile(
            "(?i)(?:.*\\s)?(?:not|never|no|nobody|neither|without|if|will|would|can|could|should|must|may|might|\\S+n['’]t)\\s(?:.*\\s)?");
    private static final Pattern ABOUT = Pattern.compile("(?i)(?:about|of|on) ");

    private static final Pattern BY =
            Pattern.compile("(?s)(?<matter>.*[\\p{L}\\d]) by (?:the )?(?:\\p{Lu}[\\p{L}.]* )*");

    private final Setting setting;

    WhatOneWasToldIsSaid(Setting setting) {
        this.setting = setting;
    }

    @Override
    public List<Draft> in(TextSpan content, BitSet cues) {
        boolean hasAVerb = VERB.matcher(setting.text())
                .region(content.start(), content.end())
                .find();
        return hasAVerb ? told(content, cues) : List.of();
    }

    private List<Draft> told(TextSpan content, BitSet cues) {
        List<Draft> found = new ArrayList<>();
        Matcher told = TOLD.matcher(setting.text()).region(content.start(), content.end());
        while (told.find()) {
            TextSpan cue = new TextSpan(told.start("cue"), told.end("cue"));
            int next = cues.nextSetBit(cue.start());
            boolean free = next < 0 || next >= cue.end();
            if (free && !UNTOLD.matcher(told.group("before")).matches()) {
                found.add(draft(told, cue, content));
            }
            told.region(cue.end(), content.end());
        }
        return found;
    }

    private Draft draft(Matcher told, TextSpan cue, TextSpan content) {
        Optional<TextSpan> agent = told.start("agent") < 0
                ? Optional.empty()
                : Optional.of(new TextSpan(told.start("agent"), told.end("agent")));
        int start = told.start("said");
        int end = Math.max(start + 1, new Clauses(setting).end(new TextSpan(start, start + 1), content));
        Matcher about = ABOUT.matcher(setting.text()).region(start, end);
        boolean matter = agent.isEmpty() && about.lookingAt() && about.end() < end;
        return matter
                ? byWhomItEndsWith(matter(cue, about, end))
                : new Draft(agent, Optional.of(cue), List.of(new TextSpan(start, end)), Draft.Origin.INSIDE_A_CONTENT);
    }

    private static Draft matter(TextSpan cue, Matcher about, int end) {
        return new Draft(
                Optional.empty(),
                Optional.of(new TextSpan(cue.start(), about.end() - 1)),
                List.of(new TextSpan(about.end(), end)),
                Draft.Origin.INSIDE_A_CONTENT);
    }

    /** {@code was told of the cracks by Moss in May}: the name behind "by" is who told it, and what follows is not said. */
    private Draft byWhomItEndsWith(Draft told) {
        TextSpan said = told.content().get(0);
        return setting.namesIn(said).stream()
                .map(Setting.Named::span)
                .filter(name -> name.end() <= said.end())
                .flatMap(name -> behindBy(said, name).stream()
                        .map(rest -> told.withContent(List.of(rest)).withSource(Optional.of(name))))
                .findFirst()
                .orElse(told);
    }

    private Optional<TextSpan> behindBy(TextSpan said, TextSpan name) {
        Matcher by = BY.matcher(setting.text().substring(said.start(), name.start()));
        return by.matches()
                ? Optional.of(new TextSpan(said.start(), said.start() + by.end("matter")))
                : Optional.empty();
    }
}
