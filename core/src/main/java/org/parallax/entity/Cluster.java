package org.parallax.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;

/**
 * Members that are one so far.
 *
 * @param root the least index of its members
 * @param members in the order of the story
 * @param country the country that it is
 * @param type most members' type; those that give one word only are not asked where others give more, except of a country
 */
record Cluster(int root, List<Member> members, Optional<String> country, NameType type) {

    /** How many members are asked about their surroundings: a bound for large stories, and more say nothing new. */
    private static final int ASKED = 8;

    static Cluster of(int root, List<Member> members) {
        Optional<String> country =
                members.stream().flatMap(member -> member.country().stream()).findFirst();
        return new Cluster(root, members, country, type(members, country.isPresent()));
    }

    private static NameType type(List<Member> members, boolean country) {
        Map<NameType, Integer> votes = new TreeMap<>();
        boolean all = country || members.stream().noneMatch(Member::hasSeveralWords);
        members.stream()
                .filter(member -> all || member.hasSeveralWords())
                .forEach(member ->
                        votes.merge(member.type(), member.local().mentions().size(), Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<NameType, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<NameType, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Its names in all spellings; those that differ in titles, particles and marks only count once. */
    Collection<NameParts> names() {
        Map<String, NameParts> names = new LinkedHashMap<>();
        for (Member member : members) {
            for (int i = 0; i < member.written().size(); i++) {
                names.putIfAbsent(member.keys().get(i), member.written().get(i));
            }
        }
        return names.values();
    }

    /** Of a person the full names, of others all. */
    List<NameParts> fullNames() {
        return names().stream()
                .filter(name -> name.type() != NameType.PERSON || name.isFull())
                .toList();
    }

    Set<String> officeWords() {
        return members.stream()
                .limit(ASKED)
                .flatMap(member -> member.officeWords().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> company() {
        return members.stream()
                .limit(ASKED)
                .flatMap(member -> member.company().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
