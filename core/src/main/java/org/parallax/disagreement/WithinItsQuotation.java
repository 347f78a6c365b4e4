package org.parallax.disagreement;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.statement.Quotations;
import org.parallax.story.PerArticle;

/** Shows of a side what stands between its quotation marks alone: of 'He wrote: "The pier is', what follows the mark. Threads may share it. */
final class WithinItsQuotation {

    private static final PerArticle<List<TextSpan>> QUOTED =
            PerArticle.by(article -> Quotations.in(article.text()).all().stream()
                    .map(quotation -> quotation.words())
                    .toList());

    private WithinItsQuotation() {}

    /**
     * A side without the outlet's words.
     *
     * @param whole the side as it would be shown
     * @param side the same as its rule laid it down, within the marks
     */
    static Side of(Side whole, Side side, Laid laid) {
        TextSpan shown = whole.evidence().span();
        return QUOTED.of(laid.article()).stream()
                .filter(words -> words.contains(side.evidence().span()))
                .findFirst()
                .map(words -> new TextSpan(Math.max(shown.start(), words.start()), Math.min(shown.end(), words.end())))
                .map(span -> new Side(laid.evidence(span), whole.value(), whole.answer()))
                .orElse(side);
    }
}
