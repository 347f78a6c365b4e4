package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.commitment.Commitment;
import org.parallax.judgement.ArticleKey;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Decision;
import org.parallax.judgement.Judgement;
import org.parallax.judgement.Name;
import org.parallax.judgement.Outcome;
import org.parallax.judgement.Outcome.State;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** The account as it could be drawn up on a day before the last articles appeared. */
class ReplayTest {

    private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);

    private static final Told PROMISE = Told.in(
                    "promise.txt",
                    "The Skerry Board will mend the sluice by 30 June 2031. Ana Brel said: “The gate leaks.”")
            .naming(NameType.ORGANIZATION, "Skerry Board")
            .naming(NameType.PERSON, "Ana Brel")
            .says("Ana Brel", "The gate leaks")
            .on("2031-05-02");

    private static final Told REPORT = Told.in(
                    "report.txt",
                    "The Skerry Board has not mended the sluice, divers say. Tom Hale said: “Nothing was done.” On 3 July 2031 a barge sank.")
            .naming(NameType.ORGANIZATION, "Skerry Board")
            .naming(NameType.PERSON, "Tom Hale")
            .says("Tom Hale", "Nothing was done")
            .on("2031-07-04");

    private static final Told FOG = Told.in("fog.txt", "Fog lay over the strait, and nobody sailed.");

    private static Account on(LocalDate day, Told... articles) {
        return on(day, List.of(), articles);
    }

    private static Account on(LocalDate day, List<Judgement> judgements, Told... articles) {
        Story story = Story.of(Stream.of(articles).map(Told::timedReading).toList());
        return Comparison.compare(story, judgements, Optional.of(day), "a tagger");
    }

    private static List<String> files(Account account) {
        return account.articles().stream()
                .map(article -> article.article().saved().file())
                .sorted()
                .toList();
    }

    @Test
    void whatAppearedLaterIsNotToldAndIsCounted() {
        Account account = on(JUNE, PROMISE, REPORT);
        assertThat(files(account)).containsExactly("promise.txt");
        assertThat(account.drawnUp().aside()).containsExactly("report.txt");
        assertThat(account.entities()).extracting(entity -> entity.name()).doesNotContain("Tom Hale");
    }

    @Test
    void itIsTheAccountOfTheArticlesThatWereThere() {
        Account alone = on(JUNE, PROMISE, FOG.on("2031-05-30"));
        Account replayed = on(JUNE, PROMISE, FOG.on("2031-05-30"), REPORT);
        assertThat(replayed.timeline()).isEqualTo(alone.timeline());
        assertThat(replayed.statements()).isEqualTo(alone.statements());
        assertThat(replayed.commitments()).isEqualTo(alone.commitments());
        assertThat(replayed.disagreements()).isEqualTo(alone.disagreements());
        assertThat(replayed.origins()).isEqualTo(alone.origins());
    }

    @Test
    void aReportOfLaterDoesNotSpeakAgainstAPromise() {
        assertThat(on(LocalDate.of(2031, 8, 1), PROMISE, REPORT).commitments())
                .extracting(Commitment::status)
                .containsExactly(Commitment.Status.OVERDUE);
        assertThat(on(JUNE, PROMISE, REPORT).commitments()).singleElement().satisfies(promise -> {
            assertThat(promise.status()).isEqualTo(Commitment.Status.OPEN);
            assertThat(promise.evidence()).hasSize(1);
        });
    }

    @Test
    void whatMayHaveAppearedByThenIsTold() {
        assertThat(files(on(JUNE, PROMISE, REPORT, Told.in("undated.txt", "Fog again."))))
                .contains("undated.txt");
        assertThat(files(on(JUNE, Told.in("june.txt", "Fog in June.").on("2031-06"))))
                .containsExactly("june.txt");
        assertThat(files(on(JUNE, Told.in("today.txt", "Fog today.").on("2031-06-01"))))
                .containsExactly("today.txt");
    }

    @Test
    void afterTheLastArticleNothingIsLeftAside() {
        assertThat(on(LocalDate.of(2031, 7, 4), PROMISE, REPORT).drawnUp().aside())
                .isEmpty();
    }

    @Test
    void beforeTheFirstArticleNothingIsTold() {
        Account account = on(LocalDate.of(2030, 1, 1), PROMISE, REPORT);
        assertThat(account.articles()).isEmpty();
        assertThat(account.commitments()).isEmpty();
        assertThat(account.drawnUp().aside()).containsExactly("promise.txt", "report.txt");
    }

    private static Told ferry(String file, String words) {
        return Told.in(file, "The ferry Ardent lay at the quay of Lisk all day, with two hundred on board. " + words)
                .at("https://herald.example/ferry")
                .on("2031-05-20");
    }

    @Test
    void ofAnArticleThatWasChangedLaterTheVersionOfBeforeStands() {
        Account account = on(
                JUNE,
                ferry("first.html", "Nobody was hurt.").changedOn("2031-05-20T06:00:00Z"),
                ferry("second.html", "One was hurt.").changedOn("2031-06-20T06:00:00Z"));
        assertThat(files(account)).containsExactly("first.html");
        assertThat(account.drawnUp().aside()).containsExactly("second.html");
    }

    @Test
    void theOnlyVersionThatWasSavedStandsThoughItWasChangedLater() {
        Account account = on(JUNE, ferry("second.html", "One was hurt.").changedOn("2031-06-20T06:00:00Z"));
        assertThat(files(account)).containsExactly("second.html");
        assertThat(account.drawnUp().aside()).isEmpty();
    }

    private static Outcome outcome(Decision decision) {
        Decided ida = new Decided(Optional.of("Ida Falk"), Optional.empty(), Optional.empty());
        Account account = on(JUNE, List.of(new Judgement("j1", 1, decision, ida)), PROMISE, REPORT);
        return account.judged().outcomes().get(0);
    }

    private static Decision outlet(String file) {
        return new Decision.Outlet(new ArticleKey(file, Optional.empty()), "The Skerry Post");
    }

    @Test
    void whatWasDecidedOfALaterPageWaits() {
        Outcome outcome = outcome(outlet("report.txt"));
        assertThat(outcome.state()).isEqualTo(State.WAITING);
        assertThat(outcome.why()).contains("after the day for which this account is drawn up");
        assertThat(outcome(outlet("promise.txt")).state()).isEqualTo(State.APPLIED);
        assertThat(outcome(outlet("lost.txt")).state()).isEqualTo(State.ORPHANED);
    }

    @Test
    void whatWasDecidedOfANameThatOnlyALaterPageHasWaits() {
        assertThat(outcome(new Decision.Join(List.of(Name.of("Ana Brel"), Name.of("Tom Hale"))))
                        .state())
                .isEqualTo(State.WAITING);
    }
}
