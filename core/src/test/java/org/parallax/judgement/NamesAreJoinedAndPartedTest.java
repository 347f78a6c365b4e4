package org.parallax.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.judgement.Outcome.State.APPLIED;
import static org.parallax.judgement.Outcome.State.ORPHANED;
import static org.parallax.judgement.Outcome.State.OVERRULED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.entity.Entity;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class NamesAreJoinedAndPartedTest {

    private static final String QUOTE = "The lighthouse keeps its lamp until the winter is over";

    private static Told by(String file, String name) {
        return Told.in(file, name + " said on the pier: “" + QUOTE + ".” Then " + file + " went home.")
                .by("The " + file)
                .naming(NameType.PERSON, name)
                .says(name, QUOTE);
    }

    private static Deciding twoNames() {
        return Deciding.of(by("a.txt", "Orla Vane"), by("b.txt", "Keeper Quill"));
    }

    private static Deciding oneNameTwice() {
        return Deciding.of(by("a.txt", "Samir Haddad"), by("b.txt", "Sameer Haddad"));
    }

    @Test
    void joinedNamesAreOnePersonWithOneRowInTheLedger() {
        assertThat(twoNames().account().utterances()).hasSize(2);
        Account account = twoNames().join("Orla Vane", "Keeper Quill").account();
        assertThat(account.entities()).hasSize(1);
        assertThat(account.utterances())
                .singleElement()
                .satisfies(row -> assertThat(row.statements()).hasSize(2));
    }

    @Test
    void theJoinedPersonSaysWhoJoinedTheNames() {
        Deciding story = twoNames().join("Orla Vane", "Keeper Quill");
        Entity joined = story.account().entities().get(0);
        assertThat(story.applied(joined.id())).singleElement().satisfies(line -> {
            assertThat(line.decision())
                    .isEqualTo(new Decision.Join(List.of(Name.of("Orla Vane"), Name.of("Keeper Quill"))));
            assertThat(line.decided().words()).isEqualTo("decided by Ida Falk on 2031-06-01: she told us");
        });
    }

    @Test
    void letterCaseAndAccentsDoNotMatter() {
        assertThat(twoNames().join("orla VANE", "Keeper Quíll").names()).hasSize(1);
    }

    @Test
    void anAccentPartsNamesThatAreWrittenWithItAndWithout() {
        Deciding story = Deciding.of(by("a.txt", "Orla Vane"), by("b.txt", "Orla Váne"));
        assertThat(story.names()).hasSize(1);
        assertThat(story.part("Orla Vane", "Orla Váne").names()).hasSize(2);
    }

    @Test
    void partedNamesStayTwoThoughTheRulesWouldJoinThem() {
        assertThat(oneNameTwice().names()).hasSize(1);
        Deciding parted = oneNameTwice().part("Samir Haddad", "Sameer Haddad");
        assertThat(parted.names()).containsExactly("Sameer Haddad", "Samir Haddad");
        assertThat(parted.outcome(1).state()).isEqualTo(APPLIED);
        assertThat(parted.outcome(1).rows()).hasSize(2);
    }

    @Test
    void nobodyProposesToJoinWhatAPersonParted() {
        Account account = oneNameTwice().part("Samir Haddad", "Sameer Haddad").account();
        assertThat(account.entities())
                .allSatisfy(entity -> assertThat(entity.proposals()).isEmpty());
    }

    @Test
    void twoWhoBearOneNameArePartedByTheirArticles() {
        Deciding namesakes = Deciding.of(by("a.txt", "Orla Vane"), by("b.txt", "Orla Vane"));
        assertThat(namesakes.names()).hasSize(1);
        Name inB = new Name("Orla Vane", Optional.empty(), Optional.of(new ArticleKey("b.txt", Optional.empty())));
        assertThat(namesakes
                        .decide(new Decision.Part(inB, Name.of("Orla Vane")))
                        .names())
                .containsExactly("Orla Vane", "Orla Vane");
    }

    @Test
    void ofTwoThatCannotBothHoldTheLaterDoesAndTheEarlierSaysSo() {
        Deciding joinedLast =
                oneNameTwice().part("Samir Haddad", "Sameer Haddad").join("Samir Haddad", "Sameer Haddad");
        assertThat(joinedLast.names()).hasSize(1);
        assertThat(joinedLast.outcome(1).state()).isEqualTo(OVERRULED);
        assertThat(joinedLast.outcome(1).why()).isEqualTo("line 2 decides it anew");
        Deciding partedLast = twoNames().join("Orla Vane", "Keeper Quill").part("Orla Vane", "Keeper Quill");
        assertThat(partedLast.names()).hasSize(2);
        assertThat(partedLast.outcome(1).state()).isEqualTo(OVERRULED);
    }

    @Test
    void aPartingHoldsAgainstJoinsThatOnlyTogetherContradictIt() {
        Deciding three = Deciding.of(by("a.txt", "Orla Vane"), by("b.txt", "Keeper Quill"), by("c.txt", "Bo Lind"))
                .join("Orla Vane", "Keeper Quill")
                .join("Keeper Quill", "Bo Lind")
                .part("Orla Vane", "Bo Lind");
        assertThat(three.names()).hasSize(2);
        assertThat(three.outcome(1).state()).isEqualTo(OVERRULED);
        assertThat(three.outcome(2).state()).isEqualTo(APPLIED);
        assertThat(three.outcome(3).state()).isEqualTo(APPLIED);
    }

    @Test
    void threeNamesAreJoinedInOneLine() {
        assertThat(Deciding.of(by("a.txt", "Orla Vane"), by("b.txt", "Keeper Quill"), by("c.txt", "Bo Lind"))
                        .join("Orla Vane", "Keeper Quill", "Bo Lind")
                        .names())
                .hasSize(1);
    }

    @Test
    void aNameThatIsNoLongerThereIsSaidToBeMissing() {
        Deciding gone = twoNames().join("Orla Vane", "Nobody Atall");
        assertThat(gone.outcome(1).state()).isEqualTo(ORPHANED);
        assertThat(gone.outcome(1).why()).isEqualTo("no article names Nobody Atall");
        assertThat(gone.account().entities()).isEqualTo(gone.undecided().entities());
    }

    @Test
    void theTypeTellsAPersonFromAPlaceOfTheSameName() {
        Told place = Told.in("p.txt", "In Vane nobody slept.").naming(NameType.PLACE, "Vane");
        Told person = by("a.txt", "Orla Vane");
        Name vane = new Name("Vane", Optional.of(NameType.PERSON), Optional.empty());
        Deciding story = Deciding.of(place, person).decide(new Decision.Join(List.of(Name.of("Orla Vane"), vane)));
        assertThat(story.outcome(1).state()).isEqualTo(ORPHANED);
    }

    @Test
    void aJoinIsKeptWhenTheStoryGrows() {
        Deciding story = twoNames().join("Orla Vane", "Keeper Quill");
        story.now(by("a.txt", "Orla Vane"), by("b.txt", "Keeper Quill"), by("c.txt", "Bo Lind"));
        assertThat(story.names()).hasSize(2);
    }
}
