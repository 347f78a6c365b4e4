package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.entity.Told.entitiesOf;
import static org.parallax.entity.Told.named;
import static org.parallax.entity.Told.names;
import static org.parallax.entity.Told.reading;
import static org.parallax.entity.Told.thenOne;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.testing.ProcessorTime;

/** On invented articles. */
class EntitiesTest {

    @Test
    void spellingsOfOneNameAreOne() {
        thenOne(
                entitiesOf(
                        "Then {p:Hamid al-Amiri} spoke.",
                        "Then {p:Hamid Al-Ameri} spoke.",
                        "Then {p:Hamid Amiri} spoke."),
                "Hamid al-Amiri",
                "Hamid Al-Ameri",
                "Hamid Amiri");
        thenOne(
                entitiesOf("Then {p:Muhammad Qadri} spoke.", "Then {p:Mohammed Qadri} spoke."),
                "Muhammad Qadri",
                "Mohammed Qadri");
    }

    @Test
    void otherLettersForOneSoundAreOneName() {
        thenOne(
                entitiesOf("Then {p:Ilja Tolnec} spoke.", "Then {p:Ilya Tolnetz} spoke."),
                "Ilja Tolnec",
                "Ilya Tolnetz");
        thenOne(entitiesOf("Then {p:Daoud Ramoun} spoke.", "Then {p:Daud Ramun} spoke."), "Daoud Ramoun", "Daud Ramun");
    }

    @Test
    void onePostSpeaksForOnePersonMoreThanAnOffice() {
        String post = ", a former chief engineer of the Harbour Authority, spoke.";
        thenOne(
                entitiesOf("{p:Yusuf al-Tarani}" + post, "{p:Youssef el-Tarani}" + post),
                "Yusuf al-Tarani",
                "Youssef el-Tarani");
        assertThat(entitiesOf("{p:Yusuf al-Tarani} spoke.", "{p:Youssef el-Tarani} spoke."))
                .hasSize(2);
    }

    @Test
    void namesThatOnlySoundAlikeAreTwo() {
        assertThat(names(entitiesOf("Then {p:Ali Hassan} spoke.", "Then {p:Ali Hussein} spoke.")))
                .containsExactly("Ali Hassan", "Ali Hussein");
        assertThat(names(entitiesOf("Then {p:Tomas Vell} spoke.", "Then {p:Maria Vell} spoke.")))
                .containsExactly("Maria Vell", "Tomas Vell");
    }

    @Test
    void aSharedOfficeDecidesWhatTheSpellingLeavesOpen() {
        String one = "{p:Kataa al-Rikani}, a member of the Harbour and Fishing Committee, spoke.";
        thenOne(
                entitiesOf(
                        one, "{p:Kate al-Rikani}, a former member of the city’s Harbour and Fishing Committee, spoke."),
                "Kataa al-Rikani",
                "Kate al-Rikani");
        List<Entity> two = entitiesOf(one, "{p:Kate al-Rikani} spoke.");
        assertThat(two).hasSize(2);
        assertThat(two.get(0).proposals()).hasSize(1);
        assertThat(two.get(0).proposals().get(0).other()).isEqualTo(two.get(1).id());
        assertThat(two.get(0).proposals().get(0).why()).contains("like");
    }

    @Test
    void surnamesAloneJoinTheOnlyOneWhoBearsThem() {
        thenOne(entitiesOf("Then {p:Tomas Vell} spoke.", "Then {p:Vell} spoke."), "Tomas Vell", "Vell");
        List<Entity> three =
                entitiesOf("Then {p:Tomas Vell} spoke.", "Then {p:Maria Vell} spoke.", "Then {p:Vell} spoke.");
        assertThat(names(three)).containsExactly("Maria Vell", "Tomas Vell", "Vell");
        assertThat(named(three, "Vell").proposals()).hasSize(2);
    }

    @Test
    void whoFitsTwoIsOnlyProposed() {
        List<Entity> entities = entitiesOf(
                "Then {p:Thomas A. Vell} spoke.", "Then {p:Thomas B. Vell} spoke.", "Then {p:Thomas Vell} spoke.");
        assertThat(entities).hasSize(3);
        assertThat(named(entities, "Thomas Vell").proposals()).hasSize(2);
    }

