package org.parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/** One article writes "savings giant Tarn Bank", another "Tarn Bank, a lender of the islands": each tells what the other does not. */
final class OneWhoIsNamedIsDescribedOtherwise implements Rule {

    private static final String WHY = "outlets describe one otherwise, here as: ";

    /** So many descriptions of one are shown of an article. */
    private static final int MOST = 2;

    private static final Pattern BEFORE_AN_OFFICE = Pattern.compile("^(?:ex|now|then)-");

    private static final Set<String> OFFICES = WordSets.of(OneWhoIsNamedIsDescribedOtherwise.class, "offices");

    private static final Comparator<Description> BY_PLACE = Comparator.comparing(Description::article)
            .thenComparing(d -> d.evidence().span());

    @Override
    public List<Found> in(Voices story) {
        List<Description> named = story.all().values().stream()
                .flatMap(voice -> Descriptions.in(voice).stream())
                .filter(description -> !isOffice(description))
                .toList();
        Map<String, List<Description>> byEntity = new TreeMap<>();
        Stream.concat(named.stream(), byHead(named, story).stream())
                .sorted(BY_PLACE)
                .distinct()
                .forEach(found -> byEntity.computeIfAbsent(found.entity(), unseen -> new ArrayList<>())
                        .add(found));
        return byEntity.values().stream()
                .map(descriptions -> surely(descriptions, story))
                .flatMap(descriptions -> contrasts(descriptions).stream())
                .toList();
    }

    /** Of a person in passing, what stands in place of the name may be another's. */
    private static List<Description> surely(List<Description> descriptions, Voices story) {
        Description first = descriptions.get(0);
        boolean inPassing = first.type() == NameType.PERSON && !story.areAbout(first.entity());
        return inPassing ? descriptions.stream().filter(Description::beside).toList() : descriptions;
    }

    /** Where a noun describes only one whom the story knows, "the" and that noun mean this one in each article that names it. */
    private static List<Description> byHead(List<Description> named, Voices story) {
        Map<String, List<Description>> heads =
                named.stream().collect(Collectors.groupingBy(Description::head, TreeMap::new, Collectors.toList()));
        return heads.entrySet().stream()
                .filter(head -> isOfOne(head.getValue()))
                .flatMap(head -> story.all().values().stream()
                        .filter(voice -> voice.names()
                                .of(head.getValue().get(0).entity())
                                .findAny()
                                .isPresent())
                        .flatMap(voice ->
                                Descriptions.by(head.getKey(), head.getValue().get(0), voice).stream()))
                .toList();
    }

    private static boolean isOfOne(List<Description> described) {
        return described.stream().map(Description::entity).distinct().count() == 1;
    }

    /** "Ada Brook, the island's former lieutenant governor", "the party's chairwoman": offices alone say who one is, and not how one is seen. */
    private static boolean isOffice(Description one) {
        return one.type() == NameType.PERSON
                && one.telling().stream()
                        .allMatch(word -> OFFICES.contains(word)
                                || OFFICES.contains(
                                        BEFORE_AN_OFFICE.matcher(word).replaceFirst("")));
    }

    private static List<Found> contrasts(List<Description> all) {
        ToldByArticle told = ToldByArticle.of(all);
        List<Description> telling = firsts(all.stream()
                .filter(one -> all.stream().anyMatch(other -> told.differ(one, other)))
                .sorted(BY_PLACE)
                .toList());
        return telling.stream()
                .map(one -> found(one, telling, told))
                .filter(found -> !found.others().isEmpty())
                .toList();
    }

    /** Of an article those that tell something new, and not more than a few. */
    private static List<Description> firsts(List<Description> sorted) {
        Map<String, List<Description>> kept = new TreeMap<>();
        for (Description one : sorted) {
            List<Description> before = kept.computeIfAbsent(one.article(), unseen -> new ArrayList<>());
            boolean known = before.stream().anyMatch(other -> other.telling().containsAll(one.telling()));
            if (!known && before.size() < MOST) {
                before.add(one);
            }
        }
        return kept.values().stream().flatMap(List::stream).toList();
    }

    private static Found found(Description one, List<Description> all, ToldByArticle told) {
        List<Evidence> others = told.others(one, all);
        String view = one.telling().stream().sorted().collect(Collectors.joining(" "));
        return new Found(one.evidence(), one.entity(), one.name(), others, false, false, WHY + view);
    }
}
