package org.parallax.commitment;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Pledge.Deed;
import org.parallax.commitment.Pledge.Kind;
import org.parallax.commitment.Pledge.Party;
import org.parallax.time.DateRange;

/** A way in which a sentence tells that somebody is bound. Its class is named as the sentence that it enforces. Keeps no state. */
interface PledgeRule {

    /** What a sentence tells of this sort, in the order of its words. */
    List<Pledge> in(Page page, Wording sentence);

    default String name() {
        return getClass().getSimpleName();
    }

    /** A pledge that this rule found, with its days. */
    default Pledge pledge(Page page, Wording sentence, Kind kind, Party bound, Party towards, TextSpan cue, Deed deed) {
        DateRange made = Dates.made(page, sentence, cue, deed.what());
        return new Pledge(
                kind,
                DescribedBodies.known(page, bound),
                towards,
                cue,
                deed,
                made,
                Dates.due(page, sentence, deed.what(), made),
                page.isHeadline(cue) || Titles.is(page, sentence),
                Passages.around(sentence, deed.what()),
                name());
    }
}
