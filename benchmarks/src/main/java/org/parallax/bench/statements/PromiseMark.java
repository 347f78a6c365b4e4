package org.parallax.bench.statements;

import java.util.List;
import org.parallax.article.TextSpan;

/**
 * A sentence that tells of a promise, an order or a plan.
 *
 * @param sentence its place: UTF-16 units of the corpus's text
 * @param bound who is bound, in the reader's words
 * @param checkable whether a strict editor would list it, and not only a generous one
 */
record PromiseMark(TextSpan sentence, String bound, boolean checkable) {

    /** Of cells {@code P start end kind bound}. */
    static PromiseMark of(List<String> cells) {
        TextSpan sentence = new TextSpan(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
        return new PromiseMark(sentence, cells.get(4), cells.get(3).equals("promise"));
    }
}
