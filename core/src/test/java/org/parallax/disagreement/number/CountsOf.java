package org.parallax.disagreement.number;

import java.util.List;
import org.parallax.disagreement.line.LinesOf;
import org.parallax.disagreement.line.Quantity;

/** What the words of a test count, as "40.0 boat": {@code CountsOf.words("The storm sank 40 boats.")}. */
public final class CountsOf {

    private CountsOf() {}

    public static List<Count> article(String body) {
        return Counts.in(LinesOf.article(body)).stream().flatMap(List::stream).toList();
    }

    /** Each count in the order of the words. */
    public static List<String> words(String body) {
        return article(body).stream()
                .map(count -> count.quantity() + " " + count.thing())
                .toList();
    }

    /** The one count that the words hold. */
    public static Count only(String body) {
        List<Count> counts = article(body);
        if (counts.size() != 1) {
            throw new AssertionError("not one count, but " + words(body) + " in: " + body);
        }
        return counts.get(0);
    }

    /** Whether the one count of the words may be so many. */
    public static boolean canBe(String body, double many) {
        Quantity quantity = only(body).quantity();
        return quantity.low() <= many && many <= quantity.high();
    }
}