    @Test
    void fathersAndSonsStayApart() {
        assertThat(entitiesOf("Then {p:Thomas Vell Jr} spoke.", "Then {p:Thomas Vell Sr} spoke."))
                .hasSize(2);
    }

    @Test
    void whoIsNamedInFullInOneOutletIsNoOtherInTheNext() {
        thenOne(
                entitiesOf("Then {p:Thomas B. Vell Jr.} spoke.", "Then {p:Tom Vell} spoke."),
                "Thomas B. Vell Jr.",
                "Tom Vell");
        String post = ", a former chief engineer of the Harbour Authority, spoke.";
        thenOne(entitiesOf("{p:Thomas Vell Jr}" + post, "{p:Thomas Vell}" + post), "Thomas Vell Jr", "Thomas Vell");
    }

    @Test
    void fatherAndSonWhomOneArticleNamesAreTwo() {
        String post = ", a former chief engineer of the Harbour Authority, spoke.";
        assertThat(entitiesOf("{p:Thomas Vell Jr.}" + post + " {p:Thomas Vell}" + post, "{p:Thomas Vell}" + post))
                .hasSize(2);
        assertThat(entitiesOf("Then {p:Thomas B. Vell Jr.} spoke.", "Then {p:Thomas A. Vell} spoke."))
                .hasSize(2);
    }

    @Test
    void aSurnameWithItsGenerationMeansWhoBearsBoth() {
        List<Entity> entities = entitiesOf(
                "Then {p:Thomas B. Vell Jr.} spoke.", "Then {p:Maria Vell} spoke.", "Then {p:Vell Jr.} spoke.");
        assertThat(names(entities)).containsExactly("Maria Vell", "Thomas B. Vell Jr.");
    }

    @Test
    void aSonWhomOneArticleDoesNotTellFromHisFatherIsProposed() {
        List<Entity> entities = entitiesOf("Then {p:Thomas Vell} spoke.", "Then {p:Thomas Vell Jr} spoke.");
        assertThat(entities).hasSize(2);
        assertThat(entities.get(0).proposals().get(0).why()).contains("one tells the generation");
    }

    @Test
    void fatherAndSonWhoseNamesChangePlacesStayApart() {
        assertThat(entitiesOf("Then {p:Omar bin Salim al-Tarani} spoke.", "Then {p:Salim bin Omar al-Tarani} spoke."))
                .hasSize(2)
                .allSatisfy(entity -> assertThat(entity.proposals()).isEmpty());
    }

    @Test
    void anotherNumberIsAnotherOrganization() {
        assertThat(entitiesOf("The {o:Tolvane Harbour Fund II} met.", "The {o:Tolvane Harbour Fund III} met."))
                .hasSize(2);
    }

    @Test
    void anInitialThatIsARomanNumberToo() {
        thenOne(
                entitiesOf("Then {p:Ivan Vellborg} spoke.", "Then {p:I. Vellborg} spoke."),
                "Ivan Vellborg",
                "I. Vellborg");
    }

    @Test
    void aCompanyIsOneWithAndWithoutItsLegalForm() {
        thenOne(
                entitiesOf("The bridge is kept by {o:Tolvane Shipping Ltd}.", "They asked {o:Tolvane Shipping}."),
                "Tolvane Shipping Ltd",
                "Tolvane Shipping");
    }

    @Test
    void anAliasInOneArticleJoinsNamesInOthers() {
        thenOne(
                entitiesOf(
                        "The {o:Northern Harbour Union} (NHU) met.",
                        "The {o:NHU} met.",
                        "The {o:Northern Harbour Union}, better known as {o:Havnen Folk}, met.",
                        "Then {o:Havnen Folk} met."),
                "Northern Harbour Union",
                "NHU",
                "Havnen Folk");
    }

    @Test
    void twoOrganizationsOfOneAcronymAreProposedOnly() {
        List<Entity> entities =
                entitiesOf("The {o:Northern Harbour Union} (NHU) met.", "The {o:National Hotel Users} (NHU) met.");
        assertThat(entities).hasSize(2);
        assertThat(entities.get(0).proposals()).hasSize(1);
    }

