package org.parallax.report.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.commitment.Commitment;
import org.parallax.judgement.ArticleKey;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.judgement.Judgement;
import org.parallax.judgement.Name;
import org.parallax.judgement.PassageKey;
import org.parallax.language.Tagging.NameType;
import org.parallax.report.judgement.JudgementLines.Damaged;
import org.parallax.selector.TextQuoteSelector;
import org.parallax.time.PartialDate;

class JudgementLinesTest {

    private static final Decided FULLY = new Decided(
            Optional.of("Ida “I” Falk"), Optional.of("2031-06-01T10:00:00Z"), Optional.of("she said so\nto us"));
    private static final Decided BARELY = new Decided(Optional.empty(), Optional.empty(), Optional.empty());
    private static final ArticleKey FILE = new ArticleKey("a/b.html", Optional.of("text-0123456789ab"));
    private static final PassageKey PASSAGE =
            new PassageKey(FILE, new TextQuoteSelector("No boat\nwill \"leave\" – 𝄞", "before ", " after"));
    private static final PassageKey BARE =
            new PassageKey(new ArticleKey("b.txt", Optional.empty()), new TextQuoteSelector("No boat", "", ""));

    private static Stream<Decision> everyDecision() {
        Name full = new Name("Orla Vane", Optional.of(NameType.PERSON), Optional.of(FILE));
        ItemKey two = new ItemKey(ItemKind.DISAGREEMENT, List.of(PASSAGE, BARE), "NUMBER");
        return Stream.of(
                new Decision.Join(List.of(Name.of("Orla Vane"), full, Name.of("Vané"))),
                new Decision.Part(full, Name.of("Orla Vane")),
                new Decision.Speaker(PASSAGE, full),
                new Decision.Published(FILE, PartialDate.parse("2031-06").orElseThrow()),
                new Decision.Outlet(FILE, "Skerry Post"),
                new Decision.Drop(two),
                new Decision.Drop(new ItemKey(ItemKind.STATEMENT, List.of(BARE), "")),
                new Decision.Confirm(new ItemKey(ItemKind.TIMELINE, List.of(PASSAGE), "2031-06-01/2031-06-02")),
                new Decision.Confirm(new ItemKey(ItemKind.ECHO, List.of(PASSAGE, BARE), "SAME")),
                new Decision.Status(
                        new ItemKey(ItemKind.COMMITMENT, List.of(PASSAGE), "mend it"), Commitment.Status.KEPT),
                new Decision.Day(entry(PASSAGE), PartialDate.parse("2031-06-02").orElseThrow()),
                new Decision.Merge(entry(PASSAGE), entry(BARE)),
                new Decision.Sentence(entry(PASSAGE), BARE),
                new Decision.Undo("j-0123456789ab"));
    }

    private static ItemKey entry(PassageKey passage) {
        return new ItemKey(ItemKind.TIMELINE, List.of(passage), "2031-06-01/2031-06-01");
    }

