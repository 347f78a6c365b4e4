package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.statement.setting.ClauseOnANoun;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The old pier he pledged would stand has gone}: what he pledged is "the old pier … would stand", and the verb alone tells nothing; so is "the old
 * pier … to mend" what he vowed where a tagger took a part of it. Threads may share it.
 */
public final class WhatAClauseSaysOfItsNounIsSaidWithIt {

    private final Setting setting;

    public WhatAClauseSaysOfItsNounIsSaidWithIt(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with the whole noun before the clause; the same where its verb has a subject of its own. */
    public Draft mended(Draft draft) {
        return ClauseOnANoun.of(draft, setting)
                .filter(clause -> lacksItsNoun(clause, draft))
                .map(clause -> draft.withContent(with(clause.noun(), draft.content())))
                .orElse(draft);
    }

    private static boolean lacksItsNoun(ClauseOnANoun clause, Draft draft) {
        Optional<TextSpan> said = draft.content().stream()
                .filter(piece -> piece.start() == clause.next().span().start())
                .findFirst();
        boolean begun = draft.content().stream().anyMatch(clause.noun()::overlaps);
        PartOfSpeech part = clause.next().part();
        return said.isPresent()
                && (part == PartOfSpeech.MODAL
                        || part == PartOfSpeech.THIRD_PERSON_VERB
                        || part == PartOfSpeech.PAST
                        || (begun && part == PartOfSpeech.TO));
    }

    private static List<TextSpan> with(TextSpan noun, List<TextSpan> pieces) {
        List<TextSpan> all = new ArrayList<>();
        TextSpan whole = pieces.stream().filter(noun::overlaps).reduce(noun, TextSpan::union);
        all.add(whole);
        pieces.stream().filter(piece -> !whole.overlaps(piece)).forEach(all::add);
        return all.stream().sorted().toList();
    }
}