    @Test
    void ministriesOfOneKindStayApart() {
        assertThat(entitiesOf(
                        "The {o:Ministry of Trade} met.",
                        "The {o:Ministry of Defence} met.",
                        "The {o:Lund Bank} met.",
                        "The {o:Lund University} met."))
                .hasSize(4);
    }

    @Test
    void countriesAndTheirGovernmentsAreOne() {
        List<Entity> entities =
                entitiesOf("{l:Oslo} has rejected it.", "Norway rejected it.", "People in {l:Oslo} sang.");
        assertThat(names(entities)).containsExactly("Norway", "Oslo");
        assertThat(named(entities, "Norway").mentions()).hasSize(2);
    }

    @Test
    void aPlaceAndAPersonOfOneNameStayApart() {
        assertThat(entitiesOf("Then {p:Lincoln} spoke.", "They live in {l:Lincoln} now."))
                .hasSize(2);
    }

    @Test
    void officesCarryTheirWords() {
        Entity entity = entitiesOf("The leader of the {o:Dawn Party}, {p:Tomas Vell}, spoke.").stream()
                .filter(e -> e.name().equals("Tomas Vell"))
                .findFirst()
                .orElseThrow();
        assertThat(entity.offices())
                .extracting(office -> office.evidence().words())
                .containsExactly("leader of the Dawn Party");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Reading> readings = new ArrayList<>();
        for (String text : List.of(
                "Then {p:Hamid al-Amiri} spoke.",
                "Then {p:Hamid Ameri} spoke.",
                "Then {p:Ameri} spoke of {l:Oslo}.",
                "Then {p:Ali Ameri} spoke.")) {
            readings.add(reading(text, readings.size()));
        }
        List<Entity> one = Entities.of(Story.of(readings)).all();
        Collections.reverse(readings);
        assertThat(Entities.of(Story.of(readings)).all()).isEqualTo(one);
    }

    @Test
    void everyLocalEntityBelongsToOne() {
        Story story = Story.of(List.of(reading("Then {p:Tomas Vell} left {l:Oslo}.", 0)));
        Entities entities = Entities.of(story);
        String article = story.articles().get(0).id();
        assertThat(List.of(entities.idOf(article, 0), entities.idOf(article, 1)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("e-[0-9a-f]{12}"));
    }

    /** Of articles with 40 names each, every name in as many articles of a small story as of a large one. */
    @Test
    void timeGrowsWithTheStory() {
        Story small = crowded(25);
        Story large = crowded(100);
        ProcessorTime.growsInProportion(
                "joining names",
                25,
                articles -> assertThat(
                                Entities.of(articles == 25 ? small : large).all())
                        .isNotEmpty());
    }

    private static Story crowded(int articles) {
        Random random = new Random(articles);
        return Story.of(IntStream.range(0, articles)
                .mapToObj(i -> reading(crowd(random, articles), i))
                .toList());
    }

    private static String crowd(Random random, int articles) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("Then {p:")
                    .append(word(random.nextInt(articles)))
                    .append(' ')
                    .append(word(articles + random.nextInt(9 * articles)))
                    .append("} spoke. ");
        }
        return text.toString();
    }

    private static String word(int number) {
        String letters = "bdfgklmnprstvz";
        String vowels = "aeiou";
        StringBuilder word = new StringBuilder();
        for (int rest = number + 70; rest > 0; rest /= 70) {
            word.append(letters.charAt(rest % 14)).append(vowels.charAt(rest / 14 % 5));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "n";
    }

    @Test
    void twoSurnamesSideBySideAreNobodyWhoBearsOne() {
        List<Entity> all = entitiesOf(
                "{p:Tomas Vell} and {p:Ada Brookend} spoke.",
                "The {p:Vell-Brookend} ticket lost.",
                "Then {p:Brookend} spoke.");
        assertThat(all.stream()
                        .filter(entity -> entity.name().equals("Ada Brookend"))
                        .flatMap(entity -> entity.mentions().stream()))
                .hasSize(2);
    }
}