    private static JudgementLines read(String file) {
        return JudgementLines.of(file.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("everyDecision")
    void whatIsWrittenIsReadAgain(Decision decision) {
        for (Decided decided : List.of(FULLY, BARELY)) {
            String line = JudgementWriter.line(decision, decided);
            assertThat(line).doesNotContain("\n");
            JudgementLines read = read(line + "\n");
            assertThat(read.damaged()).isEmpty();
            assertThat(read.judgements()).singleElement().satisfies(judgement -> {
                assertThat(judgement.decision()).isEqualTo(decision);
                assertThat(judgement.decided()).isEqualTo(decided);
            });
        }
    }

    @Test
    void everyKindOfDecisionIsAmongThem() {
        assertThat(everyDecision().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(Decision.class.getPermittedSubclasses());
    }

    @Test
    void aPersonMayWriteLittle() {
        assertThat(read("""
                        {"kind":"join","names":["Orla Vane","Keeper Quill"]}
                        {"kind":"date","article":"a.html","date":"2031"}
                        """).judgements())
                .extracting(Judgement::decision)
                .containsExactly(
                        new Decision.Join(List.of(Name.of("Orla Vane"), Name.of("Keeper Quill"))),
                        new Decision.Published(
                                new ArticleKey("a.html", Optional.empty()),
                                PartialDate.parse("2031").orElseThrow()));
    }

    @Test
    void keysThatAreNotKnownDoNoHarm() {
        assertThat(read("{\"kind\":\"undo\",\"judgement\":\"j-1\",\"mood\":{\"a\":[1,2]}}")
                        .judgements())
                .extracting(Judgement::decision)
                .containsExactly(new Decision.Undo("j-1"));
    }

    @Test
    void linesAreCountedAsAPersonCountsThem() {
        String undo = "{\"kind\":\"undo\",\"judgement\":\"j-1\"}";
        String mark = "\uFEFF";
        for (String file :
                List.of(undo + "\n\nnonsense\n" + undo, mark + undo + "\r\n\r\nnonsense\r\n" + undo + "\r\n")) {
            assertThat(read(file).judgements()).extracting(Judgement::line).containsExactly(1, 4);
            assertThat(read(file).damaged()).extracting(Damaged::line).containsExactly(3);
        }
    }

    @Test
    void theSameLineTwiceIsTwoJudgementsWithTwoIds() {
        String undo = "{\"kind\":\"undo\",\"judgement\":\"j-1\"}\n";
        List<Judgement> judgements = read(undo + undo).judgements();
        assertThat(judgements.get(1).id())
                .isEqualTo(judgements.get(0).id() + "-2")
                .startsWith("j-");
    }

    @Test
    void theIdOfALineDoesNotDependOnWhatStandsAboveIt() {
        String undo = "{\"kind\":\"undo\",\"judgement\":\"j-1\"}";
        assertThat(read("\n\nnonsense\n" + undo + "\r\n").judgements().get(0).id())
                .isEqualTo(read(undo).judgements().get(0).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense | not JSON",
                "{\"kind\":\"join\",\"names\":[\"A\",\"B\"] | not JSON",
                "{\"kind\":\"join\"} {\"kind\":\"join\"} | not JSON",
                "{\"kind\":\"undo\",\"kind\":\"join\",\"judgement\":\"j\"} | not JSON: Duplicate",
                "[] | not a JSON object",
                "7 | not a JSON object",
                "{} | without \"kind\"",
                "{\"kind\":\"bless\"} | of a kind that this version does not know: bless",
                "{\"kind\":\"join\",\"names\":[\"A\"]} | \"names\" must be a list of at least 2 names",
                "{\"kind\":\"part\",\"names\":[\"A\",\"B\",\"C\"]} | \"names\" must be a list of 2 names",
                "{\"kind\":\"join\",\"names\":[\"A\",\" \"]} | without \"name\"",
                "{\"kind\":\"join\",\"names\":[\"A\",{\"name\":\"B\",\"type\":\"ship\"}]} | \"type\" must be one of person",
                "{\"kind\":\"speaker\",\"name\":\"A\"} | \"statement\" must tell a passage",
                "{\"kind\":\"speaker\",\"name\":\"A\",\"statement\":{\"file\":\"a\"}} | without \"quote\"",
                "{\"kind\":\"date\",\"article\":\"a\",\"date\":\"2031-02-30\"} | \"date\" must be as 2021-12-09",
                "{\"kind\":\"outlet\",\"article\":{},\"outlet\":\"A\"} | without \"file\"",
                "{\"kind\":\"drop\",\"item\":\"ship\",\"passages\":[]} | \"item\" must be one of statement",
                "{\"kind\":\"drop\",\"item\":\"echo\",\"passages\":[]} | \"passages\" must be a list of one passage at least",
                "{\"kind\":\"status\",\"passages\":[{\"file\":\"a\",\"quote\":\"b\"}],\"status\":\"lost\"} | \"status\" must be one of overdue",
                "{\"kind\":\"undo\"} | without \"judgement\"",
            })
    void aDamagedLineIsNamedWithItsReasonAndTheOthersHold(String line, String reason) {
        JudgementLines read = read(line + "\n{\"kind\":\"undo\",\"judgement\":\"j-1\"}\n");
        assertThat(read.damaged()).singleElement().satisfies(damaged -> {
            assertThat(damaged.line()).isEqualTo(1);
            assertThat(damaged.why()).startsWith(reason);
        });
        assertThat(read.judgements()).hasSize(1);
    }

    @Test
    void aLineOfTenMegabytesCostsNothingButItself() {
        JudgementLines read =
                read("{\"kind\":\"" + "x".repeat(10_000_000) + "\"}\n{\"kind\":\"undo\",\"judgement\":\"j-1\"}");
        assertThat(read.damaged()).containsExactly(new Damaged(1, "longer than any judgement (10000011 bytes)"));
        assertThat(read.judgements()).hasSize(1);
    }

    @Test
    void bytesThatAreNoUtf8CostTheirLine() {
        byte[] file = "?\n{\"kind\":\"undo\",\"judgement\":\"j-1\"}".getBytes(StandardCharsets.UTF_8);
        file[0] = (byte) 0xFF;
        assertThat(JudgementLines.of(file).damaged()).containsExactly(new Damaged(1, "not UTF-8"));
        assertThat(JudgementLines.of(file).judgements()).hasSize(1);
    }

    @Test
    void bracketsWithoutEndAreNoFaultOfOurs() {
        assertThat(read("[".repeat(100_000)).damaged())
                .singleElement()
                .satisfies(damaged -> assertThat(damaged.why()).startsWith("not JSON"));
    }

    @Test
    void anEmptyFileHoldsNothing() {
        assertThat(read("")).isEqualTo(JudgementLines.NONE);
        assertThat(read("\uFEFF")).isEqualTo(JudgementLines.NONE);
        assertThat(read("\n\r\n \n")).isEqualTo(JudgementLines.NONE);
    }
}
