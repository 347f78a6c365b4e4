package org.parallax.report.ledger;

import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.origin.Origin;

/** Who tells a row, and how many are counted of them, so that names and numbers agree. Immutable; threads may share it. */
public final class Tellers {

    private static final String SAME_WORDS = "what they tell in the same words counts once";

    private final AccountIndex index;

    public Tellers(AccountIndex index) {
        this.index = index;
    }

    /** "The Post (2 articles), The Mail". */
    public String names(Collection<String> articles) {
        Map<String, List<String>> byOutlet = articles.stream()
                .distinct()
                .collect(Collectors.groupingBy(index::outlet, LinkedHashMap::new, Collectors.toList()));
        return byOutlet.entrySet().stream()
                .map(entry -> entry.getKey() + several(entry.getValue().size()))
                .collect(Collectors.joining(", "));
    }

    private static String several(int articles) {
        return articles == 1 ? "" : " (" + count(articles, "article") + ")";
    }

    /** The name of an article's outlet among those that tell a row, with its day where the outlet has told it in several articles. */
    public String name(String article, Collection<String> all) {
        String outlet = index.outlet(article);
        boolean several = all.stream()
                        .filter(other -> index.outlet(other).equals(outlet))
                        .distinct()
                        .count()
                > 1;
        return several ? outlet + " (" + DateWords.of(index.published(article)) + ")" : outlet;
    }

    /** "3 articles, 3 origins", and why where the origins are fewer: "2 articles, 1 origin: The Post and The Mail rest on one text". */
    public String counted(Collection<String> articles, int origins) {
        int told = (int) articles.stream().distinct().count();
        return count(told, "article") + ", " + count(origins, "origin") + reason(articles, origins);
    }

    /** "3 origins"; "1 origin, since copies count once" where several articles are one. */
    public String briefly(Collection<String> articles, int origins) {
        boolean fewer = origins < articles.stream().distinct().count();
        return count(origins, "origin") + (fewer ? ", since copies count once" : "");
    }

    /** ": The Post and The Mail rest on one text"; "" where there are as many origins as articles. */
    public String reason(Collection<String> articles, int origins) {
        List<String> told = articles.stream().distinct().toList();
        return origins < told.size() ? ": " + why(told, origins) : "";
    }

    private String why(List<String> articles, int origins) {
        List<String> reasons = new ArrayList<>();
        int counted = articles.size();
        for (Origin origin : index.account().origins()) {
            List<String> own =
                    origin.articles().stream().filter(articles::contains).toList();
            if (own.size() > 1) {
                reasons.add(own.stream().map(index::outlet).distinct().collect(Collectors.joining(" and "))
                        + " rest on one text");
                counted -= own.size() - 1;
            }
        }
        if (origins < counted) {
            reasons.add(SAME_WORDS);
        }
        return String.join("; ", reasons);
    }
}
