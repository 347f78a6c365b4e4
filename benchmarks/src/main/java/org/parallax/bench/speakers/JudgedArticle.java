package org.parallax.bench.speakers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.bench.attribution.MarkedArticle;
import org.parallax.bench.attribution.WordSets;
import org.parallax.bench.attribution.Words;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.json.Json;
import org.parallax.bench.told.Marks;
import org.parallax.bench.told.ToldArticle;
import org.parallax.story.StoryStatement;

/** An article's marked speakers, each with what the product tells. */
record JudgedArticle(MarkedArticle article, List<Judged> judged) {

    private static final String NONE = "";

    /** @param marks a list of speakers, as {@link SpeakerMark} reads one */
    static JudgedArticle of(MarkedArticle article, JsonNode marks, ToldArticle told) throws IOException {
        Map<Integer, StoryStatement> matched = told.matched(article.attributions());
        Words words = new Words(article.text());
        List<Judged> judged = new ArrayList<>();
        for (JsonNode node : Json.elements(marks)) {
            SpeakerMark mark = SpeakerMark.of(node);
            for (int i : Marks.withCueAt(mark.cue(), article)) {
                Optional<StoryStatement> statement = Optional.ofNullable(matched.get(i));
                boolean pronoun =
                        WordSets.of(article.attributions().get(i), words).hasPronounSource(words);
                judged.add(new Judged(mark, pronoun, statement, statement.flatMap(told::speaker)));
            }
        }
        return new JudgedArticle(article, judged);
    }

    /** How many are so, of how many that are asked for. */
    Matches share(Predicate<Judged> asked, Predicate<Judged> so) {
        return Matches.share(judged, asked, so);
    }

    /** A line for each: article, place of the cue, verdict, classes marked and told, the rule that decided, place of the content told. */
    Stream<String> lines() {
        return judged.stream().map(this::line);
    }

    private String line(Judged one) {
        return String.join(
                "\t",
                article.id(),
                Integer.toString(one.mark().cue()),
                one.verdict() + (one.mark().doubtful() ? " (doubtful)" : ""),
                one.mark().sourceClass().name(),
                one.told().map(t -> t.statement().sourceClass().name()).orElse(NONE),
                one.told().map(t -> t.statement().decision().speaker()).orElse(NONE),
                one.told().map(t -> place(t.statement().content().get(0))).orElse(NONE));
    }

    private static String place(TextSpan span) {
        return span.start() + "-" + span.end();
    }
}
