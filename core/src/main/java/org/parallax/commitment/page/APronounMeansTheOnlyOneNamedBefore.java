package org.parallax.commitment.page;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.language.Tagging.NameType;

/** "Ada Brook has stayed away although she had agreed to a debate", somebody says: "she" is the only one whom that sentence has named. Threads may share it. */
final class APronounMeansTheOnlyOneNamedBefore {

    private APronounMeansTheOnlyOneNamedBefore() {}

    /** The one meant, where only a pronoun tells it; else as it was. */
    static Party known(Page page, Wording sentence, Party told) {
        return told.words()
                .filter(words -> told.entities().isEmpty() && isHeOrShe(sentence, words))
                .flatMap(
                        words -> onlyOne(page, sentence, words).map(one -> new Party(List.of(one), Optional.of(words))))
                .orElse(told);
    }

    private static boolean isHeOrShe(Wording sentence, TextSpan words) {
        return sentence.span().contains(words)
                && Subjects.HE_OR_SHE.contains(sentence.lower(sentence.from(words.start())));
    }

    /** Of those whom the same words of somebody name before it, the only person. */
    private static Optional<Integer> onlyOne(Page page, Wording sentence, TextSpan pronoun) {
        int from = page.saying(pronoun)
                .flatMap(said -> Page.pieceWith(said, pronoun))
                .map(TextSpan::start)
                .orElse(pronoun.start());
        int first = Math.max(from, sentence.span().start());
        if (first >= pronoun.start()) {
            return Optional.empty();
        }
        List<Integer> people = page.namedIn(new TextSpan(first, pronoun.start())).stream()
                .filter(index -> page.entity(index).type() == NameType.PERSON)
                .distinct()
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }
}
