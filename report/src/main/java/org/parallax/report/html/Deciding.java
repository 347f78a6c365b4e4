package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.JudgementWords;

/**
 * What a person needs to decide of a row, its id, and what people have decided of it.
 *
 * @param judged the sentences for each row that somebody decided of, by its id
 */
record Deciding(Map<String, List<String>> judged) {

    static Deciding of(AccountIndex index) {
        return new Deciding(new JudgementWords(index).byRow());
    }

    /** What people decided, a line each, and the id, folded. */
    List<Element> of(String row) {
        return of(row, List.of());
    }

    /** With how the row is known, in the same fold. */
    List<Element> of(String row, List<String> known) {
        return Stream.concat(decided(row).stream(), Stream.of(folded(row, known)))
                .toList();
    }

    /** What people decided; nothing where nobody did. */
    List<Element> decided(String row) {
        return judged.getOrDefault(row, List.of()).stream()
                .map(words -> tag("p", "judged").attribute("dir", "auto").text(words))
                .toList();
    }

    /** How something is known, a sentence each, and the id of its row, behind two words. */
    static Element folded(String row, List<String> known) {
        Element all = tag("p");
        known.forEach(sentence -> all.text(sentence + ". "));
        return tag("details", "how")
                .with(tag("summary").text(known.isEmpty() ? "id" : "how known"))
                .with(all.with(id(row)));
    }

    /** A click marks all of it, for copying. */
    static Element id(String row) {
        return tag("code").text(row);
    }
}
