package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.statement.Quotation;
import org.parallax.statement.Quotations;

/**
 * Where a paragraph ends within a quotation, the next are the speaker's too, although no mark opens them: up to the closing mark that has no opening one
 * of its own, or up to a paragraph that opens another quotation and leaves it open as well.
 */
final class AQuotationLeftOpenGoesOn {

    /** Over more paragraphs, the closing mark was forgotten. */
    private static final int MOST = 6;

    private final String text;
    private final Quotations quotations;

    private AQuotationLeftOpenGoesOn(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The words of a text that are so quoted. */
    static Stream<TextSpan> in(String text, Quotations quotations) {
        AQuotationLeftOpenGoesOn rule = new AQuotationLeftOpenGoesOn(text, quotations);
        return quotations.all().stream().filter(Quotation::open).flatMap(open -> rule.behind(open).stream());
    }

    private Optional<TextSpan> behind(Quotation open) {
        int from = open.span().end();
        int end = from;
        for (int paragraphs = 0; paragraphs < MOST && end < text.length(); end = endOfParagraph(end + 1)) {
            TextSpan next = new TextSpan(end, endOfParagraph(end + 1));
            int closer = strayCloser(next);
            if (closer >= 0) {
                return Optional.of(new TextSpan(from, closer + 1));
            }
            List<Quotation> quoted = new ArrayList<>(quotations.touching(next));
            if (!quoted.isEmpty()) {
                boolean another = quoted.get(0).open() && end > from;
                return another ? Optional.of(new TextSpan(from, end)) : Optional.empty();
            }
            paragraphs += next.of(text).isBlank() ? 0 : 1;
        }
        return Optional.empty();
    }

    private int endOfParagraph(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where a mark closes what nothing in its paragraph opened; -1 where none does. */
    private int strayCloser(TextSpan paragraph) {
        String words = paragraph.of(text);
        int closer = words.indexOf('”');
        int opener = words.indexOf('“');
        return closer >= 0 && (opener < 0 || closer < opener) ? paragraph.start() + closer : -1;
    }
}
