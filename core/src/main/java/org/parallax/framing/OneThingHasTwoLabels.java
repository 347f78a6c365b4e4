package org.parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;

/** One article writes of the fighters of a valley, another of its terrorists: words of one meaning, and not of one judgement, said of the same. */
final class OneThingHasTwoLabels implements Rule {

    private static final String WHY = "outlets name one thing differently, here as: ";

    /** Groups of words that tell a speech act; an utterance decides whether two of them are one. */
    private static final Set<String> OF_UTTERANCES = Set.of("saying");

    /** What most stories have one of. */
    private static final Set<String> EVENTS = Set.of("mishap", "clash", "protest");

    /** Groups of verbs that say little by whom they concern; both parties must be the same. */
    private static final int PARTIES = 2;

    /** A group that more than so many words of a story belong to tells nothing by one shared word. */
    private static final int CROWD = 400;

    private static final Comparator<Label> BY_PLACE = Comparator.comparing(
                    (Label l) -> l.evidence().article())
            .thenComparing(l -> l.evidence().span());

    @Override
    public List<Found> in(Voices story) {
        Map<String, List<Label>> groups = new TreeMap<>();
        story.all().values().stream()
                .flatMap(voice -> Label.in(voice).stream())
                .filter(label -> !OF_UTTERANCES.contains(label.word().group()))
                .forEach(label -> groups.computeIfAbsent(label.word().group(), unseen -> new ArrayList<>())
                        .add(label));
        List<Found> found = new ArrayList<>();
        groups.values().stream()
                .filter(group -> group.size() <= CROWD)
                .forEach(group -> things(group).forEach(thing -> found.addAll(contrasts(thing))));
        return found;
    }

    /** Labels of one thing: each shares what it is said of with another. */
    private static List<List<Label>> things(List<Label> group) {
        List<List<Label>> things = new ArrayList<>();
        for (Label label : group.stream().sorted(BY_PLACE).toList()) {
            List<Label> joined = new ArrayList<>();
            things.removeIf(thing -> {
                boolean same = thing.stream().anyMatch(other -> areOne(other, label));
                if (same) {
                    joined.addAll(thing);
                }
                return same;
            });
            joined.add(label);
            things.add(joined);
        }
        return things;
    }

    private static boolean areOne(Label one, Label other) {
        boolean verbs = one.word().place() == Place.VERB && other.word().place() == Place.VERB;
        return one.shared(other) >= (verbs ? PARTIES : 1) || areTheEvent(one, other);
    }

    /** "The crash" and "the disaster", where the story knows one such thing. */
    private static boolean areTheEvent(Label one, Label other) {
        return EVENTS.contains(one.word().group()) && one.isBare() && other.isBare();
    }

    private static List<Found> contrasts(List<Label> thing) {
        Map<String, Set<String>> views = thing.stream()
                .collect(Collectors.groupingBy(
                        label -> label.evidence().article(),
                        Collectors.mapping(label -> label.word().view(), Collectors.toSet())));
        Map<String, Label> firsts = new LinkedHashMap<>();
        thing.stream()
                .sorted(BY_PLACE)
                .filter(label -> views.values().stream()
                        .anyMatch(other -> !other.contains(label.word().view())))
                .forEach(label -> firsts.putIfAbsent(
                        label.evidence().article() + " " + label.word().view(), label));
        List<Label> shown = List.copyOf(firsts.values());
        return shown.stream()
                .filter(label -> !others(label, shown).isEmpty())
                .map(label -> found(label, shown))
                .toList();
    }

    private static List<Evidence> others(Label label, List<Label> shown) {
        return shown.stream()
                .filter(other ->
                        !other.evidence().article().equals(label.evidence().article())
                                && !other.word().view().equals(label.word().view()))
                .map(Label::evidence)
                .toList();
    }

    private static Found found(Label label, List<Label> shown) {
        Label first = shown.stream()
                .filter(other -> other.word().isPlain())
                .findFirst()
                .orElse(shown.get(0));
        String matter = label.word().group() + " " + first.evidence().article()
                + first.evidence().span();
        boolean loaded = !label.word().isPlain();
        return new Found(
                label.evidence(),
                matter,
                first.word().isPlain() ? first.evidence().words() : first.word().group(),
                others(label, shown),
                loaded,
                false,
                WHY + label.word().view());
    }
}
