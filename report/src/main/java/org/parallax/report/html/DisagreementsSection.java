package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Evidence;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.DateWords;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.RelativeDays;
import org.parallax.report.ledger.WhyWords;

/** Where the accounts differ: the passages side by side, what they differ in marked, each a link to its words. */
final class DisagreementsSection {

    private final View view;

    DisagreementsSection(View view) {
        this.view = view;
    }

    Element element() {
        Element section = tag("section", "disagreements")
                .id(Places.DISAGREEMENTS)
                .attribute("aria-labelledby", "disagreements-title")
                .with(tag("h2").attribute("id", "disagreements-title").text("Where they differ"));
        List<Disagreement> all = view.disagreements();
        return all.isEmpty()
                ? section.with(tag("p").text("No passages were found that cannot both be right; there may be some."))
                : section.with(tag("p", "hint").text(hint(all)))
                        .with(all.stream().map(this::item).toList());
    }

    private static String hint(List<Disagreement> all) {
        int changed = (int) all.stream().filter(Disagreement::changed).count();
        String moved = changed == 0 ? "" : "; in " + changed + " the matter moved on between the two";
        return count(all.size(), "matter") + " on which passages cannot both be right, or are best read side by side"
                + moved + ". What they differ in is marked; who is right is not for this page to say.";
    }

    private Element item(Disagreement item) {
        return tag("article", "differ")
                .id(Places.disagreement(item))
                .with(
                        tag("h3")
                                .with(tag("small", "kind").text(Labels.of(item)))
                                .text(" ")
                                .with(tag("bdi").text(item.about())),
                        tag("div", "sides").with(sides(item)),
                        tag("p", "why").text(WhyWords.of(String.join("; ", item.why()))))
                .with(view.deciding().of(item.id(), known(item)));
    }

    /** How the days were got that its sides tell by other days. */
    private List<String> known(Disagreement item) {
        RelativeDays days = new RelativeDays(view.index());
        return item.sides().stream()
                .map(Side::evidence)
                .flatMap(passage -> days.in(passage).stream()
                        .map(told -> view.index().outlet(passage.article()) + ", “" + told.words() + "” is "
                                + DateWords.of(told.range()) + ", " + WhyWords.of(told.range())))
                .distinct()
                .toList();
    }

    private List<Element> sides(Disagreement item) {
        return view.index().answers(item).stream().map(this::answer).toList();
    }

    /** The first of those that agree in full, the others a link each. */
    private Element answer(List<Side> agreeing) {
        Side first = agreeing.get(0);
        String article = first.evidence().article();
        Element shown = tag("div", "side")
                .attribute("data-said", "")
                .with(
                        tag("p", "by")
                                .with(view.outletLink(article))
                                .text(", ")
                                .with(Dates.days(view.index().published(article))),
                        tag("p").with(view.words(first.evidence()).with(marked(first)))
                                .with(view.daysBehind(first.evidence())));
        List<Side> others = agreeing.subList(1, agreeing.size());
        return others.isEmpty() ? shown : shown.with(also(others));
    }

    private Element also(List<Side> others) {
        Element line = tag("p", "by").text("also ");
        for (int i = 0; i < others.size(); i++) {
            Evidence passage = others.get(i).evidence();
            line = line.text(i == 0 ? "" : ", ")
                    .with(view.words(passage)
                            .attribute("title", passage.words())
                            .with(view.outlet(passage.article())));
        }
        return line;
    }

    /** The words of a side with its value marked. */
    private static List<Element> marked(Side side) {
        String words = side.evidence().words();
        int at = words.indexOf(side.value());
        if (at < 0 || side.value().isEmpty()) {
            return List.of(tag("span").text(words));
        }
        List<Element> pieces = new ArrayList<>();
        int end = at + side.value().length();
        pieces.add(tag("span").text(words.substring(0, at)));
        pieces.add(tag("mark").text(side.value()));
        pieces.add(tag("span").text(words.substring(end)));
        return pieces;
    }
}
