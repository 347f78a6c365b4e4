package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;
import org.parallax.name.Nicknames;

/**
 * "Robin H. Hale Jr." of one outlet is the "Robin Hale" of another: some write a name in full where others don't. Where one article names both, they are
 * father and son; and where neither a middle name nor an office tells that the name is only fuller, nobody can say.
 */
final class AJuniorIsWhoBearsTheNameWhereNoArticleNamesBoth implements Rule {

    private static final Set<String> JUNIOR = Set.of("jr", "junior");

    private static final Likeness FULLER =
            new Likeness(0.9, List.of("one name, with Jr. in full", "no article names both"));

    @Override
    public List<Link> links(List<Cluster> clusters) {
        List<Cluster> persons = clusters.stream()
                .filter(cluster -> cluster.type() == NameType.PERSON)
                .toList();
        Surroundings surroundings = new Surroundings();
        Map<String, List<Cluster>> bySurname = bySurname(persons);
        List<Link> links = new ArrayList<>();
        for (Cluster junior : persons) {
            List<Cluster> bearing = juniors(junior)
                    .flatMap(name -> bySurname.getOrDefault(name.surname(), List.of()).stream())
                    .distinct()
                    .filter(other -> isFullerNameOf(junior, other))
                    .toList();
            if (bearing.size() == 1 && isOne(junior, bearing.get(0), surroundings)) {
                links.add(Link.of(junior, bearing.get(0), FULLER, true));
            }
        }
        return links;
    }

    /** Those that bear no generation in their names. */
    private static Map<String, List<Cluster>> bySurname(List<Cluster> persons) {
        Map<String, List<Cluster>> bySurname = new HashMap<>();
        for (Cluster person : persons) {
            List<NameParts> names = person.fullNames();
            if (names.stream().allMatch(name -> name.generation().isEmpty())) {
                names.stream()
                        .map(NameParts::surname)
                        .distinct()
                        .forEach(surname -> bySurname
                                .computeIfAbsent(surname, none -> new ArrayList<>())
                                .add(person));
            }
        }
        return bySurname;
    }

    private static Stream<NameParts> juniors(Cluster cluster) {
        return cluster.fullNames().stream().filter(name -> JUNIOR.contains(name.generation()));
    }

    private static boolean isFullerNameOf(Cluster junior, Cluster other) {
        return juniors(junior).anyMatch(full -> other.fullNames().stream().anyMatch(name -> isFuller(full, name)));
    }

    private static boolean isOne(Cluster junior, Cluster other, Surroundings surroundings) {
        boolean inFull =
                junior.fullNames().stream().anyMatch(name -> name.core().size() > 2);
        return !surroundings.shareAnArticle(junior, other)
                && (inFull || !surroundings.sharedOffice(junior, other).isEmpty());
    }

    /** The same surname, one given name in any of its forms, and no other letter between them. */
    private static boolean isFuller(NameParts full, NameParts plain) {
        String given = full.core().get(0);
        String called = plain.core().get(0);
        return full.surname().equals(plain.surname())
                && (given.equals(called) || Nicknames.areOne(given, called))
                && (plain.core().size() == 2 || middle(full).equals(middle(plain)));
    }

    private static String middle(NameParts name) {
        return name.core().size() > 2 ? name.core().get(1).substring(0, 1) : "";
    }
}
