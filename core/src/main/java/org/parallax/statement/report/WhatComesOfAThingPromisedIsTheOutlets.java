package org.parallax.statement.report;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.ClauseOnANoun;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The pier he promised has become a ruin}: the verb behind a clause on a noun is the outlet's, and nothing of it was promised; what is left, the
 * pier, is too little to tell what was. In {@code the pier he promised would stand} the verb is of the promise, and so it is in {@code the pier she says
 * is old}. Threads may share it.
 */
public final class WhatComesOfAThingPromisedIsTheOutlets {

    /** Of what is told as a thing and hardly ever as a clause, beside promises, demands and stances. */
    private static final Set<String> OF_THINGS =
            WordSets.of(WhatComesOfAThingPromisedIsTheOutlets.class, "told of a thing and hardly ever as a clause")
                    .stream()
                    .flatMap(verb -> CueWords.forms(verb).stream())
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<Act> ACTS = Set.of(Act.PROMISE, Act.DEMAND, Act.STANCE);

    /** "The deal they spoke about has failed". */
    private static final Set<String> STRANDED =
            Set.of("about", "of", "to", "for", "on", "with", "at", "against", "from");

    /** In what somebody told in the past these look ahead: "the pier he promised would stand". */
    private static final Set<String> OF_WHAT_IS_TOLD = Set.of("would", "could", "should", "might");

    private static final Set<String> BEING = Set.of("is", "was", "are", "were");

    /** "The point she raised is that …", "the demand they made was: …": here the thing is told. */
    private static final Pattern TOLD =
            Pattern.compile("\\s+(?:that|to|this|these|if|whether|how|why)\\b|\\s*[,:;“\"‘'—–-]");

    private WhatComesOfAThingPromisedIsTheOutlets() {}

    /** Whether nothing is told but the thing: the content behind the cue begins with the outlet's verb. */
    public static boolean holds(Draft draft, Setting setting) {
        return ClauseOnANoun.of(draft, setting)
                .filter(clause -> isFinite(clause) && isSaid(clause, draft))
                .filter(clause -> isOfThings(clause) && !isWhatTheThingIs(clause, setting))
                .isPresent();
    }

    /** Whether the tagger took the verb behind the clause for said. */
    private static boolean isSaid(ClauseOnANoun clause, Draft draft) {
        return draft.content().stream()
                .anyMatch(piece -> piece.contains(clause.next().span()));
    }

    private static boolean isFinite(ClauseOnANoun clause) {
        PartOfSpeech part = clause.next().part();
        return part == PartOfSpeech.THIRD_PERSON_VERB
                || part == PartOfSpeech.PAST
                || part == PartOfSpeech.MODAL
                || Set.of("are", "have", "do").contains(clause.next().lower());
    }

    private static boolean isOfThings(ClauseOnANoun clause) {
        String verb = clause.verb();
        boolean acts = CueWords.act(verb).filter(ACTS::contains).isPresent();
        boolean stance = CueWords.act(verb).filter(act -> act == Act.STANCE).isPresent();
        boolean thing = stance || STRANDED.contains(verb) || OF_THINGS.contains(verb);
        return thing || (acts && !OF_WHAT_IS_TOLD.contains(clause.next().lower()));
    }

    private static boolean isWhatTheThingIs(ClauseOnANoun clause, Setting setting) {
        int from = clause.next().span().end();
        int end = setting.sentenceSpan(from - 1).map(TextSpan::end).orElse(from);
        return BEING.contains(clause.next().lower())
                && from < end
                && TOLD.matcher(setting.text()).region(from, end).lookingAt();
    }
}
