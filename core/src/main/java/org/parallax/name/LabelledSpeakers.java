package org.parallax.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Turn;
import org.parallax.language.Turn.Label;
import org.parallax.language.Turn.Role;
import org.parallax.language.WordSets;
import org.parallax.language.Words;

/** Adds the persons whose turns a transcript labels and whom the tagger passed over: it seldom knows a surname in capitals. Threads may share it. */
public final class LabelledSpeakers {

    /** Parts that many can have. */
    private static final Set<String> PARTS = WordSets.of(LabelledSpeakers.class, "parts in a talk");

    /** A shorter word in capitals may be an outlet: "LNA". */
    private static final int SHORTEST = 5;

    private static final double GIVEN_BY_THE_LABEL = .9;

    private LabelledSpeakers() {}

    /** The tagged names with those added, in order. */
    public static List<Tagging.Name> added(String text, List<Turn> turns, List<Tagging.Name> tagged) {
        Set<String> surnames = surnames(text, tagged);
        List<Tagging.Name> names = new ArrayList<>(tagged);
        turns.stream()
                .flatMap(turn -> turn.label().stream())
                .filter(label -> tagged.stream().noneMatch(name -> name.span().overlaps(label.span())))
                .flatMap(label -> person(text, label, surnames).stream())
                .forEach(span -> names.add(new Tagging.Name(span, NameType.PERSON, GIVEN_BY_THE_LABEL)));
        names.sort(Comparator.comparing(Tagging.Name::span));
        return names;
    }

    private static Set<String> surnames(String text, List<Tagging.Name> tagged) {
        Set<String> surnames = new HashSet<>();
        tagged.stream()
                .filter(name -> name.type() == NameType.PERSON)
                .map(name -> Words.lower(name.span().of(text)))
                .filter(words -> !words.isEmpty())
                .forEach(words -> surnames.add(words.get(words.size() - 1)));
        return surnames;
    }

    /** The name without the titles before it; empty where it may be no person's. */
    private static Optional<TextSpan> person(String text, Label label, Set<String> surnames) {
        List<TextSpan> words = label.role() == Role.CAPITALS ? Words.in(text, label.name()) : List.of();
        int first = 0;
        while (first < words.size() && Titles.isTitle(words.get(first).of(text))) {
            first++;
        }
        List<TextSpan> name = words.subList(first, words.size());
        return isPerson(
                        name.stream()
                                .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                                .toList(),
                        surnames)
                ? Optional.of(name.get(0).union(name.get(name.size() - 1)))
                : Optional.empty();
    }

    private static boolean isPerson(List<String> name, Set<String> surnames) {
        if (name.isEmpty() || name.stream().anyMatch(PARTS::contains)) {
            return false;
        }
        String last = name.get(name.size() - 1);
        return surnames.contains(last)
                || (name.size() == 1 ? last.length() >= SHORTEST : GivenNames.contains(name.get(0)));
    }
}
