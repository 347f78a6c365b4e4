package org.parallax.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return Timeline.inOrder(rows.values().stream()
                .filter(row -> !docket.isDropped(row.id()))
                .toList());
    }

    private void decide(Judgement judgement) {
        if (judgement.decision() instanceof Decision.Drop drop) {
            now().keeps(judgement, drop.item());
        } else if (judgement.decision() instanceof Decision.Confirm confirm) {
            now().keeps(judgement, confirm.item());
        } else if (judgement.decision() instanceof Decision.Day day) {
            DateRange decided = DateRange.on(
                    day.date(), DateRange.Basis.JUDGED, judgement.decided().words());
            rows.computeIfPresent(now().row("day", judgement, day.entry()), (id, row) -> row.on(decided));
        } else if (judgement.decision() instanceof Decision.Merge merge) {
            merge(judgement, merge);
        } else if (judgement.decision() instanceof Decision.Sentence sentence) {
            show(judgement, sentence);
        }
    }

    /** The entries as they stand by now. */
    private DecidedRows now() {
        List<Item> items = rows.values().stream().map(Item::of).toList();
        return new DecidedRows(docket, new FoundItems(passages, items), ItemKind.TIMELINE);
    }

    private Optional<TimelineEntry> row(Judgement judgement, ItemKey key) {
        return now().found(judgement, key).map(rows::get);
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
