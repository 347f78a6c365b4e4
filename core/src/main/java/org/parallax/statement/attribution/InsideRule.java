package org.parallax.statement.attribution;

import java.util.BitSet;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/** Finds by rule what is attributed inside a content, where a tagger that reads fragments passes over it. Threads may share it. */
interface InsideRule {

    /**
     * Those whose cue is not yet one.
     *
     * @param cues the places of all cues that were found before
     */
    List<Draft> in(TextSpan content, BitSet cues);
}
