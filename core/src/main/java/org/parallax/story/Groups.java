package org.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Articles that reasons join into groups (union-find, the smallest id at the root). A single thread uses it. */
public final class Groups {

    private static final int SHOWN = 3;

    private final Map<String, String> parent = new TreeMap<>();
    private final List<Join> joins = new ArrayList<>();

    public Groups(List<String> articles) {
        articles.forEach(article -> parent.put(article, article));
    }

    /** Two articles that belong together, and what shows it. */
    public record Join(String a, String b, String why) {}

    public void join(Join join) {
        String a = root(join.a());
        String b = root(join.b());
        parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        joins.add(join);
    }

    private String root(String article) {
        String at = article;
        while (!parent.getOrDefault(at, at).equals(at)) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }

    public Map<String, String> roots() {
        Map<String, String> roots = new TreeMap<>();
        parent.keySet().forEach(article -> roots.put(article, root(article)));
        return roots;
    }

    /** The groups, by their first article. */
    public List<List<String>> members() {
        Map<String, List<String>> groups = new TreeMap<>();
        roots().forEach((article, root) ->
                groups.computeIfAbsent(root, unseen -> new ArrayList<>()).add(article));
        return List.copyOf(groups.values());
    }

    /** What shows that these are one, each reason once and three at most; "" where nothing joined them. */
    public String why(List<String> members) {
        List<String> reasons = joins.stream()
                .filter(join -> members.contains(join.a()))
                .map(Join::why)
                .distinct()
                .toList();
        String first = String.join("; ", reasons.subList(0, Math.min(SHOWN, reasons.size())));
        return reasons.size() > SHOWN ? first + "; and " + (reasons.size() - SHOWN) + " more like these" : first;
    }
}
