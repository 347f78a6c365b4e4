package org.parallax.commitment.sign;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "The council changed the rule at the mayor's request": where the mayor was to ask the council for it, it was asked. */
final class WhatIsDoneAtSomebodysRequestWasAsked implements SignRule {

    private static final Set<String> ASKING = Set.of("request", "urging", "behest", "insistence", "asking");

    private static final Set<String> ASKS = Set.of("ask", "request", "urge", "call", "demand");

    @Override
    public Role role() {
        return Role.KEPT;
    }

    @Override
    public boolean needsTime() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        PartOfSpeech before = sentence.part(at - 1);
        boolean owned = before == PartOfSpeech.POSSESSIVE_ENDING || before == PartOfSpeech.POSSESSIVE_PRONOUN;
        int preposition = sentence.last(at - 5, at, word -> sentence.lower(word).equals("at"));
        return owned && ASKING.contains(sentence.lower(at)) && preposition >= 0;
    }

    private static List<Integer> owner(Page page, Wording sentence, int request) {
        return sentence.part(request - 1) == PartOfSpeech.POSSESSIVE_PRONOUN
                ? page.namedIn(sentence.span(request - 1))
                : Subjects.before(page, sentence, request - 1).entities();
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return !told.words().denied()
                && ASKS.contains(Lexicon.stem(told.verb()))
                && Matter.hasAThingIn(sentence, told)
                && page.ids(owner(page, sentence, at)).stream().anyMatch(told.by()::contains);
    }
}
