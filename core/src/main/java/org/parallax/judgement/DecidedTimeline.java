package org.parallax.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parallax.article.TextSpan;
import org.parallax.judgement.FoundPassages.Found;
import org.parallax.origin.Origins;
import org.parallax.time.DateRange;
import org.parallax.timeline.Timeline;
import org.parallax.timeline.TimelineEntry;

/** The timeline as people decided it: each decision speaks of the entries as the ones before it left them. An entry keeps its id. One thread. */
final class DecidedTimeline {

    private final Docket docket;
    private final FoundPassages passages;
    private final Origins origins;
    private final Map<String, TimelineEntry> rows = new LinkedHashMap<>();

    DecidedTimeline(Docket docket, FoundPassages passages, Origins origins, List<TimelineEntry> rows) {
        this.docket = docket;
        this.passages = passages;
        this.origins = origins;
        rows.forEach(row -> this.rows.put(row.id(), row));
    }

    /** Those that nobody dropped, by day. */
    List<TimelineEntry> decided() {
        docket.inForce().forEach(this::decide);
        return Timeline.inOrder(
                rows.values().stream().filter(row -> !isDropped(row.id())).toList());
    }

    private boolean isDropped(String row) {
        return docket.holding("row " + row)
                .filter(judgement -> judgement.decision() instanceof Decision.Drop)
                .isPresent();
    }

    private void decide(Judgement judgement) {
        if (judgement.decision() instanceof Decision.Drop drop) {
            keep(judgement, drop.item());
        } else if (judgement.decision() instanceof Decision.Confirm confirm) {
            keep(judgement, confirm.item());
        } else if (judgement.decision() instanceof Decision.Day day) {
            DateRange decided = DateRange.on(
                    day.date(), DateRange.Basis.INFERRED, judgement.decided().words());
            change("day", judgement, day.entry(), row -> row.on(decided));
        } else if (judgement.decision() instanceof Decision.Merge merge) {
            merge(judgement, merge);
        } else if (judgement.decision() instanceof Decision.Sentence sentence) {
            show(judgement, sentence);
        }
    }

    private void keep(Judgement judgement, ItemKey key) {
        if (key.kind() == ItemKind.TIMELINE) {
            change("row", judgement, key, UnaryOperator.identity());
        }
    }

    private void change(String what, Judgement judgement, ItemKey key, UnaryOperator<TimelineEntry> change) {
        row(judgement, key).ifPresent(row -> {
            rows.put(row.id(), change.apply(row));
            docket.holds(what + " " + row.id(), judgement, List.of(row.id()));
        });
    }

    /** The entry that a judgement speaks of; where there is none the judgement is orphaned. */
    private Optional<TimelineEntry> row(Judgement judgement, ItemKey key) {
        FoundItems.Answer answer =
                new FoundItems(passages, rows.values().stream().map(Item::of).toList()).find(key);
        if (answer.item().isEmpty()) {
            docket.orphaned(judgement, answer.why());
        }
        return answer.item().map(Item::id).map(rows::get);
    }

    private void merge(Judgement judgement, Decision.Merge merge) {
        row(judgement, merge.entry())
                .ifPresent(one -> row(judgement, merge.other()).ifPresent(other -> merge(judgement, one, other)));
    }

    private void merge(Judgement judgement, TimelineEntry one, TimelineEntry other) {
        if (one.id().equals(other.id())) {
            docket.orphaned(judgement, "the two are one entry already");
            return;
        }
        rows.put(one.id(), one.with(other, origins));
        rows.remove(other.id());
        docket.holds("merge " + one.id() + " " + other.id(), judgement, List.of(one.id()));
    }

    private void show(Judgement judgement, Decision.Sentence sentence) {
        Optional<Found> found = passages.find(sentence.sentence());
        if (found.isEmpty()) {
            docket.orphaned(judgement, passages.missing(sentence.sentence()));
            return;
        }
        row(judgement, sentence.entry()).ifPresent(row -> show(judgement, row, found.get()));
    }

    private void show(Judgement judgement, TimelineEntry row, Found found) {
        TextSpan span = found.span();
        boolean ofIt = row.evidence().stream()
                .anyMatch(passage -> passage.article().equals(found.article().id())
                        && passage.span().contains(span));
        if (ofIt) {
            rows.put(row.id(), row.showing(span.of(found.article().text())));
            docket.holds("sentence " + row.id(), judgement, List.of(row.id()));
        } else {
            docket.orphaned(judgement, "the entry does not rest on this sentence any more");
        }
    }
}
