package org.parallax.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.origin.Origins;
import org.parallax.origin.Telling;
import org.parallax.time.DateRange;

/**
 * What happened, or is to happen, at one time.
 *
 * @param id depends on its date and evidence
 * @param date the days that it can have been
 * @param text a sentence chosen from the evidence, never written; or the clause of one that tells of these days
 * @param planned whether it had not happened yet when it was told
 * @param evidence the passages that tell it, at most two sentences each
 * @param origins how many independent origins tell it
 * @param claim where no outlet tells it in its own voice, who does
 */
public record TimelineEntry(
        String id,
        DateRange date,
        String text,
        boolean planned,
        List<Evidence> evidence,
        int origins,
        Optional<Claim> claim) {

    /** The passage that its sentence comes from; empty where none holds it word for word. */
    public Optional<Evidence> telling() {
        return evidence.stream()
                .filter(passage -> passage.words().contains(text))
                .findFirst();
    }

    /** The same on other days. */
    public TimelineEntry on(DateRange days) {
        return new TimelineEntry(id, days, text, planned, evidence, origins, claim);
    }

    /** The same with another sentence of its passages. */
    public TimelineEntry showing(String sentence) {
        return new TimelineEntry(id, date, sentence, planned, evidence, origins, claim.map(Claim::unquoted));
    }

    /** The same, told by another's passages as well. */
    public TimelineEntry with(TimelineEntry other, Origins all) {
        List<Evidence> passages = Stream.concat(
                        evidence.stream(),
                        other.evidence.stream()
                                .filter(passage -> evidence.stream().noneMatch(known -> areOne(known, passage))))
                .sorted(Comparator.comparing(Evidence::article).thenComparing(Evidence::span))
                .toList();
        int independent = all.telling(passages.stream().map(Telling::of).toList());
        return new TimelineEntry(
                id,
                date,
                text,
                planned && other.planned,
                passages,
                independent,
                claim.flatMap(one -> other.claim.map(one::with)));
    }

    private static boolean areOne(Evidence known, Evidence passage) {
        return known.article().equals(passage.article()) && known.span().overlaps(passage.span());
    }
}
