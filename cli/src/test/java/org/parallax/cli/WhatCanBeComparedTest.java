package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.account.Account;
import org.parallax.account.Comparison;
import org.parallax.intake.Intake;
import org.parallax.intake.Intake.Rejected;
import org.parallax.model.LateTagger;
import org.parallax.story.ComparingException;
import org.parallax.story.PerArticle;
import org.parallax.story.Story;

class WhatCanBeComparedTest {

    @TempDir
    private Path folder;

    private Story story = Story.of(List.of());

    @BeforeEach
    void twoPagesAboutAFerry() throws Exception {
        new SavedPages(folder).withStory();
        try (LateTagger tagger = LateTagger.shipped()) {
            story = Story.of(Pages.of(Intake.of(folder), folder, false)
                    .harvest(tagger, 1, Progress.NONE)
                    .readings());
        }
    }

    /** As by a rule that stumbles over what these pages say. */
    private static WhatCanBeCompared stumblingOver(String words, Story story) {
        PerArticle<Boolean> stumbling = PerArticle.by(article -> {
            if (article.text().contains(words)) {
                throw new IllegalStateException("two pumps");
            }
            return true;
        });
        return WhatCanBeCompared.of(story, all -> {
            all.articles().forEach(stumbling::of);
            return compared(all);
        });
    }

    private static Account compared(Story story) {
        return Comparison.compare(story, Optional.empty(), "none");
    }

    @Test
    void allIsComparedWhereNothingFails() {
        WhatCanBeCompared compared = stumblingOver("a lighthouse", story);
        assertThat(compared.leftOut()).isEmpty();
        assertThat(compared.account()).isEqualTo(compared(story));
    }

    @Test
    void thePageOnWhichItFailsIsLeftOutAndTheOtherIsCompared() {
        WhatCanBeCompared compared = stumblingOver("until the evening", story);
        assertThat(compared.leftOut())
                .containsExactly(new Rejected(
                        "morning.html",
                        "a fault of Parallax, please report it with the page: IllegalStateException: two pumps"));
        assertThat(compared.account().articles())
                .extracting(article -> article.article().saved().file())
                .containsExactly("evening.html");
    }

    @Test
    void whatFailsOnEveryPageIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> stumblingOver("Ardent", story))
                .isInstanceOf(ComparingException.class)
                .hasMessageContaining("two pumps");
    }

    @Test
    void whatFailsOnNoPageOfItsOwnIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> WhatCanBeCompared.of(story, all -> {
                    throw new IllegalStateException("no story");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no story");
    }
}
