package org.parallax.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.commitment.Commitment.Role;
import org.parallax.story.PerArticleWith;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** Gathers the sentences of a story that tell what became of a commitment. Threads may share it. */
final class Signs {

    /** In this order; of those that a sentence fulfils the first counts. */
    private static final List<SignRule> RULES = List.of(
            new ACalledOffDeedIsEnded(),
            new WhatIsDroppedIsEnded(),
            new ALaterDayExtends(),
            new ARefusalSpeaksAgainst(),
            new ADeedNotDoneSpeaksAgainst(),
            new ADelaySpeaksAgainst(),
            new AViolationSpeaksAgainst(),
            new WhoBreaksTheirWordSpeaksAgainst(),
            new WhoKeepsTheirWordHasDoneIt(),
            new ADeedDoneIsKept(),
            new TheContrarySpeaksAgainst());

    /** A word that tells that something became of a commitment, by a rule. */
    private record Mark(Wording sentence, SignRule rule, int at) {}

    private static final PerArticleWith<Page, List<Mark>> MARKS = PerArticleWith.by((article, page) -> marks(page));

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
                add(signs, page, matter, commitment);
            }
        }
        return signs;
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

    private static void add(List<Sign> signs, Page page, Matter matter, List<Told> commitment) {
        boolean early = isToldWhenMade(page, commitment);
        Optional<Wording> last = Optional.empty();
        for (Mark mark : page.read(MARKS)) {
            Wording sentence = mark.sentence();
            boolean asked = last.filter(known -> known == sentence).isEmpty()
                    && !(early && mark.rule().needsTime())
                    && matter.touches(page, sentence);
            Optional<Told> told = asked ? told(page, mark, commitment) : Optional.empty();
            if (told.isPresent() && !isOfBefore(page, sentence, commitment)) {
                add(signs, page, mark, told.get(), commitment);
                last = Optional.of(sentence);
            }
        }
    }

    private static Optional<Told> told(Page page, Mark mark, List<Told> commitment) {
        return commitment.stream()
                .filter(told -> mark.rule().isOf(page, mark.sentence(), mark.at(), told))
                .findFirst();
    }

    private static void add(List<Sign> signs, Page page, Mark mark, Told told, List<Told> commitment) {
        Wording sentence = mark.sentence();
        SignRule rule = mark.rule();
        Teller by = Teller.of(page, sentence.span(mark.at()), commitment);
        signs.add(new Sign(page, sentence.span(), rule.role(), by, rule.until(page, sentence, told), rule.name()));
        if (rule.role() == Role.KEPT) {
            AContradictionSpeaksAgainst.after(page, sentence, told)
                    .ifPresent(passage -> signs.add(new Sign(
                            page,
                            passage,
                            Role.AGAINST,
                            Teller.OUTLET,
                            Optional.empty(),
                            AContradictionSpeaksAgainst.class.getSimpleName())));
        }
    }

    /** Whether all days that a sentence names lie before a commitment was made. */
    private static boolean isOfBefore(Page page, Wording sentence, List<Told> commitment) {
        List<DateRange> days = page.timesIn(sentence.span()).stream()
                .map(TimeExpression::range)
                .filter(range -> range.lastDay().isPresent())
                .toList();
        return !days.isEmpty() && days.stream().allMatch(day -> isBefore(day, commitment));
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

    /** Whether a word tells what is to be done by a commitment to do something, in a sentence that is about it. */
    static boolean tellsItsDeed(Page page, Wording sentence, int at, Told told) {
        return !told.words().denied() && told.words().isToldBy(sentence.action(at)) && isAbout(page, sentence, told);
    }

    /** Whether a sentence names one of a deed's things that is no name. */
    static boolean sharesAThing(Wording sentence, Told told) {
        return told.words().objects().stream()
                .filter(object -> !told.words().names().contains(object))
                .anyMatch(sentence.keys()::contains);
    }
}
