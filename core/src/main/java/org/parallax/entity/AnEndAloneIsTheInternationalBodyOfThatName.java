package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.TailOfAName;

/** An article that leaves out whose it is means the only such body of an international organization: "the Security Council" for "the UN Security Council". */
final class AnEndAloneIsTheInternationalBodyOfThatName implements Rule {

    @Override
    public List<Link> links(List<Cluster> clusters) {
        List<Cluster> organizations = clusters.stream()
                .filter(cluster -> cluster.type() == NameType.ORGANIZATION)
                .toList();
        Map<String, List<Cluster>> bodies = new HashMap<>();
        for (Cluster cluster : organizations) {
            cluster.names().stream()
                    .flatMap(name -> TailOfAName.afterAnInternationalBody(name).stream())
                    .distinct()
                    .forEach(end -> bodies.computeIfAbsent(end, none -> new ArrayList<>())
                            .add(cluster));
        }
        List<Link> links = new ArrayList<>();
        organizations.forEach(cluster -> cluster.names().stream()
                .map(TailOfAName::folded)
                .distinct()
                .forEach(end -> link(cluster, end, bodies.getOrDefault(end, List.of()), links)));
        return links;
    }

    private static void link(Cluster alone, String end, List<Cluster> bodies, List<Link> links) {
        List<Cluster> others =
                bodies.stream().filter(body -> body.root() != alone.root()).toList();
        boolean one = others.size() == 1 && bodies.size() == 1;
        String why =
                end + (one ? ", with which only one international body's name ends" : ", with which the name ends");
        others.forEach(body -> links.add(Link.of(alone, body, new Likeness(one ? 0.9 : 0.6, List.of(why)), one)));
    }
}
