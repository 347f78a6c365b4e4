package org.parallax.commitment.sign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Teller;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Passages;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "The firm said that the work was done. The union contradicted it." */
final class AContradictionSpeaksAgainst {

    /** Words that point to what was just told. */
    private static final Set<String> POINTING = Set.of("this", "that", "it", "these");

    private static final int NEAR = 4;

    private AContradictionSpeaksAgainst() {}

    /** The next sentence, with the one after it, where it contradicts what was just told; it stands in no other article's words. */
    static Optional<Sign> after(Page page, Wording sentence, Told told) {
        int next = page.numberOf(sentence) + 1;
        return next < page.sentences().size() && contradicts(page.sentences().get(next), told)
                ? Optional.of(Sign.against(page, passage(page, next), Teller.OUTLET, AContradictionSpeaksAgainst.class))
                : Optional.empty();
    }

    private static TextSpan passage(Page page, int number) {
        List<Wording> sentences = page.sentences();
        TextSpan own = sentences.get(number).span();
        TextSpan both = number + 1 < sentences.size()
                ? own.union(sentences.get(number + 1).span())
                : own;
        return both.length() <= Passages.LONGEST ? both : own;
    }

    private static boolean contradicts(Wording sentence, Told told) {
        return sentence.any(
                0,
                sentence.size(),
                at -> sentence.is(at, "contradict")
                        && Mood.isDone(sentence, at)
                        && !Mood.isPassive(sentence, at)
                        && (points(sentence, at) || Matter.hasAThingIn(sentence, told)));
    }

    /** "contradicted the company", "disputed this", "rejected the claim"; in "denied that he stole" the word points to nothing. */
    private static boolean points(Wording sentence, int verb) {
        if (sentence.lower(verb).startsWith("contradict")) {
            return true;
        }
        for (int at = verb + 1; at < Math.min(sentence.size(), verb + NEAR); at++) {
            boolean pronoun = POINTING.contains(sentence.lower(at)) && sentence.part(at + 1) == PartOfSpeech.MARK;
            if (pronoun || sentence.is(at, "claim")) {
                return true;
            }
        }
        return false;
    }
}
