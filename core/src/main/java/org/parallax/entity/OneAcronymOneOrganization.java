package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Acronym;
import org.parallax.name.NameParts;
import org.parallax.name.Organizations;

/**
 * Letters that only one organization of the story bears are that organization, in whatever article the story says so; letters that two with different
 * names bear are a proposal.
 */
final class OneAcronymOneOrganization implements Rule {

    private static final int FEWEST_LETTERS = 3;

    @Override
    public List<Link> links(List<Cluster> clusters) {
        Map<String, List<Cluster>> bearers = new TreeMap<>();
        for (Cluster cluster : clusters) {
            if (cluster.type() != NameType.PERSON && cluster.country().isEmpty()) {
                acronyms(cluster)
                        .forEach(letters -> bearers.computeIfAbsent(letters, none -> new ArrayList<>())
                                .add(cluster));
            }
        }
        List<Link> links = new ArrayList<>();
        bearers.forEach((letters, bearing) -> links(letters, bearing, clusters, links));
        return links;
    }

    private static List<String> acronyms(Cluster cluster) {
        return cluster.names().stream()
                .filter(OneAcronymOneOrganization::isAcronym)
                .map(NameParts::key)
                .filter(letters -> letters.length() >= FEWEST_LETTERS)
                .distinct()
                .toList();
    }

    private static boolean isAcronym(NameParts name) {
        return Acronym.isWrittenLikeOne(name.name())
                && Organizations.shortForm(name.name()).isEmpty();
    }

    private static void links(String letters, List<Cluster> bearing, List<Cluster> all, List<Link> links) {
        List<Cluster> full =
                bearing.stream().filter(OneAcronymOneOrganization::hasFullName).toList();
        List<Cluster> bare =
                bearing.stream().filter(cluster -> !hasFullName(cluster)).toList();
        if (full.isEmpty() && !bare.isEmpty()) {
            full = all.stream()
                    .filter(cluster -> cluster.type() == NameType.ORGANIZATION && fits(letters, cluster))
                    .toList();
        }
        boolean one = full.size() <= 1;
        Likeness likeness = new Likeness(one ? 0.95 : 0.7, List.of("both are called " + letters));
        List<Cluster> whole = full.isEmpty() ? bare : full;
        bare.stream()
                .filter(cluster -> cluster.root() != whole.get(0).root())
                .forEach(cluster -> links.add(Link.of(whole.get(0), cluster, likeness, one)));
        for (int i = 1; i < full.size(); i++) {
            links.add(Link.of(full.get(0), full.get(i), likeness, false));
        }
    }

    private static boolean hasFullName(Cluster cluster) {
        return cluster.names().stream().anyMatch(name -> !isAcronym(name));
    }

    private static boolean fits(String letters, Cluster cluster) {
        return cluster.names().stream()
                .anyMatch(name -> name.core().size() + name.heads().size() > 1 && Acronym.fits(letters, name.name()));
    }
}
