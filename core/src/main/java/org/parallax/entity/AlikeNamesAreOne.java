package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;
import org.parallax.name.Sound;

/**
 * Names that sound and are spelt nearly alike are one where what stands around them agrees. Candidates share the sound of a word; the score is that of
 * the two names most alike, and points for shared offices and company. A name that fits two which do not fit one another is only proposed.
 */
final class AlikeNamesAreOne implements Rule {

    private static final int MOST_IN_BLOCK = 100;

    @Override
    public List<Link> links(List<Cluster> clusters) {
        ClusterLikeness likeness = new ClusterLikeness(clusters);
        List<Link> found = new ArrayList<>();
        Set<Long> compared = new HashSet<>();
        for (List<Cluster> block : blocks(clusters).values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    if (compared.add(pair(block.get(i).root(), block.get(j).root()))) {
                        likeness.link(block.get(i), block.get(j)).ifPresent(found::add);
                    }
                }
            }
        }
        return withoutTorn(found);
    }

    private static Map<String, List<Cluster>> blocks(List<Cluster> clusters) {
        Map<String, List<Cluster>> blocks = new HashMap<>();
        for (Cluster cluster : clusters) {
            if (cluster.country().isEmpty()) {
                keys(cluster)
                        .forEach(key -> blocks.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(cluster));
            }
        }
        blocks.values().removeIf(block -> block.size() < 2 || block.size() > MOST_IN_BLOCK);
        return new TreeMap<>(blocks);
    }

    /** The sound of each word, and of all written together; of a person in the story of thousands, that of the whole name finds it still. */
    private static Set<String> keys(Cluster cluster) {
        Set<String> keys = new TreeSet<>();
        String type = cluster.type().name();
        for (NameParts name : cluster.fullNames()) {
            name.core().stream().filter(word -> word.length() > 2).forEach(word -> {
                keys.add(type + Sound.skeleton(word));
                keys.add(type + Sound.skeleton(Sound.respelt(word)));
            });
            keys.add(type + Sound.skeleton(String.join("", name.core())));
            keys.add(type + (name.type() == NameType.PERSON ? PersonKey.of(name) : ""));
        }
        return keys;
    }

    private static List<Link> withoutTorn(List<Link> links) {
        Map<Integer, List<Integer>> partners = new HashMap<>();
        Set<Long> alike = new HashSet<>();
        for (Link link : links) {
            alike.add(pair(link.a(), link.b()));
            if (link.joins()) {
                partners.computeIfAbsent(link.a(), none -> new ArrayList<>()).add(link.b());
                partners.computeIfAbsent(link.b(), none -> new ArrayList<>()).add(link.a());
            }
        }
        Set<Integer> torn = new HashSet<>();
        partners.forEach((root, others) -> {
            if (isTorn(others, alike)) {
                torn.add(root);
            }
        });
        return links.stream()
                .map(link ->
                        link.joins() && (torn.contains(link.a()) || torn.contains(link.b())) ? proposed(link) : link)
                .toList();
    }

    private static Link proposed(Link link) {
        return new Link(link.a(), link.b(), link.likeness().and(0, "but one of them fits another as well"), false);
    }

    /** Whether two that one would join with do not go together. */
    private static boolean isTorn(List<Integer> partners, Set<Long> alike) {
        for (int i = 0; i < partners.size(); i++) {
            for (int j = i + 1; j < partners.size(); j++) {
                if (!alike.contains(pair(partners.get(i), partners.get(j)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
