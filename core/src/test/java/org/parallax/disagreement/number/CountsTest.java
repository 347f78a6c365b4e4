package org.parallax.disagreement.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.line.LinesOf;
import org.parallax.disagreement.line.Quantity;

class CountsTest {

    private static List<Count> counts(String body) {
        return Counts.in(LinesOf.article(body)).stream().flatMap(List::stream).toList();
    }

    private static Count count(String body) {
        assertThat(counts(body)).hasSize(1);
        return counts(body).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 people were killed in the fire. | 12.0 or more dead",
                "No fewer than 12 people were killed in the fire. | 12.0 or more dead",
                "The storm killed 12 people. | 12.0 dead",
                "The storm left 45,000-50,000 people dead. | 50000.0 dead",
                "The skipper sent 9-10,000 boxes. | 10000.0 box",
                "The death toll from the storm has risen above 150. | 150.0 or more dead",
                "The death toll has also risen, to 150 people. | 150.0 dead",
                "The boats saved 12 people. | 12.0 rescued",
                "The blast ended in 12 people being rushed to hospital. | 12.0 hurt",
                "A crowd of 8,000 protesters filled the square. | 8000.0 people",
                "The inspectors found 14 cracks in the pillar. | 14.0 crack",
                "The crew handed over 14 boxes to the guard. | 14.0 box",
                "The skipper paid a $300 fine. | 300.0 money $",
                "The death toll from the fire in the mill rose to at least 12 on Sunday. | 12.0 or more dead",
                "Some 40 wounded people were brought in. | 40.0 hurt",
                "No one was injured. | 0.0 hurt",
                "Nobody has been killed. | 0.0 dead",
                "No injuries were reported. | 0.0 hurt",
                "There were no deaths. | 0.0 dead",
                "The road is 70,000km long. | 7.0E7 length",
                "A crowd of 2million protesters filled the square. | 2000000.0 people",
                "The wall is 100 metres long. | 100.0 length",
                "The wall is 2 miles long. | 3218.688 length",
                "A dozen people were killed. | 12.0 dead",
                "Half a dozen people were killed. | 6.0 dead",
                "About a hundred people marched. | 100.0 people",
                "A million people marched. | 1000000.0 people",
                "A couple of people marched. | 2.0 people",
                "The blaze killed another dozen people. | 12.0 dead",
                "Several hundred people marched. | 300.0 people",
                "A few thousand people marched. | 2000.0 people",
                "No one died. | 0.0 dead",
                "No one has died. | 0.0 dead",
                "Nobody is missing. | 0.0 missing",
                "There were no reports of injuries. | 0.0 hurt",
                "There were no immediate reports of deaths. | 0.0 dead",
                "No casualties were reported. | 0.0 hurt",
                "40 people lost their lives in the storm. | 40.0 dead",
                "The mushrooms sickened 40 people. | 40.0 sick",
                "The wave was 12 mm high. | 0.012 length",
                "A 12m wave hit the pier. | 12.0 length",
                "The wave was 12m high. | 12.0 length",
                "The wood covers 12m hectares. | 1.2E11 area",
                "The mill covers 2 square kilometres. | 2000000.0 area",
                "The mill covers 2 hectares. | 20000.0 area",
                "The tank holds 2 cubic metres. | 2000.0 volume",
                "The gust blew at 60 miles per hour. | 96.56064 speed",
                "The gust blew at 40 knots. | 74.08 speed",
                "The mill owes 2 million pounds. | 2000000.0 money £",
                "The bell weighs 2 pounds. | 0.90718474 mass",
                "The plant gives 2 gigawatts. | 2000.0 power",
                "The mill used 2 kilowatt-hours. | 2.0 energy",
                "The mill used 2 megawatt-hours. | 2000.0 energy",
                "The ferry took 40 migrants. | 40.0 people"
            })
    void aNumberIsReadWithWhatItCounts(String body, String told) {
        Count count = count(body);
        assertThat(count.quantity() + " " + count.thing()).isEqualTo(told);
    }

    @Test
    void dozensAndCouplesAreRough() {
        assertThat(count("A dozen people were killed.").quantity().agreesWith(Quantity.of(13)))
                .isTrue();
        assertThat(count("Two dozen people were killed.").quantity().agreesWith(Quantity.of(26)))
                .isTrue();
        assertThat(count("A couple of people were killed.").quantity().agreesWith(Quantity.of(3)))
                .isTrue();
        assertThat(count("Twelve people were killed.").quantity().agreesWith(Quantity.of(13)))
                .isFalse();
        assertThat(count("Several hundred people marched.").quantity().agreesWith(Quantity.of(700)))
                .isTrue();
    }

    @Test
    void whoIsIllAllHisLifeIsNotMadeSick() {
        assertThat(counts("The home took 40 mentally ill people.")).isEmpty();
        assertThat(count("Some 40 people fell ill.").thing()).isEqualTo("sick");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A couple married at Sula.",
                "A few came.",
                "Half a",
                "a",
                "another",
                "several",
                "12m",
                "Ida Holm, 41, spoke first.",
                "It is told on page 300.",
                "The ferry came on 12 March.",
                "The gate opens at 10:30.",
                "They made sure that no one was hurt.",
                "No one was late.",
                "No one killed the boar.",
                "No one is",
                "There were no reports",
                "There were no reports of",
                "The mayor hoped that there were no deaths.",
                "No",
                "Nobody was"
            })
    void agesDatesHoursAndLabelsCountNothing(String body) {
        assertThat(counts(body)).isEmpty();
    }

    @Test
    void whoIsNamedInBetweenIsNoOtherToll() {
        assertThat(counts("At least 12 people, including two children, were killed.")
                        .get(0)
                        .thing())
                .isEqualTo("dead");
        assertThat(counts("At least 12 people, including two children").get(0).thing())
                .isEqualTo("people");
    }

    @Test
    void anotherFortyComeOnTop() {
        assertThat(count("Another 40 people were wounded.").added()).isTrue();
        assertThat(count("Some 40 people were wounded.").added()).isFalse();
    }

    @Test
    void theWholeOfWhichSomeAreToldIsMarked() {
        assertThat(count("15 of the 200 girls sang.").whole()).isTrue();
        assertThat(count("The 200 girls sang.").whole()).isFalse();
    }

    @Test
    void aRateIsReadWithItsPeriod() {
        assertThat(count("The field gives 38,000 barrels a day.").rate()).isEqualTo("day");
        assertThat(count("The field gave 38,000 barrels.").rate()).isEmpty();
    }

    @Test
    void thoseWhoAreBadlyHurtAreCountedByThemselves() {
        assertThat(count("18 people were critically injured.").thing()).isEqualTo("hurt badly");
        assertThat(count("18 people were injured.").thing()).isEqualTo("hurt");
    }
}
