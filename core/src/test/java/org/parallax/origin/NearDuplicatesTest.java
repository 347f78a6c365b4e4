package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.story.Story;
import org.parallax.story.Told;
import org.parallax.testing.ProcessorTime;

/** Articles of several pages that are nearly one text are grouped and kept, with the one that came first where that can be told. */
class NearDuplicatesTest {

    private static final String WIRE = """
            Engineers lowered the reservoir behind the cracked Velmar dam by four metres overnight, easing pressure on its \
            eastern wall. The governor of the valley ordered two villages to be emptied before dawn and opened a sports hall to \
            their people. Divers are to look at the foundations on Sunday, once the water has stopped moving.""";
    private static final String OWN = """
            Fishermen below the village spent the night moving boats to higher ground. Marta Ostrel, who runs the bakery, kept \
            her ovens burning for the crews. Along the valley road, volunteers filled sandbags under lamps borrowed from a quarry.""";

    private static Told page(String outlet, String body) {
        return Told.in(outlet + ".html", body)
                .by(outlet)
                .at("https://" + outlet + ".example/dam")
                .beside(outlet);
    }

    private static Story story(Told... articles) {
        return Story.of(Stream.of(articles).map(Told::reading).toList());
    }

    private static List<NearlyOneText> groupsOf(Story story) {
        return NearDuplicates.of(story, Origins.of(story, Echoes.in(story)));
    }

    private static List<String> files(Story story, List<String> articles) {
        return articles.stream()
                .map(id -> story.article(id).article().saved().file())
                .toList();
    }

    @Test
    void threeOutletsThatPrintOneTextAreAGroup() {
        Story story = story(
                page("quay", WIRE), page("tide", WIRE), page("reed", WIRE + " Schools stay shut."), page("gull", OWN));
        assertThat(groupsOf(story)).singleElement().satisfies(group -> {
            assertThat(files(story, group.articles())).containsExactlyInAnyOrder("quay.html", "tide.html", "reed.html");
            assertThat(group.shared()).isBetween(.9, .99);
            assertThat(group.first()).isEmpty();
        });
    }

    @Test
    void theOneOfAnEarlierDayCameFirst() {
        Story story = story(
                page("quay", WIRE).on("2031-05-03"),
                page("tide", WIRE).on("2031-05-02"),
                page("reed", WIRE).on("2031-05-04"));
        assertThat(groupsOf(story)).singleElement().satisfies(group -> {
            assertThat(files(story, group.first().stream().toList())).containsExactly("tide.html");
            assertThat(group.shared()).isEqualTo(1);
        });
    }

    @Test
    void whereTwoAreOfTheFirstDayWhichWasFirstCannotBeTold() {
        Story story = story(
                page("quay", WIRE).on("2031-05-02"),
                page("tide", WIRE).on("2031-05-02"),
                page("reed", WIRE).on("2031-05-04"));
        assertThat(groupsOf(story))
                .singleElement()
                .satisfies(group -> assertThat(group.first()).isEmpty());
    }

    @Test
    void theAgencyThatTheOthersCreditCameFirst() {
        Story story = story(
                page("Littoral", WIRE).on("2031-05-02"),
                page("tide", WIRE).on("2031-05-02").crediting("Littoral"));
        assertThat(groupsOf(story))
                .singleElement()
                .satisfies(
                        group -> assertThat(files(story, group.first().stream().toList()))
                                .containsExactly("Littoral.html"));
    }

    @Test
    void aShortTextWithinALongOneIsNoNearDuplicate() {
        assertThat(groupsOf(story(page("quay", WIRE), page("tide", WIRE + " " + OWN))))
                .isEmpty();
    }

    @Test
    void anotherTextIsNone() {
        assertThat(groupsOf(story(page("quay", WIRE), page("tide", OWN)))).isEmpty();
    }

    @Test
    void groupsAreNamedByTheirArticles() {
        Story two = story(page("quay", WIRE), page("tide", WIRE));
        Story more = story(page("quay", WIRE), page("tide", WIRE), page("gull", OWN));
        assertThat(groupsOf(more)).isEqualTo(groupsOf(two));
        assertThat(groupsOf(two).get(0).id()).matches("n-[0-9a-f]{12}");
    }

    @Test
    void manyPrintsOfOneTextTakeTimeInProportion() {
        ProcessorTime.growsInProportion(
                "grouping prints of one text",
                50,
                size -> groupsOf(Story.of(IntStream.range(0, size)
                        .mapToObj(i -> page("outlet" + i, WIRE + " Printed by number " + i + ".")
                                .reading())
                        .toList())));
    }
}
