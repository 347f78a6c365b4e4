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

    private static final Set<String> TOLD = WordList.groups("tells an utterance");

    /** What most stories have one of. */
    private static final Set<String> EVENTS = WordList.groups("names an event");

    /** Of whom it matters where they are from. */
    private static final Set<String> PEOPLE = WordList.groups("names people");

    /** Groups of verbs that say little by whom they concern; both parties must be the same. */
    private static final int PARTIES = 2;

    /** First sentences that tell of so many same things tell of one. */
    private static final int ALIKE = 3;

    /** Of so many, they tell of one whoever else is named in them. */
    private static final int MUCH_ALIKE = 5;

    /** A group that more than so many words of a story belong to tells nothing by one shared word. */
    private static final int CROWD = 400;

    private static final Comparator<Label> BY_PLACE =
            Comparator.comparing(Label::article).thenComparing(l -> l.evidence().span());

    /** What judges tells more than a plain word. */
    private static final Comparator<Label> MOST_TELLING_FIRST =
            Comparator.comparing(Label::isPlain).thenComparing(BY_PLACE);

    @Override
    public List<Found> in(Voices story) {
        Map<String, List<Label>> groups = new TreeMap<>();
        story.all().values().stream()
                .flatMap(voice -> Labels.in(voice).stream())
                .filter(label -> !OF_UTTERANCES.contains(label.word().group()))
                .forEach(label -> groups.computeIfAbsent(label.word().group(), unseen -> new ArrayList<>())
                        .add(label));
        List<Found> found = new ArrayList<>();
        groups.values().stream()
                .filter(group -> group.size() <= CROWD)
                .forEach(group -> Joined.of(group, OneThingHasTwoLabels::areOne)
                        .forEach(thing -> found.addAll(contrasts(thing))));
        return found;
    }

    private static boolean areOne(Label one, Label other) {
        return one.isOfOneVoice(other) && (isSaidOfTheSame(one, other) || areTheEvent(one, other));
    }

    private static boolean isSaidOfTheSame(Label one, Label other) {
        Place place = one.word().place();
        boolean alike = place == other.word().place();
        return switch (place) {
            case NOUN, BEFORE ->
                alike ? areTheThing(one, other) && !Apart.byYear(one.keys(), other.keys()) : areOneDeed(one, other);
            case ADJECTIVE ->
                one.isBesideTheSame(other) && (isSurelyOfTheSame(one, other) || one.told(other) >= PARTIES);
            case ADVERB -> one.sharesEntity(other);
            case VERB ->
                alike
                        ? (one.shared(other) >= PARTIES || one.isBesideTheSame(other) || areTheDeed(one, other))
                                && !areTwoDeeds(one, other)
                        : areOneDeed(one, other);
        };
    }

    /** Happenings in one place, and those who are from there, are one; "aid for Tarn" and "investment in Tarn" are two. */
    private static boolean areTheThing(Label one, Label other) {
        boolean known = EVENTS.contains(one.word().group())
                || PEOPLE.contains(one.word().group());
        return one.sharesMoreThanAPlace(other) || (known && one.shared(other) > 0) || one.told(other) >= ALIKE;
    }

    /** "Lund took the harbour", "Brook grabbed a seat": others do them to others, and the sentences tell of little that is the same. */
    private static boolean areTwoDeeds(Label one, Label other) {
        boolean byName = one.isApartFrom(other) && !one.isBesideTheSame(other) && one.told(other) < MUCH_ALIKE;
        boolean utterance = TOLD.contains(one.word().group());
        return byName || (!utterance && one.isDoneToAnother(other) && one.told(other) < ALIKE);
    }

    /** Deeds in first sentences that tell of the same; whether two reports are one an utterance decides. */
    private static boolean areTheDeed(Label one, Label other) {
        return one.told(other) >= ALIKE && !TOLD.contains(one.word().group());
    }

    private static boolean isSurelyOfTheSame(Label one, Label other) {
        return one.sharesEntity(other) || one.shared(other) >= PARTIES;
    }

    /** A deed and its noun may differ in what they stand beside. */
    private static boolean areOneDeed(Label one, Label other) {
        return one.sharesPersonOrThing(other) && isSurelyOfTheSame(one, other);
    }

    /** "The crash" and "the disaster", where the story knows one such thing, or both articles begin with it. */
    private static boolean areTheEvent(Label one, Label other) {
        boolean bare = one.isBare() && other.isBare();
        return EVENTS.contains(one.word().group())
                && isTheEvent(one)
                && isTheEvent(other)
                && !one.isApartFrom(other)
                && !Apart.byYear(one.keys(), other.keys())
                && (bare || one.isOfOneHappening(other));
    }

    private static boolean isTheEvent(Label label) {
        return label.word().place() == Place.NOUN && (label.isBare() || label.isInLead());
    }

    private static List<Found> contrasts(List<Label> thing) {
        Map<String, Set<String>> views = thing.stream()
                .collect(Collectors.groupingBy(Label::article, Collectors.mapping(Label::view, Collectors.toSet())));
        Map<String, Label> firsts = new LinkedHashMap<>();
        thing.stream()
                .sorted(MOST_TELLING_FIRST)
                .filter(label -> !others(label, thing, views).isEmpty())
                .forEach(label -> firsts.putIfAbsent(label.article() + " " + label.view(), label));
        List<Label> shown = List.copyOf(firsts.values());
        return shown.stream()
                .filter(OneThingHasTwoLabels::saysSomething)
                .map(label -> found(label, shown, others(label, shown, views)))
                .filter(found -> !found.others().isEmpty())
                .toList();
    }

    /** "Crash" by itself is only what others are laid beside. */
    private static boolean saysSomething(Label label) {
        return !label.isPlain()
                || WholePhrase.of(label.line().voice(), label.evidence())
                        .words()
                        .contains(" ");
    }

    private static List<Evidence> others(Label label, List<Label> all, Map<String, Set<String>> views) {
        return all.stream()
                .filter(other -> isContrast(label, other, views))
                .map(Label::evidence)
                .toList();
    }

    /** One of two articles sees the thing so, and the other does not; and one of the two words at least judges. */
    private static boolean isContrast(Label one, Label other, Map<String, Set<String>> views) {
        if (!one.judges() && !other.judges()) {
            return false;
        }
        boolean only = !views.getOrDefault(other.article(), Set.of()).contains(one.view())
                || !views.getOrDefault(one.article(), Set.of()).contains(other.view());
        return only && !one.article().equals(other.article()) && !one.view().equals(other.view()) && areOne(one, other);
    }

    /** "Killing", of which all outlets speak in words that judge; a group that no single word names is called by theirs. */
    private static boolean isNamedByAPlainWord(Label first) {
        return first.judges() && first.word().group().indexOf(' ') < 0;
    }

    private static Found found(Label label, List<Label> shown, List<Evidence> others) {
        Label first = shown.stream()
                .filter(Label::isPlain)
                .findFirst()
                .or(() -> shown.stream().filter(item -> !item.judges()).findFirst())
                .orElse(shown.get(0));
        String matter =
                label.word().group() + " " + first.article() + first.evidence().span();
        return new Found(
                label.evidence(),
                matter,
                isNamedByAPlainWord(first)
                        ? first.word().group()
                        : first.evidence().words(),
                others,
                label.judges(),
                false,
                WHY + label.view());
    }
}
