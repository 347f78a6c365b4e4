package org.parallax.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.judgement.Outcome.State.APPLIED;
import static org.parallax.judgement.Outcome.State.ORPHANED;
import static org.parallax.judgement.Outcome.State.OVERRULED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.StoryStatement;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

class RowsAreDecidedTest {

    private static final String LAMP = "The lighthouse keeps its lamp until the winter is over";
    private static final String BOAT = "No boat will leave before the harbour wall is mended";

    private static Told told(String file) {
        return Told.in(
                        file,
                        "Orla Vane spoke first. “" + LAMP + ".” Bo Lind spoke too. “" + BOAT + ".” That was " + file)
                .by("The " + file)
                .naming(NameType.PERSON, "Orla Vane")
                .naming(NameType.PERSON, "Bo Lind")
                .says("Orla Vane", LAMP)
                .says("Orla Vane", BOAT);
    }

    private static Deciding story() {
        return Deciding.of(told("a.txt"));
    }

    private static String speaker(Account account, String words) {
        StoryStatement said = statement(account, words);
        return said.speaker()
                .flatMap(id -> account.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst())
                .orElseThrow()
                .name();
    }

    private static StoryStatement statement(Account account, String words) {
        return account.statements().stream()
                .filter(s -> account.articles().stream()
                        .anyMatch(a -> a.id().equals(s.article())
                                && s.statement().content().get(0).of(a.text()).equals(words)))
                .findFirst()
                .orElseThrow();
    }

    private static Item boat(Deciding story) {
        Account account = story.account();
        return Item.of(statement(account, BOAT), account.articles().get(0).text());
    }

    private static Told toll(String file, String body) {
        return Told.in(file, body).on("2031-05-05");
    }

    private static Decision speaks(Deciding story, String words, String name) {
        return new Decision.Speaker(story.passage("a.txt", words), Name.of(name));
    }

    @Test
    void aStatementIsWhoseAPersonSays() {
        Deciding story = story();
        assertThat(speaker(story.account(), BOAT)).isEqualTo("Orla Vane");
        Account account = story.decide(speaks(story, BOAT, "Bo Lind")).account();
        assertThat(speaker(account, BOAT)).isEqualTo("Bo Lind");
        assertThat(speaker(account, LAMP)).isEqualTo("Orla Vane");
        assertThat(statement(account, BOAT).statement().decision().speaker())
                .isEqualTo("decided by Ida Falk on 2031-06-01: she told us");
    }

    @Test
    void theArticlesOwnReadingSaysSoToo() {
        Deciding story = story();
        Account account = story.decide(speaks(story, BOAT, "Bo Lind")).account();
        assertThat(account.articles().get(0).reading().statements().get(1).speaker())
                .hasValue(1);
    }

    @Test
    void aSpeakerMayBeNamedInAnotherArticleAlone() {
        Told other = Told.in("b.txt", "Edda Ronn was there.").naming(NameType.PERSON, "Edda Ronn");
        Deciding story = Deciding.of(told("a.txt"), other);
        Account account = story.decide(speaks(story, BOAT, "Edda Ronn")).account();
        assertThat(speaker(account, BOAT)).isEqualTo("Edda Ronn");
        assertThat(statement(account, BOAT).statement().sourceClass()).isEqualTo(SourceClass.NAMED);
    }

    @Test
    void ofTwoSpeakersTheLaterHolds() {
        Deciding story = story();
        story.decide(speaks(story, BOAT, "Bo Lind")).decide(speaks(story, BOAT, "Orla Vane"));
        assertThat(speaker(story.account(), BOAT)).isEqualTo("Orla Vane");
        assertThat(story.outcome(1).state()).isEqualTo(OVERRULED);
        assertThat(story.undo(2).outcome(1).state()).isEqualTo(APPLIED);
        assertThat(speaker(story.account(), BOAT)).isEqualTo("Bo Lind");
    }

