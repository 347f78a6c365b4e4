package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** A headline above a body, in one invented article. */
final class Above {

    private Above() {}

    static List<Headline> verdicts(String headline, String body) {
        return Headlines.of(Story.of(List.of(reading(headline, body))));
    }

    static Headline verdict(String headline, String body) {
        List<Headline> found = verdicts(headline, body);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static Optional<Claim> claim(String headline, String body) {
        return claim(reading(headline, body));
    }

    static Optional<Claim> claim(Reading reading) {
        return Claim.of(StoryArticle.asStated("a-1", reading));
    }

    static Reading reading(String headline, String body) {
        return Told.in("a", headline, body).on("2031-05-05").reading();
    }
}
