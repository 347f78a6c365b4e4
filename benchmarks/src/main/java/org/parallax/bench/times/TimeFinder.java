package org.parallax.bench.times;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parallax.bench.peers.Driver;
import org.parallax.bench.peers.PeerMark;
import org.parallax.bench.peers.PeerMarks;
import org.parallax.language.Sentences;
import org.parallax.time.TimeExpression;
import org.parallax.time.TimeReader;

/** What finds time expressions in texts. */
interface TimeFinder {

    /** The expressions of each text, in the order of the texts. */
    List<List<FoundTime>> in(List<MarkedText> texts) throws IOException, InterruptedException;

    /** The product's reader. */
    static TimeFinder product() {
        return texts -> texts.stream().map(TimeFinder::read).toList();
    }

    private static List<FoundTime> read(MarkedText text) {
        return TimeReader.read(text.text(), Sentences.in(text.text()), text.published()).stream()
                .map(TimeFinder::found)
                .toList();
    }

    private static FoundTime found(TimeExpression time) {
        return new FoundTime(time.span(), time.type().name(), time.value(), time.rule());
    }

    /** Another program. */
    static TimeFinder peer(Driver driver) {
        return texts -> PeerMarks.in(texts.stream().map(TimeFinder::dated).toList(), driver).stream()
                .map(marks -> marks.stream().map(TimeFinder::found).toList())
                .toList();
    }

    private static PeerMarks.DatedText dated(MarkedText text) {
        return new PeerMarks.DatedText(
                text.text(),
                text.published().firstDay().map(LocalDate::toString).orElse(""));
    }

    private static FoundTime found(PeerMark mark) {
        return new FoundTime(mark.span(), mark.type(), mark.value(), "");
    }

    /** Finds and scores. */
    default List<Scored> scored(List<MarkedText> texts) throws IOException, InterruptedException {
        List<List<FoundTime>> found = in(texts);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            scored.add(Scored.of(texts.get(i), found.get(i)));
        }
        return scored;
    }
}