    @Test
    void aSpeakerWhomNoArticleNamesIsMissing() {
        Deciding story = story();
        story.decide(speaks(story, BOAT, "Edda Ronn"));
        assertThat(story.outcome(1).why()).isEqualTo("no article names Edda Ronn");
        assertThat(speaker(story.account(), BOAT)).isEqualTo("Orla Vane");
    }

    @Test
    void aDroppedStatementIsInNoRow() {
        Deciding story = story();
        Item boat = boat(story);
        Account account = story.decide(new Decision.Drop(story.key(boat))).account();
        assertThat(account.statements()).hasSize(1);
        assertThat(account.utterances()).hasSize(1);
        assertThat(story.outcome(1).state()).isEqualTo(APPLIED);
        assertThat(story.outcome(1).rows()).containsExactly(boat.id());
    }

    @Test
    void whatIsConfirmedAfterItWasDroppedStays() {
        Deciding story = story();
        Item boat = boat(story);
        story.decide(new Decision.Drop(story.key(boat))).decide(new Decision.Confirm(story.key(boat)));
        assertThat(story.account().statements()).hasSize(2);
        assertThat(story.outcome(1).state()).isEqualTo(OVERRULED);
        assertThat(story.applied(boat.id())).singleElement().satisfies(line -> {
            assertThat(line.decision()).isEqualTo(new Decision.Confirm(story.key(boat)));
            assertThat(line.decided().words()).contains("decided by Ida Falk");
        });
    }

    @Test
    void aDroppedDisagreementIsGoneUntilItHasAThirdSide() {
        Deciding story = Deciding.of(
                toll("a", "Seven people were killed in the blaze at the mill, firefighters said."),
                toll("b", "The blaze at the mill killed 12 people, firefighters said."));
        Account before = story.account();
        assertThat(before.disagreements()).hasSize(1);
        story.decide(new Decision.Drop(story.key(Item.of(before.disagreements().get(0)))));
        assertThat(story.account().disagreements()).isEmpty();
        story.now(
                toll("a", "Seven people were killed in the blaze at the mill, firefighters said."),
                toll("b", "The blaze at the mill killed 12 people, firefighters said."),
                toll("c", "The blaze at the mill killed 30 people, firefighters said."));
        assertThat(story.outcome(1).state()).isEqualTo(ORPHANED);
        assertThat(story.account().disagreements()).hasSize(1);
    }

    @Test
    void aDroppedEchoMakesItsArticlesIndependent() {
        Deciding story = Deciding.of(told("a.txt"), told("b.txt"));
        Account before = story.account();
        assertThat(before.origins()).hasSize(1);
        before.echoes().forEach(echo -> story.decide(new Decision.Drop(story.key(Item.of(echo)))));
        Account account = story.account();
        assertThat(account.echoes()).isEmpty();
        assertThat(account.origins()).hasSize(2);
        assertThat(account.utterances())
                .allSatisfy(row -> assertThat(row.origins()).isEqualTo(2));
    }

    @Test
    void anArticleIsOfTheDayThatAPersonGivesIt() {
        Decision date = new Decision.Published(
                new ArticleKey("a.txt", Optional.empty()),
                PartialDate.parse("2031-05-09").orElseThrow());
        Account account = story().decide(date).account();
        assertThat(account.asOf()).hasToString("Optional[2031-05-09]");
        DateRange published = account.articles().get(0).published().range();
        assertThat(published.basis()).isEqualTo(DateRange.Basis.JUDGED);
        assertThat(published.why()).isEqualTo("decided by Ida Falk on 2031-06-01: she told us");
    }

    @Test
    void aDayReplacesTheOneThatThePageStates() {
        Deciding story = Deciding.of(told("a.txt").on("2030-01-01"));
        story.decide(new Decision.Published(
                new ArticleKey("a.txt", Optional.empty()),
                PartialDate.parse("2031-05").orElseThrow()));
        assertThat(story.account().articles().get(0).published().value()).isEqualTo("2031-05");
        assertThat(story.account().articles().get(0).published().range().why())
                .isEqualTo("decided by Ida Falk on 2031-06-01: she told us; the page states 2030-01-01");
        assertThat(story.account().asOf()).hasToString("Optional[2031-05-01]");
    }

