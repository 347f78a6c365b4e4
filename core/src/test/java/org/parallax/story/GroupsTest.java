package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private final Groups groups = new Groups(List.of("d", "c", "b", "a"));

    private void join(String a, String b, String why) {
        groups.join(new Groups.Join(a, b, why));
    }

    @Test
    void whatIsJoinedByAThirdIsOneGroup() {
        join("c", "b", "one title");
        join("b", "a", "one agency");
        assertThat(groups.members()).containsExactly(List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void theSmallestIdStandsForAGroupInWhateverOrderTheyAreJoined() {
        join("d", "c", "one title");
        join("c", "b", "one title");
        assertThat(groups.roots())
                .containsEntry("d", "b")
                .containsEntry("c", "b")
                .containsEntry("a", "a");
    }

    @Test
    void aReasonIsGivenOnce() {
        join("a", "b", "one title");
        join("b", "c", "one title");
        join("c", "d", "one agency");
        assertThat(groups.why(List.of("a", "b", "c", "d"))).isEqualTo("one title; one agency");
    }

    @Test
    void threeReasonsAreGivenAndTheRestCounted() {
        join("a", "b", "1");
        join("b", "c", "2");
        join("c", "d", "3");
        join("d", "a", "4");
        join("d", "b", "5");
        assertThat(groups.why(List.of("a", "b", "c", "d"))).isEqualTo("1; 2; 3; and 2 more like these");
    }

    @Test
    void whatNothingJoinedHasNoReason() {
        join("a", "b", "one title");
        assertThat(groups.why(List.of("d"))).isEmpty();
    }
}
