package org.parallax.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;
import org.parallax.name.Sound;
import org.parallax.name.TheFamilyNameStandsFirst;
import org.parallax.name.TwoSurnamesAreNobody;

/**
 * An article that gives a person's surname alone means the one person of the story who bears it; where two do, it is proposed for both. Surnames
 * alone that nobody bears in full are one person, as long as they are spelt alike.
 */
final class SurnamesAloneJoinTheOnlyOneThatFits implements Rule {

    private static final double ALIKE = 0.9;

    @Override
    public List<Link> links(List<Cluster> clusters) {
        List<Cluster> persons = clusters.stream()
                .filter(cluster -> cluster.type() == NameType.PERSON)
                .toList();
        List<NameParts> names = persons.stream()
                .flatMap(cluster -> cluster.fullNames().stream())
                .toList();
        Map<String, List<Cluster>> full = new HashMap<>();
        persons.stream()
                .filter(cluster -> !cluster.fullNames().isEmpty() && !isNobody(cluster, names))
                .forEach(cluster -> sounds(cluster)
                        .forEach(sound -> full.computeIfAbsent(sound, none -> new ArrayList<>())
                                .add(cluster)));
        List<Link> links = new ArrayList<>();
        Map<String, Cluster> bare = new LinkedHashMap<>();
        for (Cluster cluster : persons) {
            if (cluster.fullNames().isEmpty()) {
                link(cluster, full, bare, links);
            }
        }
        return links;
    }

    /** "Vell-Brook", where others are called Tomas Vell and Ada Brook. */
    private static boolean isNobody(Cluster cluster, List<NameParts> names) {
        return cluster.fullNames().stream().allMatch(name -> TwoSurnamesAreNobody.holds(name, names));
    }

    private static List<String> sounds(Cluster cluster) {
        return surnames(cluster).map(Sound::skeleton).distinct().toList();
    }

    /** The last word of each full name, and the first where the family's stands there. */
    private static Stream<String> surnames(Cluster cluster) {
        return cluster.fullNames().stream()
                .flatMap(name -> Stream.concat(Stream.of(name.surname()), TheFamilyNameStandsFirst.of(name).stream()));
    }

    private static void link(
            Cluster alone, Map<String, List<Cluster>> full, Map<String, Cluster> bare, List<Link> links) {
        String surname = surname(alone);
        List<Cluster> fitting = full.getOrDefault(Sound.skeleton(surname), List.of()).stream()
                .filter(cluster -> fits(cluster, surname) && isOfOneGeneration(cluster, alone))
                .collect(Collectors.toList());
        boolean one = fitting.size() == 1;
        Likeness likeness = new Likeness(
                one ? 0.9 : 0.6,
                List.of("surname " + surname
                        + (one ? ", which only one person bears" : ", which several persons bear")));
        fitting.forEach(cluster -> links.add(Link.of(alone, cluster, likeness, one)));
        if (!one) {
            Cluster before = bare.putIfAbsent(surname, alone);
            if (before != null) {
                links.add(Link.of(before, alone, new Likeness(0.9, List.of("the same surname alone")), true));
            }
        }
    }

    private static boolean fits(Cluster cluster, String surname) {
        return surnames(cluster).anyMatch(name -> Resemblance.of(name, surname) >= ALIKE);
    }

    /** "Hale Jr.": not whoever else is called Hale. */
    private static boolean isOfOneGeneration(Cluster cluster, Cluster alone) {
        List<String> told = generations(alone.names());
        return told.isEmpty() || !Collections.disjoint(told, generations(cluster.fullNames()));
    }

    private static List<String> generations(Collection<NameParts> names) {
        return names.stream()
                .map(NameParts::generation)
                .filter(generation -> !generation.isEmpty())
                .distinct()
                .toList();
    }

    private static String surname(Cluster alone) {
        return alone.names().stream().map(NameParts::surname).findFirst().orElse("");
    }
}
