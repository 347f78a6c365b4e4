package org.parallax.disagreement.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Weighed.Shared;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.NumberNames;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;
import org.parallax.story.WordWeights;

/** Two articles speak of one boy, or driver, without a name, and give other ages: "the three-year-old boy", "the 4-year-old boy". */
public final class OneDescribedPersonHasTwoAges implements Rule {

    private static final String WHY = "one described person, and each article gives another age";

    private static final String NOUNS = WordSets.of(OneDescribedPersonHasTwoAges.class, "one person").stream()
            .sorted()
            .collect(Collectors.joining("|"));

    /** "The 4-year-old little boy". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?<age>[1-9]\\d?|[a-z]{3,9}(?:-[a-z]{3,5})?)(?:-| )years?(?:-| )old(?: [a-z]{3,12})? "
                    + "(?<noun>" + NOUNS + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** "The boy, 4,", "the driver, aged 31, ". */
    private static final Pattern BEHIND = Pattern.compile(
            "\\bthe (?<noun>" + NOUNS
                    + "), (?:who (?:is|was) |aged )?(?<age>[1-9]\\d?)(?: years old)?(?=[,.;)])(?![,.]\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> CHILDREN = WordSets.of(OneDescribedPersonHasTwoAges.class, "children");

    private static final Set<String> ANY_CHILD = Set.of("child", "toddler");

    /** Words to either side that tell whose age it is. */
    private static final int AROUND = 14;

    private static final int SHARED = 2;

    /** Years by which outlets err; further apart are two persons. */
    private static final int NEAR = 3;

    private record Age(Line line, int at, int years, String noun, TextSpan words) {}

    private static final PerArticleWith<Laid, List<Age>> AGES =
            PerArticleWith.by((article, laid) -> List.copyOf(ages(laid)));

    @Override
    public List<Contradiction> among(Compared story) {
        List<List<Age>> byArticle = story.articles().stream()
                .map(laid -> laid.read(AGES))
                .filter(ages -> !ages.isEmpty())
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < byArticle.size(); i++) {
            for (int j = i + 1; j < byArticle.size(); j++) {
                for (Age a : byArticle.get(i)) {
                    for (Age b : byArticle.get(j)) {
                        if (differ(a, b)
                                && isTheOnly(a, byArticle.get(i), byArticle.get(j))
                                && isTheOnly(b, byArticle.get(j), byArticle.get(i))
                                && areOne(a, b, story.weights())) {
                            found.add(contradiction(a, b));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<Age> ages(Laid laid) {
        List<Age> ages = new ArrayList<>();
        String text = laid.article().text();
        Stream.of(BEFORE, BEHIND).forEach(pattern -> {
            Matcher age = pattern.matcher(text);
            while (age.find()) {
                age(laid, age).ifPresent(ages::add);
            }
        });
        return ages;
    }

    private static Optional<Age> age(Laid laid, Matcher age) {
        int years = years(lower(age, "age"));
        TextSpan words =
                new TextSpan(Math.min(age.start("age"), age.start("noun")), Math.max(age.end("age"), age.end("noun")));
        return laid.lineAt(words.start())
                .filter(line -> years > 0)
                .flatMap(line -> line.where(term -> words.contains(term.span().start())).stream()
                        .findFirst()
                        .map(at -> new Age(line, at, years, lower(age, "noun"), words)));
    }

    /** The text itself is matched as it is: in lower case some letters take another number of units. */
    private static String lower(Matcher age, String group) {
        return age.group(group).toLowerCase(Locale.ROOT);
    }

    private static int years(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NumberNames.number(word);
    }

    private static boolean differ(Age a, Age b) {
        boolean kin = CHILDREN.contains(a.noun())
                && CHILDREN.contains(b.noun())
                && (ANY_CHILD.contains(a.noun()) || ANY_CHILD.contains(b.noun()));
        return a.years() != b.years()
                && Math.abs(a.years() - b.years()) <= NEAR
                && (a.noun().equals(b.noun()) || kin);
    }

    /** Two boys of two ages in one article are two boys; but one of whom both articles tell stands aside. */
    private static boolean isTheOnly(Age age, List<Age> article, List<Age> others) {
        return others.stream().noneMatch(other -> areAlike(age, other))
                && article.stream()
                        .allMatch(other -> other.years() == age.years()
                                || others.stream().anyMatch(known -> areAlike(other, known))
                                || (!CHILDREN.contains(other.noun())
                                        && !other.noun().equals(age.noun())));
    }

    private static boolean areAlike(Age a, Age b) {
        return a.years() == b.years() && a.noun().equals(b.noun());
    }

    private static boolean areOne(Age a, Age b, WordWeights weights) {
        Shared shared = around(a).sharedWith(around(b), weights);
        return shared.words().size() >= SHARED && shared.things() >= 1;
    }

    private static Context around(Age age) {
        return Context.of(
                age.line(),
                age.at() - AROUND,
                age.at() + AROUND,
                i -> !age.words().contains(age.line().term(i).span().start()));
    }

    private static Contradiction contradiction(Age a, Age b) {
        return new Contradiction(Kind.NUMBER, false, "age", "how old the " + a.noun() + " is", side(a), side(b), WHY);
    }

    private static Side side(Age age) {
        return new Side(
                age.line().evidence(age.line().quoted(age.at(), age.at())),
                age.words().of(age.line().laid().article().text()),
                String.valueOf(age.years()));
    }
}
