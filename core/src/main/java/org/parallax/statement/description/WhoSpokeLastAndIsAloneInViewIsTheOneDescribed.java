package org.parallax.statement.description;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code Ada Brook was glad, she said. ¶ “It is safe,” the retired harbour clerk added}: a description in some words, or an age, varies the name of whoever spoke last,
 * where the outlet names nobody else in the sentences just before. Threads may share it.
 */
final class WhoSpokeLastAndIsAloneInViewIsTheOneDescribed implements DescriptionRule {

    private static final int SENTENCES = 2;

    /** They set one against another who was just spoken of. */
    private static final Set<String> ANOTHER =
            WordSets.of(WhoSpokeLastAndIsAloneInViewIsTheOneDescribed.class, "another one");

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        boolean fits = tellsMore(phrase)
                && phrase.lower().stream().noneMatch(ANOTHER::contains)
                && !saysWhereFrom(phrase)
                && (PersonalDescription.opensASentence(phrase, soFar)
                        || (PersonalDescription.isOne(phrase, soFar) && followsAQuotation(phrase, soFar.setting())));
        return fits
                ? lastTurn(phrase, soFar)
                        .filter(turn -> isAlone(turn, phrase, soFar.setting()))
                        .map(turn -> turn.speaker().entity().getAsInt())
                        .filter(person -> PersonalDescription.canBe(person, phrase, soFar))
                : Optional.empty();
    }

    /** {@code The Vell County Republican}: the place and the party may be another's. */
    private static boolean saysWhereFrom(SourcePhrase phrase) {
        return phrase.text().substring(1).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean tellsMore(SourcePhrase phrase) {
        boolean age = PersonalDescription.isAge(phrase.headNoun());
        boolean heldNow = PersonalDescription.isOffice(phrase.headNoun()) && !PersonalDescription.isOver(phrase);
        return age || (phrase.descriptiveWords().size() > 1 && !heldNow);
    }

    /** {@code “…,” said the}, {@code “…,” the}: the sentence begins with the words that are quoted. */
    private static boolean followsAQuotation(SourcePhrase phrase, Setting setting) {
        int start = phrase.span().start();
        int sentence = setting.sentenceSpan(start).map(TextSpan::start).orElse(start);
        int closed = setting.quotations().all().stream()
                .map(quotation -> quotation.span())
                .filter(span -> span.start() <= sentence + 1 && span.end() > sentence && span.end() <= start)
                .mapToInt(TextSpan::end)
                .max()
                .orElse(-1);
        return closed >= 0 && setting.text().substring(closed, start).matches("[,.”\"’]?\\s(?:\\p{Ll}+\\s){0,2}");
    }

    private static Optional<Turn> lastTurn(SourcePhrase phrase, Discourse soFar) {
        int start = phrase.span().start();
        return soFar.lastOfTheOutlet(start, soFar.setting().sentencesBack(start, SENTENCES))
                .filter(turn -> turn.speaker().isKnown());
    }

    /** From the sentence of that turn on the outlet itself names no other person. */
    private static boolean isAlone(Turn turn, SourcePhrase phrase, Setting setting) {
        int from = setting.sentenceAt(turn.anchor().start());
        return setting.namesBefore(phrase.span().start()).stream()
                .filter(name -> setting.sentenceAt(name.span().start()) >= from)
                .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                .filter(name -> setting.quotations().around(name.span().start()).isEmpty())
                .allMatch(name -> name.entity() == turn.speaker().entity().getAsInt());
    }
}
