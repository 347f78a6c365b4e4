package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.List;
import org.parallax.origin.Origin;
import org.parallax.report.html.markup.Element;

/** The origins of a story under the numbers that the page gives them. */
record Origins(View view) {

    private List<Origin> all() {
        return view.index().account().origins();
    }

    /** "2", or "2, 5" where an article has several. */
    List<Element> linksOf(String article) {
        List<Element> links = new ArrayList<>();
        for (int i = 0; i < all().size(); i++) {
            if (all().get(i).articles().contains(article)) {
                links.add(tag("a").to(Places.origin(all().get(i).id())).text(name(i)));
            }
        }
        return links;
    }

    String name(int number) {
        return all().get(number).agency().orElse("origin " + (number + 1));
    }
}
