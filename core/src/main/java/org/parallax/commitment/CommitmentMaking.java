package org.parallax.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment.Decision;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.origin.Origins;
import org.parallax.story.ContentId;
import org.parallax.time.DateRange;

/** Makes one commitment of the passages that tell it, the earliest first. One thread. */
final class CommitmentMaking {

    /** Of a role, so that a line can be read. */
    private static final int MOST = 6;

    private final List<Told> group;
    private final Told best;
    private final List<Sign> signs;
    private final Origins origins;
    private final Optional<LocalDate> asOf;

    CommitmentMaking(List<Told> group, List<Sign> signs, Origins origins, Optional<LocalDate> asOf) {
        this.group = group;
        this.best = group.stream()
                .min(Comparator.comparing((Told told) -> told.pledge().headline())
                        .thenComparing(Told::isPointing)
                        .thenComparing(told -> !told.pledge().due().isKnown())
                        .thenComparing(told -> told.by().isEmpty())
                        .thenComparing(told -> told.pledge().made().day().isEmpty()))
                .orElseThrow();
        this.signs = signs;
        this.origins = origins;
        this.asOf = asOf;
    }

    Commitment commitment(ContentId ids) {
        List<String> by = distinct(Told::by);
        DateRange due = best.pledge().due();
        List<Passage> passages = passages();
        Statuses.Given given = Statuses.of(new Known(due.lastDay(), asOf, passages, by));
        TextSpan what = best.pledge().deed().what();
        return new Commitment(
                ids.next(best.page().id(), what.start() + "-" + what.end(), best.what()),
                by,
                best.pledge().bound().words().map(words -> words.of(best.page().text())),
                distinct(Told::towards).stream().filter(id -> !by.contains(id)).toList(),
                best.what(),
                best.pledge()
                        .deed()
                        .condition()
                        .map(words -> words.of(best.page().text())),
                made(),
                due,
                given.status(),
                passages,
                origins.independent(
                        group.stream().map(told -> told.page().id()).distinct().toList()),
                new Decision(best.pledge().rule(), given.rule()));
    }

    private List<String> distinct(Function<Told, List<String>> ids) {
        return group.stream()
                .flatMap(told -> ids.apply(told).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The most exact. */
    private DateRange made() {
        return group.stream()
                .filter(told -> !told.isPointing())
                .map(told -> told.pledge().made())
                .min(Comparator.comparing((DateRange range) -> range.day().isEmpty())
                        .thenComparing(range -> range.firstDay().isEmpty())
                        .thenComparing(range -> range.firstDay().orElse(LocalDate.MAX)))
                .orElseThrow();
    }

    private List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        for (Sign sign : signs) {
            add(all, sign.page(), sign.passage(), sign.role(), sign.by(), sign.rule());
        }
        List<Passage> told = new ArrayList<>();
        for (Told each : group) {
            Role role = told.isEmpty() ? Role.MADE : isRepeated(each) ? Role.REPEATED : Role.REWORDED;
            if (all.stream().noneMatch(p -> p.role() != Role.KEPT && isThere(p, each)) || told.isEmpty()) {
                all.removeIf(p -> isThere(p, each));
                add(
                        told,
                        each.page(),
                        each.pledge().passage(),
                        role,
                        each.by().stream().findFirst(),
                        each.pledge().rule());
            }
        }
        return Stream.of(told, all)
                .flatMap(some -> some.stream().limit(MOST * 2L))
                .toList();
    }

    private static boolean isThere(Passage passage, Told told) {
        return passage.evidence().article().equals(told.page().id())
                && passage.evidence().span().overlaps(told.pledge().passage());
    }

    private boolean isRepeated(Told told) {
        return told.words().all().equals(group.get(0).words().all());
    }

    private static void add(List<Passage> all, Page page, TextSpan span, Role role, Optional<String> by, String rule) {
        boolean known = all.stream()
                .anyMatch(p -> p.evidence().article().equals(page.id())
                        && p.evidence().span().overlaps(span));
        if (!known) {
            all.add(new Passage(role, new Evidence(page.id(), span, span.of(page.text())), by, rule));
        }
    }
}
