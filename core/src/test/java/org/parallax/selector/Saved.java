package org.parallax.selector;

import static org.assertj.core.api.Assertions.assertThat;

import org.parallax.article.TextSpan;
import org.parallax.selector.Anchoring.Change;
import org.parallax.selector.Anchoring.Found;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Moved;
import org.parallax.selector.Anchoring.Why;

/**
 * A page that was saved and saved again: {@code saved("A [b] c.").again("A b c.").isFound()}. Brackets stand around what is anchored; in the second text
 * they stand around where it must be, and are no part of the page.
 */
final class Saved {

    private final Anchor anchor;

    private Saved(Anchor anchor) {
        this.anchor = anchor;
    }

    static Saved saved(String marked) {
        return new Saved(AnchoredText.of(unmarked(marked)).anchor(marked(marked)));
    }

    Now again(String marked) {
        return new Now(marked, ChangedText.of(unmarked(marked)).find(anchor));
    }

    private static String unmarked(String text) {
        return text.replaceAll("[\\[\\]]", "");
    }

    private static TextSpan marked(String text) {
        return new TextSpan(text.indexOf('['), text.indexOf(']') - 1);
    }

    /** What became of it. */
    record Now(String expected, Anchoring anchoring) {

        void isFound() {
            assertThat(anchoring)
                    .isInstanceOfSatisfying(
                            Found.class, found -> assertThat(found.at()).isEqualTo(marked(expected)));
        }

        void isMoved(Change change) {
            assertThat(anchoring).isInstanceOfSatisfying(Moved.class, moved -> {
                assertThat(moved.at()).isEqualTo(marked(expected));
                assertThat(moved.change()).isEqualTo(change);
            });
        }

        void isNotThere() {
            assertThat(anchoring).isInstanceOf(Lost.class);
        }

        void isLost(Why why) {
            assertThat(anchoring).isInstanceOfSatisfying(Lost.class, lost -> {
                assertThat(lost.why()).isEqualTo(why);
                assertThat(lost.proposal().isPresent()).isEqualTo(expected.contains("["));
                lost.proposal().ifPresent(span -> assertThat(span).isEqualTo(marked(expected)));
            });
        }
    }
}
