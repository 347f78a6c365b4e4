package org.parallax.bench.pronouns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.pronoun.Example;
import org.parallax.pronoun.Example.Option;

class AntecedentSheetTest {

    private static final String TEXT = "Ada Brook's boat sank. She saw it go.";

    private static TextSpan place(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static Example example(String pronoun, String... options) {
        return new Example(
                place(pronoun),
                List.of(),
                List.of(options).stream()
                        .map(words -> new Option(place(words), 0, List.of()))
                        .toList());
    }

    private static final AntecedentSheet SHEET = AntecedentSheet.of(
            TEXT,
            List.of(
                    example("She", "Ada Brook", "Ada Brook's boat"),
                    example("it", "Ada Brook", "Ada Brook's boat", "She")));

    @Test
    void what_pronouns_choose_from_is_numbered_the_outer_before_the_inner() {
        assertThat(SHEET.bracketed()).isEqualTo("[1 [2 Ada Brook]'s boat] sank. [3 She] saw [4 it] go.");
    }

    @Test
    void each_number_has_its_place() {
        assertThat(SHEET.places())
                .containsExactly(place("Ada Brook's boat"), place("Ada Brook"), place("She"), place("it"));
    }

    @Test
    void a_text_without_pronouns_is_as_it_was() {
        assertThat(AntecedentSheet.of("Nobody came.", List.of()).bracketed()).isEqualTo("Nobody came.");
    }
}
