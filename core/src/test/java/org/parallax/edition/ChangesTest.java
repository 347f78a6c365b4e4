package org.parallax.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.edition.Change.Kind;
import org.parallax.statement.Statement.Part;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;
import org.parallax.testing.ProcessorTime;

/** What an outlet changed: passages added, taken out, moved, and the words of those that it reworded. */
class ChangesTest {

    private static final String CRACKS = "Fourteen cracks were found in the dam at Velmar on Friday.";
    private static final String WATER = "The reservoir was lowered overnight by four metres.";
    private static final String FEAR = "A shopkeeper said that nobody had slept in the valley.";
    private static final String SCHOOLS = "Schools along the river stay shut until Monday.";
    private static final String TOLL = "Lorries pay no toll on the upper road this week.";

    private static StoryArticle article(Told told) {
        return Story.of(List.of(told.reading())).articles().get(0);
    }

    private static List<Change> changes(Told before, Told after) {
        return Changes.between(article(before), article(after));
    }

    private static List<Change> changes(String before, String after) {
        return changes(Told.in("before.html", before), Told.in("after.html", after));
    }

    private static String words(Optional<Evidence> passage) {
        return passage.map(Evidence::words).orElse("-");
    }

    private static void thenOnlyChangeIs(List<Change> changes, Kind kind, String before, String after) {
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(words(change.before())).isEqualTo(before);
            assertThat(words(change.after())).isEqualTo(after);
        });
    }

    @Test
    void aSentenceWasAdded() {
        thenOnlyChangeIs(changes(CRACKS + " " + WATER, CRACKS + " " + FEAR + " " + WATER), Kind.ADDED, "-", FEAR);
    }

    @Test
    void aSentenceWasTakenOut() {
        thenOnlyChangeIs(changes(CRACKS + " " + FEAR + " " + WATER, CRACKS + " " + WATER), Kind.TAKEN_OUT, FEAR, "-");
    }

    @Test
    void sentencesOfAParagraphThatWereAddedAreOnePassage() {
        thenOnlyChangeIs(
                changes(CRACKS, CRACKS + "\n\n" + FEAR + " " + SCHOOLS), Kind.ADDED, "-", FEAR + " " + SCHOOLS);
    }

    @Test
    void twoParagraphsThatWereAddedAreTwoPassages() {
        assertThat(changes(CRACKS, CRACKS + "\n\n" + FEAR + "\n\n" + SCHOOLS))
                .extracting(Change::kind)
                .containsExactly(Kind.ADDED, Kind.ADDED);
    }

    @Test
    void aSentenceWasMoved() {
        thenOnlyChangeIs(
                changes(CRACKS + "\n\n" + WATER + "\n\n" + FEAR, FEAR + "\n\n" + CRACKS + "\n\n" + WATER),
                Kind.MOVED,
                FEAR,
                FEAR);
    }

    @Test
    void aNumberWasReplaced() {
        String after = CRACKS.replace("Fourteen", "Forty");
        List<Change> changes = changes(WATER + " " + CRACKS, WATER + " " + after);
        thenOnlyChangeIs(changes, Kind.REWORDED, CRACKS, after);
        assertThat(changes.get(0).words()).singleElement().satisfies(words -> {
            assertThat(of(words.before(), WATER + " " + CRACKS)).isEqualTo("Fourteen");
            assertThat(of(words.after(), WATER + " " + after)).isEqualTo("Forty");
        });
    }

    @Test
    void wordsWerePutInAndTakenOut() {
        String before = "The minister said on Friday that the dam was entirely safe.";
        String after = "The former minister said on Friday that the dam was safe.";
        assertThat(changes(before, after).get(0).words())
                .extracting(words -> of(words.before(), before) + "/" + of(words.after(), after))
                .containsExactly("-/former", "entirely/-");
    }

    private static String of(Optional<TextSpan> span, String text) {
        return span.map(s -> s.of(text)).orElse("-");
    }

    @Test
    void aSentenceThatWasMovedAndRewordedIsReworded() {
        String reworded = FEAR.replace("shopkeeper", "baker");
        thenOnlyChangeIs(
                changes(FEAR + "\n\n" + CRACKS + "\n\n" + WATER, CRACKS + "\n\n" + WATER + "\n\n" + reworded),
                Kind.REWORDED,
                FEAR,
                reworded);
    }

    @Test
    void aSentenceInPlaceOfQuiteAnotherIsNotReworded() {
        assertThat(changes(CRACKS + " " + FEAR, CRACKS + " " + TOLL))
                .extracting(Change::kind)
                .containsExactly(Kind.TAKEN_OUT, Kind.ADDED);
    }

    @Test
    void theHeadlineWasChanged() {
        List<Change> changes = changes(
                Told.in("before.html", "Dam is safe, minister says", CRACKS),
                Told.in("after.html", "Dam is cracked, minister admits", CRACKS));
        thenOnlyChangeIs(changes, Kind.REWORDED, "Dam is safe, minister says", "Dam is cracked, minister admits");
        assertThat(changes.get(0).in()).isEqualTo(Part.HEADLINE);
        assertThat(changes.get(0).words()).hasSize(2);
    }

    @Test
    void aHeadlineWasAdded() {
        List<Change> changes =
                changes(Told.in("before.html", CRACKS), Told.in("after.html", "Cracks in the dam", CRACKS));
        thenOnlyChangeIs(changes, Kind.ADDED, "-", "Cracks in the dam");
        assertThat(changes.get(0).in()).isEqualTo(Part.HEADLINE);
    }

    @Test
    void otherMarksCaseAndSpacesAreNoChange() {
        assertThat(changes(
                        CRACKS + " " + WATER,
                        CRACKS.toUpperCase(java.util.Locale.ROOT).replace(".", "!") + "\n\n" + WATER))
                .isEmpty();
    }

    @Test
    void nothingIsChangedInTheSameText() {
        assertThat(changes(CRACKS + " " + WATER, CRACKS + " " + WATER)).isEmpty();
    }

    @Test
    void everyPassageStandsWhereItSays() {
        for (int seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            StoryArticle before = article(Told.in("before.html", anyText(chance)));
            StoryArticle after = article(Told.in("after.html", anyText(chance)));
            for (Change change : Changes.between(before, after)) {
                change.before()
                        .ifPresent(passage ->
                                assertThat(passage.span().of(before.text())).isEqualTo(passage.words()));
                change.after()
                        .ifPresent(passage ->
                                assertThat(passage.span().of(after.text())).isEqualTo(passage.words()));
                assertThat(change.before().isPresent()).isEqualTo(change.kind() != Kind.ADDED);
                assertThat(change.after().isPresent()).isEqualTo(change.kind() != Kind.TAKEN_OUT);
                assertThat(change.words().isEmpty()).isEqualTo(change.kind() != Kind.REWORDED);
            }
        }
    }

    /** What was not changed, with what the changes give, is all of the later text. */
    @Test
    void theChangesAccountForEverySentence() {
        for (int seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            StoryArticle before = article(Told.in("before.html", anyText(chance)));
            StoryArticle after = article(Told.in("after.html", anyText(chance)));
            List<Change> changes = Changes.between(before, after);
            List<String> kept = untouched(before, changes.stream().flatMap(c -> c.before().stream()));
            assertThat(kept).isEqualTo(untouched(after, changes.stream().flatMap(c -> c.after().stream())));
        }
    }

    private static List<String> untouched(StoryArticle article, java.util.stream.Stream<Evidence> changed) {
        List<TextSpan> spans = changed.map(Evidence::span).toList();
        return Passage.of(article).stream()
                .filter(passage -> spans.stream().noneMatch(passage.span()::overlaps))
                .map(Passage::key)
                .toList();
    }

    private static String anyText(Random chance) {
        List<String> known = List.of(CRACKS, WATER, FEAR, SCHOOLS, TOLL, CRACKS.replace("Friday", "Sunday"));
        return IntStream.range(0, 1 + chance.nextInt(8))
                .mapToObj(i -> known.get(chance.nextInt(known.size())))
                .collect(Collectors.joining(chance.nextBoolean() ? " " : "\n\n"));
    }

    @Test
    void aLongTextOfWhichEverySentenceWasChangedTakesTimeInProportion() {
        ProcessorTime.growsInProportion("comparing two versions", 300, size -> changes(many(size, 1), many(size, 2)));
    }

    @Test
    void aLongTextThatWasReplacedTakesTimeInProportion() {
        ProcessorTime.growsInProportion("comparing two texts", 300, size -> changes(many(size, 3), other(size)));
    }

    private static String many(int sentences, int version) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            text.add("Gauge number " + i + " at post " + i * 7 + " stood at level " + (i * 31 + version)
                    + " that night.");
        }
        return String.join(" ", text);
    }

    private static String other(int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> "Singer" + i + " bowed to row" + i + " of the hall.")
                .collect(Collectors.joining(" "));
    }
}
