package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code “The pier is shut. ¶ It is not safe,” Moss said.}: a quotation that runs over paragraphs and names its source behind its last words is that
 * source's from its first word on. Threads may share it.
 */
public final class WhatStandsInOneQuotationIsSaidByOne {

    private final Setting setting;

    public WhatStandsInOneQuotationIsSaidByOne(Setting setting) {
        this.setting = setting;
    }

    /** The drafts, those of such ends with all of their quotation. */
    public List<Draft> whole(List<Draft> drafts) {
        Map<Quotation, List<Quotation>> before = before();
        return before.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> whole(draft, drafts, before)).toList();
    }

    /** For the end of each quotation over paragraphs the pieces of it that stand above, in order. */
    private Map<Quotation, List<Quotation>> before() {
        Map<Quotation, List<Quotation>> ends = new LinkedHashMap<>();
        List<Quotation> above = new ArrayList<>();
        for (Quotation quotation : setting.quotations().all()) {
            if (!quotation.goesOn()) {
                above.clear();
            } else if (!quotation.open() && !above.isEmpty()) {
                ends.put(quotation, List.copyOf(above));
            }
            above.add(quotation);
        }
        return ends;
    }

    private Draft whole(Draft draft, List<Draft> drafts, Map<Quotation, List<Quotation>> before) {
        TextSpan first = draft.content().get(0);
        return setting.quotations().touching(first).stream()
                .filter(end -> before.containsKey(end) && namesItsSource(draft, end))
                .findFirst()
                .map(end -> unheld(before.getOrDefault(end, List.of()), drafts))
                .filter(pieces -> isApart(pieces, draft))
                .map(pieces -> draft.withContent(
                        Stream.concat(pieces.stream(), draft.content().stream()).toList()))
                .orElse(draft);
    }

    /** What names the speaker is said by nobody. */
    private static boolean isApart(List<TextSpan> pieces, Draft draft) {
        return draft.outlet().stream().noneMatch(words -> pieces.stream().anyMatch(words::overlaps));
    }

    private static boolean namesItsSource(Draft draft, Quotation end) {
        return draft.source().isPresent()
                && draft.cue().filter(cue -> cue.start() >= end.words().end()).isPresent()
                && draft.content().get(0).overlaps(end.words());
    }

    /** The last of them without one that another source has. */
    private static List<TextSpan> unheld(List<Quotation> pieces, List<Draft> drafts) {
        int from = pieces.size();
        while (from > 0 && isUnheld(pieces.get(from - 1), drafts)) {
            from--;
        }
        return pieces.subList(from, pieces.size()).stream()
                .map(Quotation::words)
                .toList();
    }

    private static boolean isUnheld(Quotation piece, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.content().stream().anyMatch(piece.span()::overlaps))
                .allMatch(draft -> draft.outlet().stream().anyMatch(piece.span()::overlaps));
    }
}
