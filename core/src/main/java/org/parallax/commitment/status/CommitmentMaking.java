package org.parallax.commitment.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Decision;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.deed.Dates;
import org.parallax.commitment.future.WhatIsSetForADayIsToBeDone;
import org.parallax.commitment.future.WhoIsToActIsBound;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.sign.Sign;
import org.parallax.origin.Origins;
import org.parallax.origin.Telling;
import org.parallax.story.ContentId;
import org.parallax.time.DateRange;

/** Makes one commitment of the passages that tell it, the earliest first. One thread. */
public final class CommitmentMaking {

    /** So many passages that tell it are shown, and as many that tell what became of it. */
    private static final int MOST = 12;

    /** These rules read what an outlet says is to come. */
    private static final Set<String> SCHEDULES =
            Set.of(WhoIsToActIsBound.class.getSimpleName(), WhatIsSetForADayIsToBeDone.class.getSimpleName());

    private final List<Told> group;
    private final Told best;
    private final Origins origins;
    private final Optional<LocalDate> asOf;
    private final List<Told> shown = new ArrayList<>();
    private final List<Sign> heard = new ArrayList<>();

    /** @param group the passages that tell it, the earliest first; at least one */
    public CommitmentMaking(List<Told> group, List<Sign> signs, Origins origins, Optional<LocalDate> asOf) {
        this.group = group;
        this.best = group.stream()
                .min(Comparator.comparing((Told told) -> told.pledge().headline())
                        .thenComparing(Told::isPointing)
                        .thenComparing(told -> !told.pledge().due().isKnown())
                        .thenComparing(told -> !told.tellsWhoDoesIt())
                        .thenComparing(told -> told.by().isEmpty())
                        .thenComparing(told -> told.pledge().made().day().isEmpty()))
                .orElseThrow();
        this.origins = origins;
        this.asOf = asOf;
        signs.forEach(this::hear);
        group.forEach(this::show);
    }

    /** The commitment, with the next of some ids. */
    public Commitment commitment(ContentId ids) {
        List<String> by = by();
        DateRange due = best.pledge().due();
        Statuses.Given given = Statuses.of(new Known(due.lastDay(), asOf, heard, isOnlyScheduled()));
        TextSpan what = best.pledge().deed().what();
        return new Commitment(
                ids.next(best.page().id(), what.start() + "-" + what.end(), best.what()),
                by,
                best.pledge().bound().words().map(words -> words.of(best.page().text())),
                towards().stream().filter(id -> !by.contains(id)).toList(),
                best.what(),
                best.pledge()
                        .deed()
                        .condition()
                        .map(words -> words.of(best.page().text())),
                made(),
                due,
                given.status(),
                passages(),
                origins.telling(group.stream().map(CommitmentMaking::telling).toList()),
                new Decision(best.pledge().rule(), given.rule()));
    }

    /** Whether all that is told is that it is to be done on its day: by whom nobody says that they gave their word, and no day is a last one. */
    private boolean isOnlyScheduled() {
        return group.stream().allMatch(told -> isOnlyScheduled(told) || isLasting(told));
    }

    private static boolean isOnlyScheduled(Told told) {
        return SCHEDULES.contains(told.pledge().rule())
                && !Dates.hasLimit(told.page(), told.pledge().deed().what());
    }

    /** "Stay shut until Friday": what lasts until its day is over then, and not overdue. */
    private static boolean isLasting(Told told) {
        return Dates.lasting(told.page(), told.pledge().deed().what())
                .map(DateRange::lastDay)
                .filter(told.pledge().due().lastDay()::equals)
                .isPresent();
    }

    private static Telling telling(Told told) {
        return new Telling(told.page().id(), told.pledge().passage());
    }

    /** Where a passage says who is to do it, only those; others tell with whom it was agreed, or whom it concerns. */
    private List<String> by() {
        boolean told = group.stream().anyMatch(Told::tellsWhoDoesIt);
        List<String> all = distinct(
                group.stream()
                        .filter(one ->
                                !told || one.tellsWhoDoesIt() || one.pledge().kind() == Kind.PROMISE)
                        .toList(),
                Told::by);
        return ASpokesmanBindsOnlyAnother.of(all, group);
    }

