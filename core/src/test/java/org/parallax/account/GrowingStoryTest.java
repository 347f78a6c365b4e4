package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** A story that grew one article at a time comes to the same account as one that was read at once, in whatever order. */
class GrowingStoryTest {

    private static final String[] PEOPLE = {"Ana Brel", "Anna Brel", "Otto Lund", "Otto Lund-Ray"};
    private static final String[] WORDS = {
        "The ferry will not sail before the pier is mended",
        "The ferry will sail before the pier is mended",
        "About 40 passengers waited on the quay until late in the evening",
        "About 70 passengers waited on the quay until late in the evening",
    };
    private static final String[] DAYS = {"2031-05-02", "2031-05-03", "2031-05-09", ""};

    /** Dated and undated articles, versions of one page, copies of one file and of one text. */
    private static List<Reading> invented(Random random) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String person = any(PEOPLE, random);
            String words = any(WORDS, random);
            String outlet = "Outlet " + random.nextInt(5);
            Told article = Told.in(
                            "f" + i + ".txt",
                            outlet + " was there on Saturday. " + person + " said: “" + words
                                    + ".” Nothing else moved.")
                    .by(outlet)
                    .naming(NameType.PERSON, person)
                    .timing("Saturday")
                    .says(person, words)
                    .beside(random.nextInt(3) == 0 ? "" : "page " + i);
            String day = any(DAYS, random);
            if (!day.isEmpty()) {
                article.on(day);
            }
            if (random.nextInt(3) == 0) {
                article.at("https://one.example/" + random.nextInt(2)).changedOn(any(DAYS, random, 3) + "T06:00:00Z");
            }
            readings.add(article.reading());
        }
        return readings;
    }

    private static String any(String[] values, Random random) {
        return any(values, random, values.length);
    }

    private static String any(String[] values, Random random, int among) {
        return values[random.nextInt(among)];
    }

    /** Each is compared before the next comes, so that what is kept from then could tell if it were asked in vain. */
    @Test
    void anyStoryInAnyOrder() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Reading> readings = invented(random);
            Account atOnce = Comparison.compare(Story.of(readings), Optional.empty(), "a tagger");
            for (int order = 0; order < 3; order++) {
                Collections.shuffle(readings, random);
                Story grown = Story.of(List.of());
                for (Reading reading : readings) {
                    grown = grown.with(reading);
                    Comparison.compare(grown, Optional.empty(), "a tagger");
                }
                assertThat(Comparison.compare(grown, Optional.empty(), "a tagger"))
                        .as("story %d in order %d", seed, order)
                        .isEqualTo(atOnce);
            }
        }
    }

    @Test
    void anArticleThatIsThereChangesNothing() {
        List<Reading> readings = invented(new Random(7));
        Story story = Story.of(readings);
        assertThat(story.with(readings.get(3)).articles()).isEqualTo(story.articles());
    }
}
