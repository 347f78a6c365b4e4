package org.parallax.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.language.Language;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.Name;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.statement.Statement;
import org.parallax.testing.ProcessorTime;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

class ReaderTest {

    private static final String TWO = "Ada Brook said the pier is shut. She said it stays shut.";

    @Test
    void aReadingHasAllThatTheArticleSays() {
        Reading reading = read("On 4 May 2021 Ada Brook said the pier is shut. She said it stays shut.");

        assertThat(reading.sentences()).hasSize(2);
        assertThat(reading.entities()).extracting(LocalEntity::name).containsExactly("Ada Brook");
        assertThat(reading.times()).hasSize(1);
        assertThat(reading.statements()).hasSize(2).allMatch(s -> s.speaker().isPresent());
    }

    @Test
    void aPronounThatSpeaksIsAMentionOfItsEntity() {
        Reading reading = read(TWO);

        assertThat(reading.entities().get(0).mentions())
                .extracting(mention -> mention.form() + " " + mention.span().of(TWO))
                .containsExactly("NAME Ada Brook", "PRONOUN She");
        assertThat(reading.entities().get(0).mentions())
                .extracting(Mention::span)
                .isSorted();
    }

    @Test
    void aSourceAtTheVeryBeginningIsOneMention() {
        String text = "Ada Brook:) said the pier is shut.";

        assertThat(read(text).entities().get(0).mentions())
                .extracting(Mention::span)
                .containsExactly(new TextSpan(0, 9));
    }

    @Test
    void whatNobodySeesIsInSpansAndNotInNames() {
        String text = "A\u200bda Bro\u00adok\u200f said the pi\u200ber is shut.";
        Reading reading = read(text);
        Statement statement = reading.statements().get(0);

        assertThat(reading.entities()).extracting(LocalEntity::name).containsExactly("Ada Brook");
        assertThat(reading.entities().get(0).mentions().get(0).span().of(text)).isEqualTo("A\u200bda Bro\u00adok");
        assertThat(statement.content().get(0).of(text)).isEqualTo("the pi\u200ber is shut");
        assertThat(statement.speaker()).isPresent();
    }

    @Test
    void whereNothingCanBeSeenNothingIsRead() {
        Reading reading = read("\u200b\u200f\ufeff");

        assertThat(reading.sentences()).isEmpty();
        assertThat(reading.statements()).isEmpty();
    }

    @Test
    void ofAnotherLanguageOnlyNamesAreRead() {
        Reading reading = read(
                "Die Fähre ist auf dem Felsen, und das ist nicht von mir, Ada Brook said am 4 May 2021 mit dem Schiff.");

        assertThat(reading.language()).isEqualTo(new Language("de"));
        assertThat(reading.entities()).extracting(LocalEntity::name).containsExactly("Ada Brook");
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.times()).isEmpty();
        assertThat(Reader.dated(reading, on("2031-05-14"))).isEqualTo(reading);
    }

    @Test
    void aParagraphOfAnotherLanguageReportsNothingUnlessItsCueIsEnglish() {
        String foreign = "Die Fähre ist auf dem Felsen, und das ist nicht von der Flut und mit dem Schiff. ";
        String english = "The pier is shut and that was what the board of the harbour has told them.\n\n".repeat(4);
        String text = english + foreign + "Ada Brook said the pier is shut.\n\n" + foreign
                + "Ada Brook sagt the pier is shut.";

        assertThat(read(text, " sagt ").statements()).isEmpty();
        assertThat(read(text, " said ").statements()).hasSize(1);
    }

    @Test
    void theSameArticleIsReadTheSameWay() {
        String text = (TWO + "\n").repeat(20);

        assertThat(read(text)).isEqualTo(read(text));
    }

    @Test
    void statementsAreInTheOrderOfTheText() {
        assertThat(read(TWO).statements()).extracting(s -> s.content().get(0)).isSorted();
    }

    @Test
    void weekdaysAreToldAgainWhenTheArticlesDateIsKnown() {
        Reading undated = read("Ada Brook said the pier is shut. Ada Brook made the remarks on Monday.");
        Reading dated = Reader.dated(undated, on("2031-05-14"));

        assertThat(undated.statements().get(0).when().isKnown()).isFalse();
        assertThat(dated.statements().get(0).when().day()).contains(LocalDate.of(2031, 5, 12));
        assertThat(dated.times().get(0).range().day()).contains(LocalDate.of(2031, 5, 12));
    }

    @Test
    void onlyDaysAreToldAgain() {
        Reading undated = read(TWO);
        Reading dated = Reader.dated(undated, on("2031-05-14"));

        assertThat(dated.article()).isEqualTo(undated.article());
        assertThat(dated.entities()).isEqualTo(undated.entities());
        assertThat(dated.statements())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("when", "decision")
                .isEqualTo(undated.statements());
        assertThat(dated.statements()).allMatch(said -> said.when().isKnown());
    }

    private static ArticleDate on(String day) {
        DateRange range = DateRange.on(PartialDate.parse(day).orElseThrow(), DateRange.Basis.INFERRED, "a test");
        return new ArticleDate("", range, DateProof.NONE);
    }

    @Test
    void anArticleThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> new Reader(new BrokenTagger()).read(article("The pier is shut.")))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("pier.html")
                .hasMessageContaining("no memory");
    }

    @Test
    void aLongArticleTakesTimeInProportion() {
        String paragraph =
                "“The pier is shut,” Ada Brook said on Monday. She said the old ferries stay, the Tide Committee said.\n\n";

        ProcessorTime.growsInProportion("reading", 60, paragraphs -> {
            List<Statement> statements = read(paragraph.repeat(paragraphs)).statements();
            assertThat(statements).hasSizeGreaterThan(2 * paragraphs);
        });
    }

    private static Reading read(String body) {
        return read(body, " said ");
    }

    private static Reading read(String body, String verb) {
        return new Reader(new SaidTagger(verb)).read(article(body));
    }

    private static Article article(String body) {
        return Article.of(new SavedFile("pier.html", "0"), "", body, Masthead.UNKNOWN, Dating.UNKNOWN);
    }

    /** Finds "X said Y" in every sentence, and one name: enough of a tagger to read with. */
    private static final class SaidTagger implements Tagger {

        private final String verb;

        SaidTagger(String verb) {
            this.verb = verb;
        }

        @Override
        public Tagging tag(String text) {
            List<Attribution> attributions = new ArrayList<>();
            for (int at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
                attributions.add(attribution(text, at));
            }
            List<Name> names = new ArrayList<>();
            for (int at = text.indexOf("Ada Brook"); at >= 0; at = text.indexOf("Ada Brook", at + 1)) {
                names.add(new Name(new TextSpan(at, at + 9), NameType.PERSON, 1));
            }
            return new Tagging(attributions, names);
        }

        private static Attribution attribution(String text, int at) {
            int from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1;
            int to = text.indexOf('.', at);
            int start = from + (from < at && Character.isWhitespace(text.charAt(from)) ? 1 : 0);
            Optional<TextSpan> source =
                    at > start && at - start < 40 ? Optional.of(new TextSpan(start, at)) : Optional.empty();
            TextSpan content = new TextSpan(at + 6, to < at + 7 ? text.length() : to);
            return new Attribution(source, new TextSpan(at + 1, at + 5), List.of(content), 1);
        }

        @Override
        public String version() {
            return "said";
        }
    }

    private static final class BrokenTagger implements Tagger {

        @Override
        public Tagging tag(String text) {
            throw new IllegalStateException("no memory");
        }

        @Override
        public String version() {
            return "broken";
        }
    }
}