    private List<String> towards() {
        return distinct(group, told -> told.pledge().kind() == Kind.AGREEMENT ? told.parties() : told.towards());
    }

    private static List<String> distinct(List<Told> some, Function<Told, List<String>> ids) {
        return some.stream()
                .flatMap(told -> ids.apply(told).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The most exact; that it was made no later than it is due tells nothing. */
    private DateRange made() {
        DateRange made = mostExact();
        boolean bare = made.firstDay().isEmpty() && made.lastDay().isPresent();
        boolean known = best.pledge().due().lastDay().stream()
                .noneMatch(due -> bare && !made.lastDay().get().isBefore(due));
        return known ? made : DateRange.unknown("no later than it is due");
    }

    private DateRange mostExact() {
        return group.stream()
                .filter(told -> !told.isPointing())
                .map(told -> told.pledge().made())
                .filter(this::isNoLaterThanFirstTold)
                .min(Comparator.comparing((DateRange range) -> range.day().isEmpty())
                        .thenComparing(range -> range.firstDay().isEmpty())
                        .thenComparing(range -> range.firstDay().orElse(LocalDate.MAX)))
                .orElseGet(() -> best.pledge().made());
    }

    /** What an article of 3 May tells was not made on 4 May, when it was promised again. */
    private boolean isNoLaterThanFirstTold(DateRange made) {
        return group.stream()
                .map(told -> told.page().published())
                .filter(published -> published.lastDay().isPresent())
                .noneMatch(published -> published.endsBefore(made));
    }

    /** One sign of a place. */
    private void hear(Sign sign) {
        if (heard.stream().noneMatch(known -> isThere(known, sign.page(), sign.passage()))) {
            heard.add(sign);
        }
    }

    /** Where one place tells it and what became of it, the first place shows the one, a later one the other; but where it is promised anew it is not yet done. */
    private void show(Told told) {
        TextSpan place = told.pledge().passage();
        boolean known = shown.stream()
                .anyMatch(other ->
                        other.page() == told.page() && other.pledge().passage().overlaps(place));
        boolean taken = heard.stream()
                .filter(sign -> sign.role() != Role.KEPT || sign.repeating())
                .anyMatch(sign -> isThere(sign, told.page(), place));
        if (shown.isEmpty() || !taken) {
            heard.removeIf(sign -> isThere(sign, told.page(), place) && !tellsBoth(sign));
            if (!known) {
                shown.add(told);
            }
        }
    }

    /** "Pledged to mend it but backed off". */
    private static boolean tellsBoth(Sign sign) {
        return sign.role() == Role.ENDED && sign.repeating();
    }

    private static boolean isThere(Sign sign, Page page, TextSpan place) {
        return sign.page() == page && sign.passage().overlaps(place);
    }

    private List<Passage> passages() {
        return Stream.of(
                        shown.stream().map(this::passage),
                        heard.stream()
                                .map(sign -> passage(
                                        sign.role(),
                                        sign.page(),
                                        sign.passage(),
                                        sign.by().id(),
                                        sign.rule())))
                .flatMap(some -> some.limit(MOST))
                .toList();
    }

    private Passage passage(Told told) {
        Role role = told.equals(group.get(0)) ? Role.MADE : isRepeated(told) ? Role.REPEATED : Role.REWORDED;
        return passage(
                role,
                told.page(),
                told.pledge().passage(),
                told.by().stream().findFirst(),
                told.pledge().rule());
    }

    private boolean isRepeated(Told told) {
        return told.words().all().equals(group.get(0).words().all());
    }

    private static Passage passage(Role role, Page page, TextSpan span, Optional<String> by, String rule) {
        return new Passage(role, new Evidence(page.id(), span, span.of(page.text())), by, rule);
    }
}
