package org.parallax.bench.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.entity.Entity;
import org.parallax.story.StoryStatement;

class ToldArticleTest {

    private static ToldBy ferry() {
        return ToldBy.article(
                        "Ferry news\n\nMs. Ada Brook said the ferry is safe. Lew Finch claimed that it leaks badly.\n")
                .persons("Ada Brook", "Lew Finch")
                .finds("Ms. Ada Brook", "said", "the ferry is safe")
                .finds("Lew Finch", "claimed", "that it leaks badly");
    }

    @Test
    void aMarkedAttributionHasTheStatementWhoseContentOverlapsByHalf() {
        ToldBy ferry = ferry().marked("Lew Finch", "claimed", "it leaks badly").marked("Ms. Ada Brook", "said", "safe");
        Map<Integer, StoryStatement> matched =
                ferry.read().matched(ferry.article().attributions());
        assertThat(matched).containsOnlyKeys(0);
        assertThat(matched.values())
                .extracting(told -> told.statement().cue())
                .containsExactly(Optional.of(ferry.place("claimed")));
    }

    @Test
    void aStatementIsMatchedOnce() {
        ToldBy ferry =
                ferry().marked("Lew Finch", "claimed", "it leaks badly").marked("Lew Finch", "claimed", "leaks badly");
        assertThat(ferry.read().matched(ferry.article().attributions())).containsOnlyKeys(0);
    }

    @Test
    void theSpeakerIsTheAccountsEntity() {
        ToldBy ferry = ferry().marked("Ms. Ada Brook", "said", "the ferry is safe");
        ToldArticle told = ferry.read();
        StoryStatement statement =
                told.matched(ferry.article().attributions()).values().iterator().next();
        Entity brook = told.speaker(statement).orElseThrow();
        assertThat(brook.name()).isEqualTo("Ada Brook");
        assertThat(Bears.oneOf(brook, List.of("Lew Finch", "Adah Brook"))).isTrue();
        assertThat(Bears.oneOf(brook, List.of("Brook"))).isTrue();
        assertThat(Bears.oneOf(brook, List.of("Lew Finch"))).isFalse();
        assertThat(told.statement(statement.id())).contains(statement);
    }

    @Test
    void aMarkIsOfTheAttributionWhoseCueBeginsThere() throws IOException {
        ToldBy ferry = ferry().marked("Lew Finch", "claimed", "it leaks badly");
        assertThat(Marks.withCueAt(ferry.at("claimed"), ferry.article())).containsExactly(0);
        assertThatThrownBy(() -> Marks.withCueAt(ferry.at("said"), ferry.article()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("invented");
    }
}
