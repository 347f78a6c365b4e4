package org.parallax.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.statement.Statement;
import org.parallax.time.DateRange;

/** Gathers the sentences of a story that tell what became of a commitment. Threads may share it. */
final class Signs {

    private static final List<SignRule> RULES = List.of(
            new ACalledOffDeedIsEnded(),
            new ALaterDayExtends(),
            new ARefusalSpeaksAgainst(),
            new ADelaySpeaksAgainst(),
            new WhoBreaksTheirWordSpeaksAgainst(),
            new WhoKeepsTheirWordHasDoneIt(),
            new ADeedDoneIsKept(),
            new TheContrarySpeaksAgainst());

    private final List<Page> pages;

    Signs(List<Page> pages) {
        this.pages = pages;
    }

    /**
     * Those of one commitment, in the order of articles and places.
     *
     * @param all commitments of the story: what may speak of two of one sort speaks of the one made last
     */
    List<Sign> of(List<Told> commitment, List<List<Told>> all) {
        List<Sign> signs = new ArrayList<>();
        Matter matter = Matter.of(commitment);
        List<LocalDate> rivals = laterRivals(commitment, all);
        for (Page page : pages) {
            boolean rivalled = rivals.stream().anyMatch(made -> mayBeSince(page.published(), made));
            if (!rivalled && !isBefore(page.published(), commitment)) {
                for (Wording sentence : page.sentences()) {
                    if (matter.touches(page, sentence)) {
                        rule(page, sentence, commitment)
                                .ifPresent(rule -> add(signs, page, sentence, rule, commitment));
                    }
                }
            }
        }
        return signs;
    }

    /**
     * What a commitment is about: a sentence of an article that does not tell it, without any of its things or of those bound, says nothing of it.
     *
     * @param things keys of the words for them
     * @param bound ids of entities
     * @param told articles that tell it
     */
    private record Matter(Set<String> things, Set<String> bound, Set<Page> told) {

        static Matter of(List<Told> commitment) {
            Set<String> things = new HashSet<>();
            Set<String> bound = new HashSet<>();
            Set<Page> told = new HashSet<>();
            for (Told one : commitment) {
                things.addAll(one.words().things());
                bound.addAll(one.by());
                told.add(one.page());
            }
            return new Matter(things, bound, told);
        }

        boolean touches(Page page, Wording sentence) {
            return told.contains(page)
                    || !Collections.disjoint(things, sentence.keys())
                    || !Collections.disjoint(bound, page.idsIn(sentence.span()));
        }
    }

    private static Optional<SignRule> rule(Page page, Wording sentence, List<Told> commitment) {
        boolean told = page.timesIn(sentence.span()).stream()
                .anyMatch(time -> time.range().lastDay().isPresent() && isBefore(time.range(), commitment));
        boolean readable =
                !sentence.asks() && sentence.size() > 0 && sentence.span().length() <= Passages.LONGEST;
        return told || !readable
                ? Optional.empty()
                : RULES.stream()
                        .filter(rule -> rule.holds(page, sentence, commitment))
                        .findFirst()
                        .filter(rule -> !rule.needsTime() || !isToldWhenMade(page, commitment));
    }

    private void add(List<Sign> signs, Page page, Wording sentence, SignRule rule, List<Told> commitment) {
        Sign sign = new Sign(page, sentence.span(), rule.role(), by(page, sentence, commitment), rule.name());
        signs.add(sign);
        if (rule.role() == Role.KEPT) {
            AContradictionSpeaksAgainst.after(page, sentence)
                    .ifPresent(passage -> signs.add(new Sign(
                            page,
                            passage,
                            Role.AGAINST,
                            Optional.empty(),
                            AContradictionSpeaksAgainst.class.getSimpleName())));
        }
    }

    /** The first days on which other commitments of the same sort were made, surely later. */
    private static List<LocalDate> laterRivals(List<Told> commitment, List<List<Told>> all) {
        return all.stream()
                .filter(other -> isLaterRival(commitment, other))
                .map(other -> other.get(0).pledge().made().firstDay().orElseThrow())
                .toList();
    }

    private static boolean isLaterRival(List<Told> commitment, List<Told> other) {
        return other != commitment
                && commitment
                        .get(0)
                        .pledge()
                        .made()
                        .endsBefore(other.get(0).pledge().made())
                && IsOneCommitment.isLaid(commitment.get(0)) == IsOneCommitment.isLaid(other.get(0))
                && commitment.stream().anyMatch(one -> other.stream().anyMatch(two -> areOfOneSort(one, two)));
    }

    private static boolean mayBeSince(DateRange published, LocalDate day) {
        return published.lastDay().filter(last -> last.isBefore(day)).isEmpty();
    }

    private static boolean areOfOneSort(Told one, Told other) {
        return one.words().isOneAction(other.words())
                && other.words().things().stream().anyMatch(one.words().things()::contains);
    }

    /** Whether days lie before a commitment was made or, where nobody tells when, before it was first told. */
    private static boolean isBefore(DateRange days, List<Told> commitment) {
        Told first = commitment.get(0);
        Optional<LocalDate> made = first.pledge()
                .made()
                .firstDay()
                .or(() -> first.page().published().firstDay());
        return made.isPresent()
                && days.lastDay().filter(day -> day.isBefore(made.get())).isPresent();
    }

    /** An article of the day on which a commitment was made cannot tell what became of it. */
    private static boolean isToldWhenMade(Page page, List<Told> commitment) {
        return commitment.stream()
                .filter(told -> told.page() == page && !told.isPointing())
                .anyMatch(told -> told.pledge().made().lastDay().isPresent()
                        && page.published().firstDay().isPresent()
                        && !told.pledge()
                                .made()
                                .lastDay()
                                .get()
                                .isBefore(page.published().firstDay().get()));
    }

    /** Who says so; for who is bound, whoever speaks in its name. */
    private Optional<String> by(Page page, Wording sentence, List<Told> commitment) {
        return page.saying(sentence.span(sentence.size() / 2)).flatMap(said -> by(page, said, commitment));
    }

    private Optional<String> by(Page page, Statement said, List<Told> commitment) {
        List<String> named = said.source().map(page::idsIn).orElse(List.of());
        Optional<String> bound = named.stream()
                .filter(id -> commitment.stream().anyMatch(told -> told.by().contains(id)))
                .findFirst();
        return bound.or(() -> said.speaker().isPresent()
                ? page.ids(List.of(said.speaker().getAsInt())).stream().findFirst()
                : Optional.empty());
    }

    /**
     * Whether a sentence speaks of what a commitment is about. Of the article that tells it one thing is enough, or a name. In another article it
     * must name one who is bound, and two things that are no names, or the only one: of one country many articles tell.
     */
    static boolean isAbout(Page page, Wording sentence, Told told) {
        Set<String> here = sentence.keys();
        Set<String> things = new HashSet<>(told.words().things());
        boolean bound = page.idsIn(sentence.span()).stream().anyMatch(told.by()::contains);
        if (page == told.page()) {
            boolean named = told.words().names().stream().anyMatch(here::contains);
            return bound || named || things.stream().anyMatch(here::contains);
        }
        things.removeAll(told.words().names());
        long shared = things.stream().filter(here::contains).count();
        return bound && shared >= 1 && shared >= Math.min(2, things.size());
    }
}
