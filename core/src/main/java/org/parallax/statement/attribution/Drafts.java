package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.statement.content.Contents;
import org.parallax.statement.content.Reports;
import org.parallax.statement.content.SecondVerbs;
import org.parallax.statement.content.TwoVerbsOfOneSourceSayTwoThings;
import org.parallax.statement.content.WhatStandsInOneQuotationIsSaidByOne;
import org.parallax.statement.report.AnotherLanguageIsNotRead;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.Sources;

/**
 * Gathers an article's attributions: the tagger's, made whole; those inside contents; nobody's; and quotations that go on without a cue.
 * One thread, one article.
 */
public final class Drafts {

    private static final double SAME = .8;

    /** In units; cues further apart are not two halves or two verbs of one clause. */
    private static final int NEAR = 300;

    private static final Comparator<Draft> BY_PLACE = Comparator.<Draft>comparingInt(
                    draft -> place(draft).start())
            .thenComparing(draft -> -place(draft).end())
            .thenComparing(Draft::anchor);

    private final Setting setting;
    private final Tagger tagger;
    private final Sources sources;
    private final NavigableMap<Integer, Draft> byCue = new TreeMap<>();

    /** @param tagger reads contents again */
    public Drafts(Setting setting, Tagger tagger) {
        this.setting = setting;
        this.tagger = tagger;
        this.sources = new Sources(setting);
    }

    /** All of them, in the order of the text, one that holds another first. */
    public List<Draft> of(Tagging tagging) {
        List<Draft> drafts = new ArrayList<>();
        PrintedTurns turns = new PrintedTurns(setting);
        List<Draft> tagged = turns.left(
                new AnotherLanguageIsNotRead(setting).left(new TaggedDrafts(setting).of(tagging.attributions())));
        turns.drafts().forEach(turn -> add(drafts, turn));
        Contents contents = new Contents(setting, tagged);
        tagged.forEach(draft -> whole(drafts, draft, contents));
        new Impersonal(setting).missing(drafts).forEach(draft -> whole(drafts, draft, contents));
        new MarksForVerbs(setting, drafts).missing().forEach(draft -> whole(drafts, draft, contents));
        new MissedQuotations(setting).missing(drafts).forEach(draft -> whole(drafts, draft, contents));
        new Nested(setting, tagger).inside(drafts).forEach(draft -> whole(drafts, draft, contents));
        List<Draft> all = new ArrayList<>(new WhatStandsInOneQuotationIsSaidByOne(setting)
                .whole(new TwoVerbsOfOneSourceSayTwoThings(setting)
                        .parted(new Reports(setting).made(SharedContents.shared(sorted(drafts), setting)))));
        all.addAll(new LooseQuotations(setting).missing(all));
        return sorted(all);
    }

    private void whole(List<Draft> drafts, Draft draft, Contents contents) {
        contents.made(sources.made(draft)).ifPresent(made -> {
            List<Draft> parts = byParagraph(made).stream()
                    .flatMap(part -> new SecondVerbs(setting).parted(part).stream())
                    .toList();
            List<Draft> less = near(parts.get(0))
                    .filter(other -> isOnlyPartOf(other, parts.get(0)))
                    .toList();
            less.forEach(other -> remove(drafts, other));
            if (near(parts.get(0))
                    .noneMatch(other -> isSame(other, parts.get(0)) || isOnlyPartOf(parts.get(0), other))) {
                parts.forEach(part -> add(drafts, part));
            }
        });
    }

    private void add(List<Draft> drafts, Draft draft) {
        drafts.add(draft);
        byCue.put(draft.anchor().start(), draft);
    }

    private void remove(List<Draft> drafts, Draft draft) {
        drafts.remove(draft);
        byCue.remove(draft.anchor().start(), draft);
    }

    /** The same source and cue with less: one reading of a sentence found a quotation, another the one that goes on with it as well. */
    private static boolean isOnlyPartOf(Draft one, Draft other) {
        return one.cue().isPresent()
                && one.cue().equals(other.cue())
                && one.source().equals(other.source())
                && length(one.content()) < length(other.content())
                && one.content().stream()
                        .allMatch(piece -> other.content().stream().anyMatch(whole -> whole.contains(piece)));
    }

    /** Those whose cues stand near enough to be the same. */
    private Stream<Draft> near(Draft draft) {
        int at = draft.anchor().start();
        return byCue.subMap(Math.max(0, at - NEAR), at + NEAR).values().stream();
    }

    /** A cue's content keeps to one paragraph; quotations in the next ones are rows of their own, without a cue. */
    private List<Draft> byParagraph(Draft draft) {
        int main = mainParagraph(draft);
        List<TextSpan> own = draft.content().stream()
                .filter(piece -> setting.paragraphAt(piece.start()) == main)
                .toList();
        List<Draft> parts = new ArrayList<>(List.of(draft.withContent(own)));
        for (TextSpan piece : draft.content()) {
            boolean later = setting.paragraphAt(piece.start()) > main;
            if (later
                    && setting.quotations().touching(piece).stream()
                            .anyMatch(q -> q.words().common(piece) * 2 > piece.length())) {
                parts.add(new Draft(
                        Optional.empty(), Optional.empty(), List.of(piece), Draft.Origin.A_QUOTATION_GOES_ON));
            }
        }
        return parts;
    }

    private int mainParagraph(Draft draft) {
        int cue = setting.paragraphAt(draft.anchor().start());
        return draft.content().stream().anyMatch(piece -> setting.paragraphAt(piece.start()) == cue)
                ? cue
                : setting.paragraphAt(draft.content().get(0).start());
    }

    /** The same content under cues that overlap, or under two verbs of one source in one clause. */
    private boolean isSame(Draft one, Draft other) {
        boolean cues = one.cue().isPresent()
                && other.cue().isPresent()
                && one.cue().get().overlaps(other.cue().get());
        boolean verbs = one.source().isPresent() && one.source().equals(other.source()) && areJoined(one, other);
        return (cues || verbs) && iou(one.content(), other.content()) >= SAME;
    }

    private boolean areJoined(Draft one, Draft other) {
        if (one.cue().isEmpty() || other.cue().isEmpty()) {
            return false;
        }
        int from = Math.min(one.cue().get().end(), other.cue().get().end());
        int to = Math.max(one.cue().get().start(), other.cue().get().start());
        return from < to && setting.text().substring(from, to).strip().matches("and|or|,|, and");
    }

    static double iou(List<TextSpan> one, List<TextSpan> other) {
        int common = 0;
        for (TextSpan a : one) {
            common += other.stream().mapToInt(a::common).sum();
        }
        int all = length(one) + length(other) - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int length(List<TextSpan> pieces) {
        return pieces.stream().mapToInt(TextSpan::length).sum();
    }

    private static List<Draft> sorted(List<Draft> drafts) {
        return drafts.stream().sorted(BY_PLACE).toList();
    }

    private static TextSpan place(Draft draft) {
        return draft.outlet().stream().reduce(draft.extent(), TextSpan::union);
    }
}
