package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;

/**
 * A name of several words that some articles take for a person and others for an organization or place is one thing, which the tagger mistook; a name
 * of one word may well be a person and a place, and is proposed.
 */
final class OneNameOfTwoTypesIsOne implements Rule {

    @Override
    public List<Link> links(List<Cluster> clusters) {
        Map<String, Cluster> first = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Cluster cluster : clusters) {
            for (NameParts name : cluster.country().isPresent() ? List.<NameParts>of() : cluster.fullNames()) {
                Cluster before = first.putIfAbsent(bare(name), cluster);
                if (before != null && before.root() != cluster.root() && before.type() != cluster.type()) {
                    links.add(link(before, cluster, name));
                }
            }
        }
        return links;
    }

    /** Its words without particles and articles, which each type treats in its own way. */
    private static String bare(NameParts name) {
        return NameParts.of(name.name(), NameType.PERSON).key();
    }

    private static Link link(Cluster a, Cluster b, NameParts name) {
        boolean several = NameParts.of(name.name(), NameType.PERSON).isFull();
        boolean person = a.type() == NameType.PERSON || b.type() == NameType.PERSON;
        boolean joins = several || !person;
        return Link.of(
                a,
                b,
                new Likeness(joins ? 0.9 : 0.5, List.of("the same name for " + kind(a) + " and " + kind(b))),
                joins);
    }

    private static String kind(Cluster cluster) {
        return switch (cluster.type()) {
            case PERSON -> "a person";
            case ORGANIZATION -> "an organization";
            case PLACE -> "a place";
        };
    }
}
