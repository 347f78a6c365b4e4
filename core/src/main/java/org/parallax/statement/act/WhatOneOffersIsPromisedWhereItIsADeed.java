package org.parallax.statement.act;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The mayor offered to mend the pier}, {@code offered the rowers a refund}: a promise. {@code Offered a sharp critique of the toll} is
 * something said, and {@code offered no change} or {@code offers more diversity} nothing of the kind. Threads may share it.
 */
final class WhatOneOffersIsPromisedWhereItIsADeed implements ActRule {

    private static final Pattern OFFER = Pattern.compile("(?i)(?:.* )?offer(?:s|ed|ing)?(?: up)?");
    private static final Pattern DEED = Pattern.compile("(?is)to \\p{L}.*");
    private static final String DESCRIBED =
            "(?:(?:an?|the|his|her|its|their|some|only|few|little|more|no|any) )?(?:[\\p{L}-]+,? ){0,3}?";

    private static final Pattern SAID = Pattern.compile(
            "(?is)" + DESCRIBED
                    + "(?:comments?|remarks?|critiques?|criticisms?|praise|support|apolog(?:y|ies)|condolences|sympath(?:y|ies)|thanks|congratulations"
                    + "|reactions?|responses?|explanations?|assessments?|predictions?|views?|opinions?|advice|suggestions?|defen[cs]e|endorsements?"
                    + "|descriptions?|accounts?|arguments?|encouragement|reassurances?|warnings?|insights?|votes? of confidence)\\b.*");

    /** What can be given to somebody. */
    private static final Pattern GIFT = Pattern.compile("(?is)" + DESCRIBED
            + "(?:refunds?|jobs?|posts?|positions?|deals?|money|cash|rewards?|pardons?|amnest(?:y|ies)|asylum|help|aid|assistance|payments?|compensation"
            + "|discounts?|loans?|talks|truces?|ceasefires?|rides?|shelter|protection|guarantees?|concessions?|settlements?|exchanges?|funds?|funding"
            + "|services?|visas?|citizenship|mediation|[$€£]?\\d.*)\\b.*");

    private static final Pattern CLAUSE = Pattern.compile("(?is).*\\b(?:is|are|was|were|will|would|can|could|be)\\b.*");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        String cue = draft.cue().orElseThrow().of(setting.text());
        if (!OFFER.matcher(cue).matches()) {
            return Optional.empty();
        }
        String said = draft.content().get(0).of(setting.text());
        boolean promised = DEED.matcher(said).matches() || GIFT.matcher(said).matches() || isClause(said);
        return Optional.of(promised ? Act.PROMISE : SAID.matcher(said).matches() ? Act.SPEECH : Act.ATTITUDE);
    }

    /** {@code offered that the pier be mended}, {@code the pier will be open} */
    private static boolean isClause(String said) {
        return CLAUSE.matcher(said).matches();
    }
}
