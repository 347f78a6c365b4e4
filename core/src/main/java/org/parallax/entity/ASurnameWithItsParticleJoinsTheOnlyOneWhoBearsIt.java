package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.ASurnameBeginsWithItsParticle;
import org.parallax.name.NameParts;

/** An article that says "Van der Lund" means the one person of the story whose name ends so, "Ida van der Lund"; where two names do, it is proposed for both. */
final class ASurnameWithItsParticleJoinsTheOnlyOneWhoBearsIt implements Rule {

    @Override
    public List<Link> links(List<Cluster> clusters) {
        Map<String, List<Cluster>> bySurname = new HashMap<>();
        clusters.stream()
                .filter(cluster -> cluster.type() == NameType.PERSON)
                .forEach(cluster -> cluster.fullNames().stream()
                        .map(NameParts::surname)
                        .distinct()
                        .forEach(surname -> bySurname
                                .computeIfAbsent(surname, none -> new ArrayList<>())
                                .add(cluster)));
        List<Link> links = new ArrayList<>();
        bySurname.values().stream()
                .filter(bearing -> bearing.size() > 1)
                .forEach(bearing -> bearing.forEach(alone -> link(alone, bearing, links)));
        return links;
    }

    private static void link(Cluster alone, List<Cluster> bearing, List<Link> links) {
        List<Cluster> whole = bearing.stream()
                .filter(cluster -> cluster.root() != alone.root() && isSurnameOf(alone, cluster))
                .toList();
        boolean one = whole.size() == 1;
        String why = one
                ? "a surname with its particle, which only one person bears"
                : "a surname with its particle, which several persons bear";
        whole.forEach(cluster -> links.add(Link.of(alone, cluster, new Likeness(one ? 0.9 : 0.6, List.of(why)), one)));
    }

    private static boolean isSurnameOf(Cluster alone, Cluster whole) {
        return alone.fullNames().stream()
                .allMatch(part -> whole.fullNames().stream()
                        .anyMatch(name -> ASurnameBeginsWithItsParticle.isSurnameOf(part, name)));
    }
}
