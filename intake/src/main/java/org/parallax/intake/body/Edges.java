package org.parallax.intake.body;

import java.util.List;
import java.util.Optional;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.furniture.FurnitureRule;
import org.parallax.intake.layout.Box;

/** Where the article begins and ends among the passages of its main part. */
final class Edges {

    private static final List<EndRule> END_RULES = List.of(
            new HeadingsLeadToWhatFollows(),
            new AuthorsAreIntroducedAtTheEnd(),
            new ReadersAreSpokenToAtTheEnd(),
            new ShortLinesAtTheEndAreLabels());

    /** So much running text must stand before a line that ends the article. */
    private static final int ENOUGH_WORDS = 40;

    /** The smallest box with so much of the running text holds the article's lists and tables too. */
    private static final int CORE_PERCENT = 95;

    /** Longer passages, in characters, no rule knows; so the rules take bounded time. */
    private static final int LONGEST = 1_500;

    private static final String OUTSIDE = "LabelsAroundTheTextAreNotTheArticle";

    private final Decisions decisions;
    private final Box core;

    Edges(Decisions decisions, Box core) {
        this.decisions = decisions;
        this.core = core;
    }

    static Edges of(Decisions decisions, Prose prose, Box main) {
        return new Edges(decisions, prose.smallestWith(CORE_PERCENT, main));
    }

    /**
     * What is left of the passages of the main part.
     *
     * @param all what is left of the page: a line that ends the article may be furniture itself
     */
    List<Passage> cut(List<Passage> passages, List<Passage> all) {
        List<Passage> begun = begin(passages);
        return begun.isEmpty() ? begun : end(beforeWhatEndsIt(begun, all));
    }

    private List<Passage> begin(List<Passage> passages) {
        int first = 0;
        while (first < passages.size() - 1 && isOutside(passages.get(first))) {
            decisions.leaveOut(passages.get(first).paragraph(), OUTSIDE);
            first++;
        }
        return passages.subList(first, passages.size());
    }

    private List<Passage> end(List<Passage> passages) {
        List<Passage> left = passages;
        for (Optional<String> rule = noEnd(left); rule.isPresent(); rule = noEnd(left)) {
            decisions.leaveOut(left.get(left.size() - 1).paragraph(), rule.get());
            left = left.subList(0, left.size() - 1);
        }
        return left;
    }

    /** The rule that says that the article does not end with the last of the passages. */
    private Optional<String> noEnd(List<Passage> passages) {
        if (passages.size() < 2 || passages.get(passages.size() - 1).length() > LONGEST) {
            return Optional.empty();
        }
        return isOutside(passages.get(passages.size() - 1))
                ? Optional.of(OUTSIDE)
                : END_RULES.stream()
                        .filter(rule -> rule.holds(passages))
                        .map(EndRule::name)
                        .findFirst();
    }

    private boolean isOutside(Passage passage) {
        return passage.prose() == 0 && !passage.paragraph().isIn(core);
    }

    private List<Passage> beforeWhatEndsIt(List<Passage> passages, List<Passage> all) {
        int from = passages.get(0).paragraph().from();
        int words = 0;
        for (Passage passage : all) {
            if (passage.paragraph().from() >= from) {
                words += passage.prose() > 0 ? passage.line().words() : 0;
                if (words >= ENOUGH_WORDS && Furniture.endsTheArticle(passage.line())) {
                    return before(passages, passage);
                }
            }
        }
        return passages;
    }

    private List<Passage> before(List<Passage> passages, Passage end) {
        Optional<String> rule = Furniture.knows(end.line()).map(FurnitureRule::name);
        return decisions.keep(
                passages,
                passage -> passage.paragraph().from() < end.paragraph().from() ? Optional.empty() : rule);
    }
}
