package org.parallax.commitment.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.GoesOnFromATelling;
import org.parallax.commitment.matter.Lifetime;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Teller;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Passages;
import org.parallax.commitment.page.Wording;
import org.parallax.story.PerArticleWith;

/** Gathers the sentences of a story that tell what became of a commitment. Threads may share it. */
public final class Signs {

    /** In this order; of those that a sentence fulfils the first counts. */
    private static final List<SignRule> RULES = List.of(
            new ACalledOffDeedIsEnded(),
            new WhatIsDroppedIsEnded(),
            new WhoBacksOffEndsIt(),
            new WhatHadBeenSetIsOff(),
            new WhoBacksOutOfItEndsIt(),
            new ALaterDayExtends(),
            new ARefusalSpeaksAgainst(),
            new ADeedNotDoneSpeaksAgainst(),
            new ADelaySpeaksAgainst(),
            new AViolationSpeaksAgainst(),
            new WhoBreaksTheirWordSpeaksAgainst(),
            new WhoKeepsTheirWordHasDoneIt(),
            new ADeedDoneIsKept(),
            new WhatIsBeingDoneIsKept(),
            new WhatIsDoneAtSomebodysRequestWasAsked(),
            new WhatWasSaidAtAnEventTellsThatItWasHeld(),
            new TheContrarySpeaksAgainst());

    /** A word that tells that something became of a commitment, by a rule. */
    private record Mark(Wording sentence, SignRule rule, int at) {}

    private static final PerArticleWith<Page, List<Mark>> MARKS = PerArticleWith.by((article, page) -> marks(page));

    /** What is asked of every sentence for one commitment. */
    private record Sought(List<Told> commitment, List<List<Told>> all, Matter matter, Lifetime lifetime) {}

    private final List<Page> pages;

    /** @param pages the articles of the story, in its order */
    public Signs(List<Page> pages) {
        this.pages = pages;
    }

    /**
     * Those of one commitment, in the order of articles and places; of each sentence the first.
     *
     * @param all commitments of the story: what may speak of two of one sort speaks of the one made last
     */
    public List<Sign> of(List<Told> commitment, List<List<Told>> all) {
        Sought sought = new Sought(commitment, all, Matter.of(commitment), new Lifetime(commitment, all));
        return pages.stream()
                .filter(sought.lifetime()::has)
                .flatMap(page -> in(page, sought).stream())
                .toList();
    }

    private static List<Mark> marks(Page page) {
        return page.sentences().stream()
                .filter(Signs::isReadable)
                .flatMap(sentence -> RULES.stream()
                        .flatMap(rule -> IntStream.range(0, sentence.size())
                                .filter(at -> rule.tells(page, sentence, at))
                                .mapToObj(at -> new Mark(sentence, rule, at))))
                .toList();
    }

    private static boolean isReadable(Wording sentence) {
        return !sentence.asks() && sentence.size() > 0 && sentence.span().length() <= Passages.LONGEST;
    }

    private static List<Sign> in(Page page, Sought sought) {
        List<Sign> signs = new ArrayList<>();
        boolean early = sought.lifetime().beginsWith(page);
        Optional<Wording> last = Optional.empty();
        for (Mark mark : page.read(MARKS)) {
            Wording sentence = mark.sentence();
            boolean told = last.filter(known -> known == sentence).isPresent();
            Optional<Told> of =
                    told || (early && mark.rule().needsTime()) ? Optional.empty() : told(page, mark, sought);
            if (of.isPresent()) {
                signs.addAll(signs(page, mark, of.get(), sought.commitment()));
                last = Optional.of(sentence);
            }
        }
        return signs;
    }

    private static Optional<Told> told(Page page, Mark mark, Sought sought) {
        List<List<Told>> before = GoesOnFromATelling.of(page, mark.sentence(), sought.all()).stream()
                .filter(commitment -> here(page, mark, commitment).isPresent())
                .toList();
        if (before.isEmpty()) {
            return anywhere(page, mark, sought);
        }
        return before.contains(sought.commitment()) ? here(page, mark, sought.commitment()) : Optional.empty();
    }

    /** What the sentence goes on from, of those that its article tells. */
    private static Optional<Told> here(Page page, Mark mark, List<Told> commitment) {
        return commitment.stream()
                .filter(told ->
                        told.page() == page && mark.rule().isOfTheOneBefore(page, mark.sentence(), mark.at(), told))
                .findFirst();
    }

    private static Optional<Told> anywhere(Page page, Mark mark, Sought sought) {
        Wording sentence = mark.sentence();
        return !sought.matter().touches(page, sentence)
                ? Optional.empty()
                : sought.commitment().stream()
                        .filter(told -> mark.rule().isOf(page, sentence, mark.at(), told))
                        .findFirst()
                        .filter(told ->
                                told.isIn(page, sentence) || !sought.lifetime().isAfter(page, sentence, mark.at()));
    }

    private static List<Sign> signs(Page page, Mark mark, Told told, List<Told> commitment) {
        Wording sentence = mark.sentence();
        SignRule rule = mark.rule();
        Teller by = Teller.of(page, sentence.span(mark.at()), commitment);
        Sign sign = new Sign(
                page,
                sentence.span(),
                rule.role(),
                by,
                rule.until(page, sentence, told),
                rule.name(),
                rule.repeatsIt());
        return Stream.concat(Stream.of(sign), contradictions(page, sentence, rule, told))
                .toList();
    }

    private static Stream<Sign> contradictions(Page page, Wording sentence, SignRule rule, Told told) {
        return rule.role() == Role.KEPT
                ? AContradictionSpeaksAgainst.after(page, sentence, told)
                        .or(() -> WhatIsStillThereSpeaksAgainst.after(page, sentence, told))
                        .stream()
                : Stream.empty();
    }
}
