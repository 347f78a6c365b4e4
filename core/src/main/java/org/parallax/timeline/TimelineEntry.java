package org.parallax.timeline;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Evidence;
import org.parallax.time.DateRange;

/**
 * What happened, or is to happen, at one time.
 *
 * @param id depends on its date and evidence
 * @param date the days that it can have been
 * @param text a sentence chosen from the evidence, never written
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
        Optional<Claim> claim) {}
