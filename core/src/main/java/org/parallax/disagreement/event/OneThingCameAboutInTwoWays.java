package org.parallax.disagreement.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Synonyms;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.Lemma;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/** One passage says that somebody fell asleep, another that they fainted; that they resigned, or were sacked: ways of which only one can be true. */
public final class OneThingCameAboutInTwoWays implements Rule {

    private static final String WHY = "one thing, told to have come about in two ways";

    private static final Map<String, Way> WAYS = ways();

    /** Words before the verb in which somebody is named at most. */
    private static final int BEFORE = 12;

    private static final Set<String> NOT = WordSets.of(Line.class, "not told as so");

    /** Done by somebody else: of whom it is told, only "was …" tells. */
    private static final Set<String> HAPPENS =
            WordSets.of(OneThingCameAboutInTwoWays.class, "what happens to one").stream()
                    .map(Lemma::of)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BEING = WordSets.of(Line.class, "before what was done to one");

    /** Words before a participle in which its "was" stands. */
    private static final int BESIDE = 3;

    /** One of the ways of a thing. */
    private record Way(String thing, String words) {}

    private record Told(Line line, int at, int end, Way way, Set<String> whom) {}

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new HashMap<>();
        ListFile.cells(OneThingCameAboutInTwoWays.class, "alternatives.tsv")
                .forEach(cells -> cells.stream().skip(1).forEach(words -> {
                    Way way = new Way(cells.get(0), words);
                    ListFile.words(words).forEach(word -> ways.put(key(word), way));
                }));
        return Map.copyOf(ways);
    }

    /** A verb without its inflection, and the particle behind it: "stand_down". */
    private static String key(String word) {
        String[] parts = word.split("_", -1);
        return Lemma.of(parts[0]) + (parts.length > 1 ? " " + parts[1] : "");
    }

    private static final PerArticleWith<Laid, List<Told>> TOLD = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Told>> byThing = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(TOLD)
                        .forEach(told -> byThing.computeIfAbsent(told.way().thing(), unseen -> new ArrayList<>())
                                .add(told)));
        List<Contradiction> found = new ArrayList<>();
        byThing.values().forEach(all -> {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    contradiction(all.get(i), all.get(j), story).ifPresent(found::add);
                }
            }
        });
        return found;
    }

    private static List<Told> in(Line line) {
        List<Told> found = new ArrayList<>();
        for (int at = 0; at < line.size() && !line.asks(); at++) {
            int here = at;
            if (line.term(at).part().isVerbForm() && !isOpen(line, at) && !isDoneToAnother(line, at)) {
                way(line, at).ifPresent(way -> found.add(new Told(line, here, here + 1, way, whom(line, here))));
            }
        }
        return found;
    }

    private static Optional<Way> way(Line line, int at) {
        String lemma = line.term(at).lemma();
        return Optional.ofNullable(WAYS.get(lemma + " " + line.term(at + 1).lower()))
                .or(() -> Optional.ofNullable(WAYS.get(lemma)));
    }

    /** "The mayor dismissed the claims": what is done to somebody is told of them only as "was dismissed". */
    private static boolean isDoneToAnother(Line line, int at) {
        boolean passive = IntStream.rangeClosed(at - BESIDE, at - 1)
                .anyMatch(before -> line.term(before).isOneOf(BEING));
        return HAPPENS.contains(line.term(at).lemma()) && !passive;
    }

    /** "Did not faint", "whether he fainted". */
    private static boolean isOpen(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
            if (NOT.contains(line.term(i).lower())) {
                return true;
            }
        }
        int clause = line.term(at).clause();
        return line.term(at - 1).is("to")
                || line.clause(clause).stream()
                        .anyMatch(term -> term.is("if", "whether")
                                && term.span().start() < line.term(at).span().start());
    }

    /** Whom it can be told of: names and persons' nouns before the verb. */
    private static Set<String> whom(Line line, int at) {
        Set<String> whom = new HashSet<>();
        for (int i = Math.max(0, at - BEFORE); i < at; i++) {
            Term term = line.term(i);
            term.entity().ifPresent(whom::add);
            if (term.part().isNoun() && term.tells() && term.entity().isEmpty()) {
                whom.add(Synonyms.of(term.stem()));
            }
        }
        return whom;
    }

    private static Optional<Contradiction> contradiction(Told a, Told b, Compared story) {
        Set<String> whom = new HashSet<>(a.whom());
        whom.retainAll(b.whom());
        whom.removeIf(story::isNoPerson);
        boolean two = !a.way().equals(b.way()) && !a.line().equals(b.line());
        return two && !whom.isEmpty()
                ? Optional.of(new Contradiction(
                        Kind.OTHER,
                        false,
                        a.way().thing(),
                        "which of the two: " + Heading.quoted(words(a)) + " or " + Heading.quoted(words(b)),
                        side(a),
                        side(b),
                        WHY))
                : Optional.empty();
    }

    private static Side side(Told told) {
        return new Side(
                told.line().evidence(told.line().quoted(told.at(), last(told))),
                words(told),
                told.way().words());
    }

    private static String words(Told told) {
        return told.line().words(told.at(), last(told));
    }

    private static int last(Told told) {
        return told.line().term(told.end()).part() == PartOfSpeech.MARK ? told.at() : told.end();
    }
}
