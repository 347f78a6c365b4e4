package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.article.ArticleDate;
import org.parallax.commitment.Commitment;
import org.parallax.disagreement.Disagreement;
import org.parallax.edition.Change;
import org.parallax.headline.Headline;
import org.parallax.judgement.Outcome;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention;
import org.parallax.omission.LeftOut;
import org.parallax.origin.Echo;
import org.parallax.statement.Statement;
import org.parallax.time.DateRange;

/** docs/exchange.md names every key that story.json has, and every word that a key can have for a value. */
class ExchangeIsExplainedTest {

    private static final Set<String> EXPLAINED = explained();

    /** What stands between backticks, word by word; tests run in their module's folder. */
    private static Set<String> explained() {
        try {
            String page = Files.readString(Path.of("..", "docs", "exchange.md"));
            Set<String> words = new TreeSet<>();
            Pattern.compile("`([^`]+)`")
                    .matcher(page)
                    .results()
                    .map((MatchResult code) -> code.group(1))
                    .forEach(code -> words.addAll(Arrays.asList(code.split("[^\\w-]+"))));
            return words;
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void everyKeyIsNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryJson.write(InventedStory.account(), out);
        Set<String> keys = new TreeSet<>();
        addKeys(new ObjectMapper().readTree(out.toByteArray()), keys);
        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(EXPLAINED).containsAll(keys);
    }

    private static void addKeys(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> addKeys(child, keys));
    }

    static Stream<Enum<?>> values() {
        return Stream.<Enum<?>[]>of(
                        Statement.SourceClass.values(),
                        Statement.Kind.values(),
                        Statement.Act.values(),
                        Statement.Certainty.values(),
                        Statement.Channel.values(),
                        Statement.Part.values(),
                        Mention.Form.values(),
                        NameType.values(),
                        DateRange.Basis.values(),
                        ArticleDate.Precision.values(),
                        Echo.Kind.values(),
                        Echo.First.values(),
                        Commitment.Status.values(),
                        Commitment.Role.values(),
                        Disagreement.Kind.values(),
                        Headline.Verdict.values(),
                        LeftOut.Kind.values(),
                        Change.Kind.values(),
                        Outcome.State.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueIsNamed(Enum<?> value) {
        String name = value.name().toLowerCase(Locale.ROOT);
        assertThat(EXPLAINED.contains(name) || EXPLAINED.containsAll(Arrays.asList(name.split("_", -1))))
                .as(value.getDeclaringClass().getSimpleName() + " " + name)
                .isTrue();
    }
}
