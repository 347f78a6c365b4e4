package org.parallax.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.judgement.Outcome.State.APPLIED;
import static org.parallax.judgement.Outcome.State.ORPHANED;
import static org.parallax.judgement.Outcome.State.OVERRULED;
import static org.parallax.judgement.Outcome.State.UNDONE;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class UndoingTest {

    private static Deciding joined() {
        return Deciding.of(
                        Told.in("a.txt", "Orla Vane left.").naming(NameType.PERSON, "Orla Vane"),
                        Told.in("b.txt", "Keeper Quill left.").naming(NameType.PERSON, "Keeper Quill"))
                .join("Orla Vane", "Keeper Quill");
    }

    @Test
    void whatIsUndoneDoesNotHold() {
        assertThat(joined().names()).hasSize(1);
        Deciding undone = joined().undo(1);
        assertThat(undone.names()).hasSize(2);
        assertThat(undone.outcome(1).state()).isEqualTo(UNDONE);
        assertThat(undone.outcome(1).why()).isEqualTo("undone by line 2");
        assertThat(undone.outcome(2).state()).isEqualTo(APPLIED);
    }

    @Test
    void anUndoIsUndoneAsWell() {
        Deciding again = joined().undo(1).undo(2);
        assertThat(again.names()).hasSize(1);
        assertThat(again.outcome(2).state()).isEqualTo(UNDONE);
    }

    @Test
    void whatWasUndoneTwiceIsUndone() {
        Deciding twice = joined().undo(1).undo(1);
        assertThat(twice.names()).hasSize(2);
        assertThat(twice.outcome(2).state()).isEqualTo(OVERRULED);
    }

    @Test
    void whatIsNotThereCannotBeUndone() {
        Deciding nothing = joined().undo(7);
        assertThat(nothing.outcome(2).state()).isEqualTo(ORPHANED);
        assertThat(nothing.outcome(2).why()).isEqualTo("no line before it is the judgement j7");
        assertThat(nothing.names()).hasSize(1);
    }

    @Test
    void aLineCannotUndoALaterOne() {
        Deciding early = Deciding.of(Told.in("a.txt", "Orla Vane left.").naming(NameType.PERSON, "Orla Vane"))
                .undo(2)
                .join("Orla Vane", "Orla Vane");
        assertThat(early.outcome(1).state()).isEqualTo(ORPHANED);
        assertThat(early.outcome(2).state()).isEqualTo(APPLIED);
    }
}
