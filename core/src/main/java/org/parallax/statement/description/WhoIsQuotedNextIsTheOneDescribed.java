package org.parallax.statement.description;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code Ada Brook told rowers to wait. The Vell County Republican called the toll “unfair.” “We pay,” Brook said.}: a description that opens a sentence between
 * words of one person, the next of them quoted and with the name, varies that name. Threads may share it.
 */
final class WhoIsQuotedNextIsTheOneDescribed implements DescriptionRule {

    private static final int SENTENCES = 2;

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        return PersonalDescription.opensASentence(phrase, soFar)
                ? quotedNext(phrase, soFar)
                        .filter(person ->
                                PersonalDescription.canBe(person, phrase, soFar) && spoke(person, phrase, soFar))
                : Optional.empty();
    }

    private static boolean spoke(int person, SourcePhrase phrase, Discourse soFar) {
        int start = phrase.span().start();
        return soFar.lastOfTheOutlet(start, soFar.setting().sentencesBack(start, SENTENCES))
                .filter(turn ->
                        turn.speaker().isKnown() && turn.speaker().entity().getAsInt() == person)
                .isPresent();
    }

    /** Whom the next attribution with another source names, where it quotes. */
    private static Optional<Integer> quotedNext(SourcePhrase phrase, Discourse soFar) {
        return soFar.next(phrase.span().end(), SENTENCES).stream()
                .filter(draft -> !draft.source().orElseThrow().equals(phrase.span()))
                .findFirst()
                .filter(draft -> isQuoted(draft.content(), soFar.setting()))
                .flatMap(draft ->
                        new SourcePhrase(soFar.setting(), draft.source().orElseThrow()).headName())
                .map(Named::entity);
    }

    private static boolean isQuoted(List<TextSpan> content, Setting setting) {
        return setting.quotations().touching(content.get(0)).stream()
                .anyMatch(quotation -> quotation.words().common(content.get(0)) * 2
                        > content.get(0).length());
    }
}
