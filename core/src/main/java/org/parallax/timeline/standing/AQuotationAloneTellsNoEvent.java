package org.parallax.timeline.standing;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.timeline.passage.Quotations;

/**
 * {@code “The pier is safe,” Brook said on Friday}: a sentence that is mostly somebody's words, and else only says who said them, tells what they think.
 * The ledger has it; it is no event.
 */
final class AQuotationAloneTellsNoEvent {

    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:said|says|told|added|adds|admitted|asked|insisted|noted|explained|recalled|wrote|tweeted|posted|continued|remarked|joked)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of the letters of a sentence, those between quotation marks. */
    private static final double MOSTLY = .5;

    private AQuotationAloneTellsNoEvent() {}

    /** Whether a time outside the quotation only dates it. */
    static boolean holds(String text, TextSpan sentence, List<Token> tokens, TextSpan time) {
        String words = sentence.of(text);
        String rest = Quotations.leftOut(words);
        boolean outside = rest.contains(time.of(text));
        boolean mostly = letters(rest) < (1 - MOSTLY) * letters(words);
        return outside && SAYS.matcher(rest).find() && (mostly || isSayingAlone(sentence, words, tokens));
    }

    /** Whether nothing but the saying is done outside the quotation. */
    private static boolean isSayingAlone(TextSpan sentence, String words, List<Token> tokens) {
        List<TextSpan> quoted = Quotations.in(words);
        return !quoted.isEmpty()
                && tokens.stream()
                        .filter(token -> quoted.stream()
                                .noneMatch(part -> part.contains(token.span().start() - sentence.start())))
                        .noneMatch(AQuotationAloneTellsNoEvent::isADeed);
    }

    private static boolean isADeed(Token token) {
        boolean finite = token.part() == PartOfSpeech.PAST
                || token.part() == PartOfSpeech.VERB
                || token.part() == PartOfSpeech.THIRD_PERSON_VERB
                || token.part() == PartOfSpeech.MODAL;
        return (finite && !SAYS.matcher(token.lower()).matches())
                || token.lower().equals("that");
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetter).count();
    }
}
