package org.parallax;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.account.Account;
import org.parallax.account.Comparison;
import org.parallax.article.Article;
import org.parallax.judgement.Judgement;
import org.parallax.language.Tagger;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.story.Story;

/**
 * The front door: read each article, make a story of the readings, compare.
 *
 * <pre>{@code
 * List<Reading> readings = articles.stream().map(article -> Parallax.read(article, tagger)).toList();
 * Account account = Parallax.compare(Parallax.story(readings), Optional.empty(), tagger.version());
 * }</pre>
 *
 * All three are pure functions; threads may call them at once.
 */
public final class Parallax {

    private Parallax() {}

    /** What one article says. */
    public static Reading read(Article article, Tagger tagger) {
        return new Reader(tagger).read(article);
    }

    /** The story that these readings tell, in any order; {@link Story#with} adds one more. */
    public static Story story(List<Reading> readings) {
        return Story.of(readings);
    }

    /** What a story comes to on a day; without a day, on the last that is sure. */
    public static Account compare(Story story, Optional<LocalDate> asOf, String model) {
        return Comparison.compare(story, asOf, model);
    }

    /** What a story comes to where people have decided something. */
    public static Account compare(Story story, List<Judgement> judgements, Optional<LocalDate> asOf, String model) {
        return Comparison.compare(story, judgements, asOf, model);
    }
}
