package org.parallax.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Acronym;
import org.parallax.name.Countries;
import org.parallax.name.NameParts;
import org.parallax.name.Organizations;

/** One country; one full name of a person, particles and titles aside; one name of an organization or place. Acronyms wait for their own rule. */
final class EqualNamesAreOne implements Rule {

    private static final Likeness EQUAL = new Likeness(1, List.of("the same name"));

    @Override
    public List<Link> links(List<Cluster> clusters) {
        Map<String, Cluster> first = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        for (Cluster cluster : clusters) {
            for (String key : keys(cluster)) {
                Cluster before = first.putIfAbsent(key, cluster);
                if (before != null) {
                    links.add(Link.of(before, cluster, EQUAL, true));
                }
            }
        }
        return links;
    }

    private static Set<String> keys(Cluster cluster) {
        Set<String> keys = new TreeSet<>();
        cluster.members().forEach(member -> keys(member, keys));
        return keys;
    }

    private static void keys(Member member, Set<String> keys) {
        if (member.country().isPresent()) {
            member.country().ifPresent(code -> keys.add("country " + code));
        } else {
            member.written().stream().filter(EqualNamesAreOne::isTelling).forEach(name -> keys.add(key(name)));
        }
    }

    private static String key(NameParts name) {
        if (name.type() == NameType.PERSON) {
            return "person " + name.key() + " " + name.generation();
        }
        String type = name.core().size() > 1 ? "other" : name.type().name();
        return Organizations.shortForm(name.name())
                .map(form -> "short " + form)
                .orElse(type + " " + name.key() + "|" + name.heads());
    }

    private static boolean isTelling(NameParts name) {
        boolean full = name.type() != NameType.PERSON || name.isFull();
        boolean acronym = Acronym.isWrittenLikeOne(name.name())
                && Organizations.shortForm(name.name()).isEmpty();
        boolean government = Countries.named(name.name()).isPresent();
        return full && !acronym && !government && !name.core().isEmpty();
    }
}
