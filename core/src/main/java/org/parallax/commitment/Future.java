package org.parallax.commitment;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;

/**
 * A clause inside somebody's words that tells what is to come.
 *
 * @param said by whom
 * @param first the first word of its subject
 * @param modal its "will" or "would"
 * @param verb its verb, after "be" where that is a passive's
 * @param passive whether it says what is done to its subject
 */
record Future(Statement said, int first, int modal, int verb, boolean passive) {

    private static final Set<String> OPENERS = Set.of(
            "that", ",", "and", "“", "\"", "‘", "'", "but", ";", ":", ".", "”", "so", "—", "–", "as", "because",
            "since", "while", "when", "which", "who", "if", "whether", "unless", "than");

    private static final Set<String> HOPES = Set.of(
            "trust",
            "trusts",
            "trusted",
            "hope",
            "hopes",
            "hoped",
            "expect",
            "expects",
            "expected",
            "believe",
            "believes",
            "believed",
            "think",
            "thinks",
            "thought",
            "doubt",
            "doubts",
            "doubted",
            "fear",
            "fears",
            "feared",
            "pray",
            "wish",
            "guess",
            "suppose",
            "bet",
            "predict",
            "predicts",
            "predicted",
            "confident");

    private static final int LONGEST_SUBJECT = 14;

    /** The clause of a modal; empty where nobody says it, or where it does not tell what is to come. */
    static Optional<Future> at(Page page, Wording sentence, int modal) {
        if (!sentence.isFuture(modal) || sentence.asks()) {
            return Optional.empty();
        }
        return page.saying(sentence.span(modal)).filter(Future::isMeant).flatMap(said -> at(sentence, said, modal));
    }

    private static boolean isMeant(Statement said) {
        boolean act = said.act() == Act.SPEECH || said.act() == Act.WRITING || said.act() == Act.PROMISE;
        return act && said.certainty() == Certainty.ASSERTED && said.part() == Statement.Part.BODY;
    }

    private static Optional<Future> at(Wording sentence, Statement said, int modal) {
        int verb = modal + 1;
        while (sentence.isAdverb(verb)
                || sentence.lower(verb).equals("n't")
                || sentence.lower(verb).equals("not")) {
            verb++;
        }
        boolean be = sentence.lower(verb).equals("be");
        int after = verb + 1;
        while (be && (sentence.isAdverb(after) || "“\"‘".contains(sentence.lower(after)))) {
            after++;
        }
        boolean passive = (be && sentence.part(after) == PartOfSpeech.GERUND)
                || (be
                        && (sentence.part(after) == PartOfSpeech.PARTICIPLE
                                || sentence.part(after) == PartOfSpeech.PAST));
        boolean idle = sentence.lower(verb).equals("have") && sentence.part(after) == PartOfSpeech.PARTICIPLE;
        int first = first(sentence, said, modal);
        boolean verbThere = sentence.part(verb) == PartOfSpeech.VERB || sentence.part(verb) == PartOfSpeech.NOUN;
        return first < modal
                        && verbThere
                        && !idle
                        && !isHoped(sentence, first)
                        && !isOrElse(sentence, modal)
                        && isPlain(sentence, said, modal)
                ? Optional.of(new Future(said, first, modal, be ? after : verb, passive))
                : Optional.empty();
    }

    /** In somebody's own words "would" supposes; in reported speech it is what "will" becomes. */
    private static boolean isPlain(Wording sentence, Statement said, int modal) {
        return !(sentence.lower(modal).equals("would") && said.kind() == Statement.Kind.DIRECT);
    }

    /** "We trust that our council will …": what somebody counts on is not what they promise. */
    private static boolean isHoped(Wording sentence, int first) {
        int at = sentence.lower(first - 1).equals("that") ? first - 2 : first - 1;
        return HOPES.contains(sentence.lower(at));
    }

    /** "Pay, or we will …": a threat. */
    private static boolean isOrElse(Wording sentence, int modal) {
        for (int at = 0; at < modal; at++) {
            if (sentence.lower(at).equals("or")) {
                return true;
            }
        }
        return false;
    }

    private static int first(Wording sentence, Statement said, int modal) {
        int start =
                Page.pieceWith(said, sentence.span(modal)).map(TextSpan::start).orElse(0);
        int at = modal;
        while (at > 0
                && modal - at < LONGEST_SUBJECT
                && sentence.span(at - 1).start() >= start
                && !OPENERS.contains(sentence.lower(at - 1))) {
            at--;
        }
        return at;
    }

    boolean isNegated(Wording sentence) {
        for (int at = modal; at < verb; at++) {
            if (sentence.isNegation(at)) {
                return true;
            }
        }
        return false;
    }
}
