package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention.Form;
import org.parallax.name.Organizations;
import org.parallax.name.ShortName;

/**
 * An article that gives one word alone means the only organization of the story whose name begins with it, "Havnen" for "Havnen Shipping"; never where a
 * person or place of the story is called so too. A word that the tagger took for a person must be all that tells the organization's name, and the
 * rest a kind of business or party.
 */
final class AFirstWordAloneIsTheOrganizationThatBeginsWithIt implements Rule {

    @Override
    public List<Link> links(List<Cluster> clusters) {
        Map<String, List<Cluster>> beginning = new HashMap<>();
        Set<String> ofOthers = new HashSet<>();
        for (Cluster cluster : clusters) {
            if (cluster.type() == NameType.ORGANIZATION) {
                cluster.names().stream()
                        .flatMap(name -> ShortName.firstWord(name).stream())
                        .distinct()
                        .forEach(word -> beginning
                                .computeIfAbsent(word, none -> new ArrayList<>())
                                .add(cluster));
            } else {
                ofOthers.addAll(wordsOf(cluster));
            }
        }
        List<Link> links = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (isOneWord(cluster)) {
                link(cluster, beginning, ofOthers, links);
            }
        }
        return links;
    }

    /** The words of the full names of a person, of all names of a place. */
    private static Set<String> wordsOf(Cluster cluster) {
        Set<String> words = new HashSet<>();
        cluster.fullNames().forEach(name -> words.addAll(name.core()));
        return words;
    }

    private static boolean isOneWord(Cluster cluster) {
        boolean spokenOfAsAPerson = cluster.members().stream()
                .anyMatch(member -> !member.local().offices().isEmpty()
                        || member.local().mentions().stream().anyMatch(mention -> mention.form() != Form.NAME));
        return cluster.country().isEmpty()
                && (cluster.type() == NameType.ORGANIZATION
                        || (cluster.type() == NameType.PERSON && !spokenOfAsAPerson))
                && cluster.names().stream()
                        .allMatch(name -> ShortName.isOne(name) && name.key().equals(word(cluster)))
                && Organizations.shortForm(cluster.members().get(0).local().name())
                        .isEmpty();
    }

    private static String word(Cluster cluster) {
        return cluster.members().get(0).name().key();
    }

    private static void link(
            Cluster alone, Map<String, List<Cluster>> beginning, Set<String> ofOthers, List<Link> links) {
        String word = word(alone);
        List<Cluster> fitting = beginning.getOrDefault(word, List.of()).stream()
                .filter(whole -> whole.root() != alone.root())
                .filter(whole -> alone.type() == NameType.ORGANIZATION || isBusinessCalled(whole, word))
                .toList();
        boolean one = fitting.size() == 1 && !ofOthers.contains(word) && !isOfAPart(fitting.get(0));
        Likeness likeness = new Likeness(
                one ? 0.9 : 0.6,
                List.of(word + (one ? ", with which only one name begins" : ", with which the name begins")));
        fitting.forEach(whole -> links.add(Link.of(alone, whole, likeness, one)));
    }

    private static boolean isOfAPart(Cluster whole) {
        return whole.names().stream().allMatch(ShortName::isOfAPart);
    }

    private static boolean isBusinessCalled(Cluster whole, String word) {
        return whole.names().stream().anyMatch(name -> ShortName.isBusinessCalled(name, word));
    }
}
