package org.parallax.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.commitment.matter.IsOneCommitment;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.sign.Signs;
import org.parallax.commitment.status.ABanThatWasPromisedKeepsIt;
import org.parallax.commitment.status.CommitmentMaking;
import org.parallax.commitment.status.Followed;
import org.parallax.commitment.status.WhatBindsNobodyKnownIsFollowed;
import org.parallax.entity.Entities;
import org.parallax.origin.Origins;
import org.parallax.story.ContentId;
import org.parallax.story.PerArticleWith;
import org.parallax.story.Story;

/**
 * What was promised, agreed, resolved and ordered in a story, and what became of it by a day. Passages of several articles that tell one
 * commitment are one; status follows by rules that are named. A pure function of the story. Threads may share it.
 */
public final class Commitments {

    /*
     * 1. Each article is read for passages in which somebody is bound (Pledges).
     * 2. Those that tell one commitment are joined (IsOneCommitment).
     * 3. Sentences that tell of its fate are gathered (Signs).
     * 4. The first rule that answers gives the status (Statuses).
     */

    private static final Comparator<Commitment> URGENT_FIRST = Comparator.comparing(Commitment::status)
            .thenComparing(commitment -> commitment.due().lastDay().orElse(LocalDate.MAX))
            .thenComparing(commitment -> commitment.made().lastDay().orElse(LocalDate.MAX))
            .thenComparing(Commitment::id);

    private static final PerArticleWith<Page, List<Told>> TOLD = PerArticleWith.by((article, page) ->
            Pledges.in(page).stream().map(pledge -> Told.of(page, pledge)).toList());

    private Commitments() {}

    /**
     * Every commitment of a story: the overdue and disputed first, then by the day they are due.
     *
     * @param asOf the day whose status is told; without one nothing is overdue
     */
    public static List<Commitment> of(Story story, Entities entities, Origins origins, Optional<LocalDate> asOf) {
        List<Page> pages = story.articles().stream()
                .map(article -> Page.of(article, entities))
                .toList();
        List<Told> told = new ArrayList<>();
        pages.forEach(page -> told.addAll(page.read(TOLD)));
        told.sort(Told.EARLIEST_FIRST);
        ContentId ids = ContentId.of("c");
        Signs signs = new Signs(pages);
        List<List<Told>> all = joined(told);
        List<Followed> followed = all.stream()
                .filter(group -> group.stream().anyMatch(one -> !one.pledge().headline() && !one.isPointing()))
                .map(group -> new Followed(group, signs.of(group, all)))
                .filter(WhatBindsNobodyKnownIsFollowed::holds)
                .toList();
        return followed.stream()
                .filter(one -> followed.stream().noneMatch(other -> ABanThatWasPromisedKeepsIt.holds(one, other)))
                .map(one -> new CommitmentMaking(one.told(), one.signs(), origins, asOf).commitment(ids))
                .sorted(URGENT_FIRST)
                .toList();
    }

    /** The overdue and disputed first, then by the day they are due. */
    public static List<Commitment> inOrder(List<Commitment> commitments) {
        return commitments.stream().sorted(URGENT_FIRST).toList();
    }

    private static List<List<Told>> joined(List<Told> told) {
        List<List<Told>> groups = new ArrayList<>();
        for (Told next : told) {
            List<Told> group = groups.stream()
                    .filter(known -> known.stream().anyMatch(one -> IsOneCommitment.holds(one, next))
                            && known.stream().allMatch(one -> IsOneCommitment.canBe(one, next)))
                    .findFirst()
                    .orElseGet(ArrayList::new);
            if (group.isEmpty()) {
                groups.add(group);
            }
            group.add(next);
        }
        return groups;
    }
}
