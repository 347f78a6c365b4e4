package org.parallax.timeline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;

class CanBeOneEventTest {

    @Test
    void whatSharesNoWordIsTwoEventsHoweverEarlyBothAreTold() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "Teachers marched through Brel on Monday."),
                        told("b.txt", "2031-05-07", "The ferry Aldora sank off the cape on Monday.")))
                .hasSize(2);
    }

    @Test
    void aDayYearsBackIsOneThingInWhateverWords() {
        assertThat(timeline(
                        told("a.txt", "2031-05-07", "Aldora burnt to the waterline on 3 April 2022."),
                        told("b.txt", "2031-05-07", "Forty sailors drowned on 3 April 2022.")))
                .hasSize(1);
    }
}
