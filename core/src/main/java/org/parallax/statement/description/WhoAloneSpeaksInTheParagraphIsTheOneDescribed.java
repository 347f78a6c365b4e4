package org.parallax.statement.description;

import java.util.List;
import java.util.Optional;
import org.parallax.name.Titles;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code Ada Brook said she was glad. The former harbour master said the pier would stand.}: a description that opens a sentence of a paragraph where one person
 * is named before it, and speaks, varies that name. Threads may share it.
 */
final class WhoAloneSpeaksInTheParagraphIsTheOneDescribed implements DescriptionRule {

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        boolean tellsMore = phrase.descriptiveWords().size() > 1 && !isHeldNow(phrase);
        return tellsMore && PersonalDescription.opensASentence(phrase, soFar)
                ? only(phrase, soFar).filter(person -> PersonalDescription.canBe(person, phrase, soFar))
                : Optional.empty();
    }

    /** {@code Brook said so. The Vell mayor said no.}: an office that is held now may be another's. */
    private static boolean isHeldNow(SourcePhrase phrase) {
        return Titles.isOfficeHead(phrase.headNoun()) && !PersonalDescription.isOver(phrase);
    }

    private static Optional<Integer> only(SourcePhrase phrase, Discourse soFar) {
        Setting setting = soFar.setting();
        int start = phrase.span().start();
        int before = setting.sentenceAt(start) - 1;
        boolean sameParagraph =
                before >= 0 && setting.sentences().get(before).paragraph() == setting.paragraphAt(start);
        List<Integer> named = setting.personsBefore(start, sentencesOfTheParagraph(start, setting));
        return sameParagraph && named.size() == 1
                ? soFar.lastOfTheOutlet(start, 1)
                        .filter(turn -> turn.speaker().isKnown()
                                && turn.speaker().entity().getAsInt() == named.get(0))
                        .map(turn -> named.get(0))
                : Optional.empty();
    }

    private static int sentencesOfTheParagraph(int offset, Setting setting) {
        int at = setting.sentenceAt(offset);
        int first = at;
        while (first > 0 && setting.sentences().get(first - 1).paragraph() == setting.paragraphAt(offset)) {
            first--;
        }
        return at - first;
    }
}
