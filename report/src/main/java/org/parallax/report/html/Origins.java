package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.origin.Origin;
import org.parallax.report.html.markup.Element;
import org.parallax.report.html.markup.Html;
import org.parallax.report.ledger.AccountIndex;

/** The origins of a story in the order in which their first articles appeared, and the names that the page gives them. */
final class Origins {

    private final List<Origin> all;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Origin>> byArticle = new HashMap<>();

    Origins(AccountIndex index) {
        Map<String, Integer> places = new HashMap<>();
        index.articles().forEach(item -> places.put(item.id(), places.size()));
        all = index.account().origins().stream()
                .sorted(Comparator.comparingInt((Origin origin) -> origin.articles().stream()
                                .mapToInt(article -> places.getOrDefault(article, places.size()))
                                .min()
                                .orElse(places.size()))
                        .thenComparing(Origin::id))
                .toList();
        int number = 0;
        for (Origin origin : all) {
            number += origin.agency().isPresent() ? 0 : 1;
            names.put(origin.id(), origin.agency().orElse("origin " + number));
            origin.articles()
                    .forEach(article -> byArticle
                            .computeIfAbsent(article, unseen -> new ArrayList<>())
                            .add(origin));
        }
    }

    List<Origin> all() {
        return all;
    }

    /** "origin 2", or the agency's name. */
    String name(Origin origin) {
        return names.getOrDefault(origin.id(), "");
    }

    /** One link, or more where an article has several. */
    List<Html> linksOf(String article) {
        List<Element> links = byArticle.getOrDefault(article, List.of()).stream()
                .map(origin -> tag("a").to(Places.origin(origin.id())).text(name(origin)))
                .toList();
        return Dotted.parts(links, ", ");
    }
}
