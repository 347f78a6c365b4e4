package org.parallax.disagreement.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;
import org.parallax.time.TimeExpression;

/** Two articles tell of two hours at which a mishap began, whatever they call it: "the blast was heard at 11pm", "the attack happened at 11:30pm". */
public final class OneMishapIsToldOfTwoHours implements Rule {

    private static final String WHY = "one mishap, told to have begun at two hours of the day";

    private static final Set<String> MISHAPS = WordSets.of(OneMishapIsToldOfTwoHours.class, "mishaps");
    private static final Set<String> BEGINNING = WordSets.of(OneMishapIsToldOfTwoHours.class, "begins at an hour");
    private static final Set<String> ANOTHER = WordSets.of(Line.class, "of another");

    /** Minutes by which outlets round the hour of an event. */
    private static final int ROUNDED = 20;

    /** Minutes: further apart are two events of a day. */
    private static final int FAR = 120;

    /** Terms from the verb to the hour. */
    private static final int NEAR = 4;

    private static final PerArticleWith<Laid, List<Began>> BEGAN = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> began(line).stream()).toList());

    private record Began(Phrase words, Phrase hour, HourOfTheDay told) {}

    @Override
    public List<Contradiction> among(Compared story) {
        List<Began> all = story.articles().stream()
                .flatMap(laid -> laid.read(BEGAN).stream())
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (differ(all.get(i), all.get(j))) {
                    found.add(contradiction(all.get(i), all.get(j)));
                }
            }
        }
        return found;
    }

    private static Optional<Began> began(Line line) {
        List<TimeExpression> hours = line.times(line.span()).stream()
                .filter(time -> HourOfTheDay.of(line, time).isPresent())
                .toList();
        return hours.size() == 1 ? began(line, hours.get(0)) : Optional.empty();
    }

    private static Optional<Began> began(Line line, TimeExpression hour) {
        List<Integer> at = line.of(hour);
        int first = at.get(0);
        OptionalInt verb = IntStream.range(Math.max(0, first - NEAR), first)
                .filter(before -> line.term(before).isOneOf(BEGINNING)
                        && line.term(before).part().isVerbForm())
                .findFirst();
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt mishap = IntStream.range(0, verb.getAsInt())
                .filter(before -> line.term(before).isOneOf(MISHAPS)
                        && line.term(before).clause()
                                == line.term(verb.getAsInt()).clause())
                .findFirst();
        boolean another =
                IntStream.range(0, first).anyMatch(before -> line.term(before).isOneOf(ANOTHER));
        return mishap.isEmpty() || another
                ? Optional.empty()
                : HourOfTheDay.of(line, hour)
                        .map(told -> new Began(
                                new Phrase(line, mishap.getAsInt(), at.get(at.size() - 1)),
                                new Phrase(line, first, at.get(at.size() - 1)),
                                told));
    }

    private static boolean differ(Began one, Began other) {
        return one.words().standsApartFrom(other.words()) && one.told().liesApartFrom(other.told(), ROUNDED, FAR);
    }

    private static Contradiction contradiction(Began one, Began other) {
        Line line = one.words().line();
        int verb = Clause.at(line, one.words().first()).verb(one.hour().first());
        return new Contradiction(
                Kind.DATE,
                false,
                "mishap hour",
                () -> Heading.of(
                        "at what hour",
                        new Heading.Place(line, verb, one.hour().first()),
                        new Heading.Place(line, verb, one.hour().first())),
                side(one),
                side(other),
                WHY);
    }

    private static Disagreement.Side side(Began began) {
        Line line = began.words().line();
        return new Disagreement.Side(
                line.evidence(line.quoted(began.words().first(), began.words().last())),
                began.hour().words(),
                Integer.toString(began.told().minutes()));
    }
}
