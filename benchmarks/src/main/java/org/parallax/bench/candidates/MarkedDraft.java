package org.parallax.bench.candidates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parallax.Parallax;
import org.parallax.account.Account;
import org.parallax.bench.article.CorpusArticle;
import org.parallax.bench.candidates.StoryMarks.Days;
import org.parallax.bench.candidates.StoryMarks.Told;
import org.parallax.language.Tagger;
import org.parallax.origin.Origins;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.timeline.Draft;

/**
 * The draft of a story's timeline with what people said of its passages.
 *
 * @param told for each passage of the draft; empty where nobody has seen it
 */
record MarkedDraft(StoryMarks marks, Draft draft, List<Draft.Passage> passages, List<Optional<Told>> told) {

    /** Days told may be so much wider than the event's. */
    private static final long TOLERANCE = 31;

    static MarkedDraft of(StoryMarks marks, Path corpora, Tagger tagger) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (Map.Entry<String, String> article : marks.articles().entrySet()) {
            readings.add(Parallax.read(CorpusArticle.read(article.getKey(), corpora, article.getValue()), tagger));
        }
        Account account = Parallax.compare(Parallax.story(readings), Optional.empty(), tagger.version());
        Story story = Parallax.story(
                account.articles().stream().map(StoryArticle::reading).toList());
        Map<String, String> names = new HashMap<>();
        account.articles()
                .forEach(article ->
                        names.put(article.id(), article.article().saved().file()));
        Draft draft = Draft.of(story, account.statements(), Origins.of(story, account.echoes()));
        List<Draft.Passage> passages = draft.passages();
        List<Optional<Told>> told = passages.stream()
                .map(passage ->
                        marks.told(new StoryMarks.Place(names.getOrDefault(passage.article(), ""), passage.time())))
                .toList();
        return new MarkedDraft(marks, draft, passages, told);
    }

    Optional<String> event(int passage) {
        return told.get(passage).flatMap(Told::event);
    }

    boolean isMarked(int passage) {
        return told.get(passage).isPresent();
    }

    /** Whether a passage tells an event, and of the right days. */
    boolean isRight(int passage) {
        Optional<Told> known = told.get(passage);
        Days now = days(passages.get(passage).range());
        return known.flatMap(Told::event).isPresent()
                && (now.equals(known.get().days())
                        ? known.get().right()
                        : isOf(known.get().event().orElseThrow(), now, TOLERANCE));
    }

    /** Whether an event is of some days, and these are not much wider than its own. */
    boolean isOf(String event, Days days, long tolerance) {
        Days own = Objects.requireNonNull(marks.events().get(event));
        return own.meets(days) && days.length() <= own.length() + tolerance;
    }

    static Days days(DateRange range) {
        return new Days(range.firstDay().orElseThrow(), range.lastDay().orElseThrow());
    }
}