    @Test
    void anArticleIsByTheOutletThatAPersonNames() {
        Deciding story = story().decide(new Decision.Outlet(new ArticleKey("a.txt", Optional.empty()), "Skerry Post"));
        assertThat(story.account().articles().get(0).article().masthead().outlet())
                .contains("Skerry Post");
        assertThat(story.applied(story.account().articles().get(0).id())).hasSize(1);
    }

    @Test
    void anOutletAndADayBothHoldForOneArticle() {
        ArticleKey key = new ArticleKey("a.txt", Optional.empty());
        Account account = story().decide(new Decision.Published(
                        key, PartialDate.parse("2031-05-09").orElseThrow()))
                .decide(new Decision.Outlet(key, "Skerry Post"))
                .account();
        assertThat(account.articles().get(0).article().masthead().outlet()).contains("Skerry Post");
        assertThat(account.asOf()).isPresent();
        assertThat(account.judged().in(APPLIED)).hasSize(2);
    }

    @Test
    void wordsThatWereRewrittenAreNotTakenForOthers() {
        Deciding story = story();
        story.decide(new Decision.Drop(story.key(boat(story))));
        story.now(Told.in(
                        "a.txt",
                        "Orla Vane spoke. “" + LAMP + ".” The rest was taken out by the outlet in the evening.")
                .naming(NameType.PERSON, "Orla Vane")
                .says("Orla Vane", LAMP));
        assertThat(story.outcome(1).state()).isEqualTo(ORPHANED);
        assertThat(story.outcome(1).why()).contains("a.txt does not have these words any more");
        assertThat(story.account().statements()).hasSize(1);
    }

    @Test
    void wordsAreFoundAgainInAnArticleThatGrewAboveThem() {
        Deciding story = story();
        story.decide(new Decision.Drop(story.key(boat(story))));
        story.now(Told.in(
                        "a.txt",
                        "This was put in above. Orla Vane spoke first. “" + LAMP + ".” Bo Lind spoke too. “" + BOAT
                                + ".” That was a.txt")
                .naming(NameType.PERSON, "Orla Vane")
                .says("Orla Vane", LAMP)
                .says("Orla Vane", BOAT));
        assertThat(story.outcome(1).state()).isEqualTo(APPLIED);
        assertThat(story.account().statements()).hasSize(1);
    }

    @Test
    void anArticleThatIsGoneIsNamed() {
        Deciding story = story().decide(new Decision.Outlet(new ArticleKey("z.txt", Optional.empty()), "Skerry Post"));
        assertThat(story.outcome(1).why()).isEqualTo("the article z.txt is not in the story");
    }

    @Test
    void anArticleThatWasRenamedIsKnownByItsText() {
        Deciding story = Deciding.of(told("a.txt"));
        ArticleKey key = ArticleKey.of(story.account().articles().get(0).article());
        story.decide(new Decision.Outlet(new ArticleKey("old name.txt", key.text()), "Skerry Post"));
        assertThat(story.outcome(1).state()).isEqualTo(APPLIED);
    }

    @Test
    void anyOrderOfTheArticlesGivesTheSameAccount() {
        Deciding one = Deciding.of(told("a.txt"), told("b.txt").on("2031-05-02"));
        Deciding other = Deciding.of(told("b.txt").on("2031-05-02"), told("a.txt"));
        for (Deciding story : List.of(one, other)) {
            story.decide(speaks(story, BOAT, "Bo Lind"))
                    .join("Orla Vane", "Bo Lind")
                    .undo(2);
        }
        assertThat(one.account()).isEqualTo(other.account());
    }

    @Test
    void withoutJudgementsNothingIsJudged() {
        assertThat(story().account()).isEqualTo(story().undecided());
        assertThat(story().account().judged()).isEqualTo(Judged.NOTHING);
    }
}
