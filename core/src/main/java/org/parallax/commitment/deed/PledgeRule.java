package org.parallax.commitment.deed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.DescribedBodies;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Passages;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Deed;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Titles;
import org.parallax.commitment.page.Wording;
import org.parallax.time.DateRange;

/** A way in which a sentence tells that somebody is bound. Its class is named as the sentence that it enforces. Keeps no state. */
public interface PledgeRule {

    /** What a word of a sentence tells of this sort; empty where it tells nothing. */
    Optional<Pledge> at(Page page, Wording sentence, int at);

    /** What a sentence tells of this sort, in the order of its words. */
    default List<Pledge> in(Page page, Wording sentence) {
        return IntStream.range(0, sentence.size())
                .mapToObj(at -> at(page, sentence, at))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The name that a pledge gives it: that of its class. */
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
                kind == Kind.BAN ? Dates.deadline(page, deed.what()) : Due.of(page, sentence, deed, made),
                page.isHeadline(cue) || Titles.is(page, sentence),
                Passages.around(sentence, deed.what()),
                name());
    }
}
