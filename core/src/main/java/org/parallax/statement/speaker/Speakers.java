package org.parallax.statement.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.description.ADocumentSpeaksForItsMaker;
import org.parallax.statement.description.APronounIsTheOneLastSpokenOf;
import org.parallax.statement.description.Descriptions;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;
import org.parallax.statement.source.SourcePhrase;

/** Tells whom each source means, by the first rule that knows. Threads may share it. */
public final class Speakers {

    private static final List<SpeakerRule> BY_WHO_IS_NAMED = List.of(
            new ALabelledSpeakerGoesOn(),
            new AnAnswerIsByTheOneWhoIsAsked(),
            new WhoIsToldIsNotWhoTells(),
            new WhoIsSpokenOfIsNotWhoSpeaks(),
            new ANameBeforeAColonSpeaksWhereItOpensItsSentence(),
            new IIsTheOneWhoIsQuoted(),
            new IIsTheOneWhoSigns(),
            new ARelativePronounIsTheNameBeforeIt(),
            new ANameInTheSourceIsTheSpeaker(),
            new ASurnameIsThePersonWhoBearsIt(),
            new ThePeopleIsItsStateAmongStates(),
            new HeInAnOpeningPhraseIsWhoFollowsIt(),
            new AQuotationThatBeginsAParagraphIsByWhoSpokeLast(),
            new WhoIsBroughtInIsQuotedNext(),
            new WhoAddsIsWhoSpokeJustBefore(),
            new WhatOneDescribesAsOneSaysIsOnesOwn(),
            new WhoSpokeByNameGoesOn(),
            new WhoSaysThatHeSaidSoIsHe(),
            new WhomItMovesSpeaksNext(),
            new WhoSpokeInTheSentenceBeforeGoesOn(),
            new WhoSpokeByNameMayBearAnyGivenName(),
            new APronounIsTheOneLastSpokenOf(),
            new APronounAfterAQuotationIsTheOneQuoted(),
            new ADocumentSpeaksForItsMaker());

    private static final List<SpeakerRule> BY_WHO_SPOKE_BEFORE =
            List.of(new NoSourceIsTheSpeakerOfTheSentence(), new TheQuotationGoesOn());

    private static final List<SpeakerRule> RULES = Stream.of(BY_WHO_IS_NAMED, Descriptions.RULES, BY_WHO_SPOKE_BEFORE)
            .flatMap(List<? extends SpeakerRule>::stream)
            .collect(Collectors.toUnmodifiableList());

    private static final Set<String> PLURAL_PRONOUNS =
            Set.of("they", "them", "we", "us", "some", "many", "others", "both", "most");

    private Speakers() {}

    /** Whom an attribution's source means; the rule says why where it means nobody with a name. */
    public static Speaker of(Draft draft, Discourse soFar) {
        return RULES.stream()
                .map(rule -> rule.speaker(draft, soFar))
                .flatMap(Optional::stream)
                .filter(speaker -> !HeInATurnIsNotItsSpeaker.holds(draft, speaker, soFar.setting()))
                .findFirst()
                .orElseGet(() -> nobody(draft, soFar.setting()));
    }

    private static Speaker nobody(Draft draft, Setting setting) {
        if (draft.source().isEmpty()) {
            return Speaker.unnamed(SourceClass.IMPERSONAL, draft, "no source is named");
        }
        SourcePhrase phrase = new SourcePhrase(setting, draft.source().get());
        String head = phrase.headNoun();
        boolean pronoun = phrase.lower().size() == 1 && PLURAL_PRONOUNS.contains(head.toLowerCase(Locale.ROOT));
        SourceClass sort = pronoun ? SourceClass.GROUP : phrase.sort();
        return Speaker.unnamed(sort, draft, "the source is described and not named");
    }
}
