package org.parallax.timeline.saying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.LocalEntity;
import org.parallax.origin.Origins;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.story.Words;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.Deed;
import org.parallax.timeline.passage.Distance;
import org.parallax.timeline.passage.Manner;
import org.parallax.timeline.passage.Passage;
import org.parallax.timeline.passage.Plainness;
import org.parallax.timeline.passage.Standing;

/**
 * Statements that the story turns on: independent articles report the same words, of a day that is known. Each is an event of that day,
 * unless the sentence dates it already.
 */
public final class SharedStatements {

    private static final long LONGEST = 2;

    private SharedStatements() {}

    /** Those of a story, as passages; {@code dated} are the passages that date their sentences already. */
    public static List<Dated> of(Story story, List<StoryStatement> statements, Origins origins, List<Dated> dated) {
        Map<String, StoryStatement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        Set<String> taken = new HashSet<>();
        dated.forEach(d -> taken.add(d.article() + " " + d.sentence().start()));
        List<Dated> all = new ArrayList<>();
        for (StoryStatement statement : statements) {
            if (isShared(statement, byId, origins) && !isARemark(story, statement)) {
                dated(story, statement)
                        .filter(d -> taken.add(d.article() + " " + d.sentence().start()))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean isShared(StoryStatement statement, Map<String, StoryStatement> byId, Origins origins) {
        Set<String> articles = new HashSet<>(Set.of(statement.article()));
        statement.sameAs().stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .forEach(same -> articles.add(same.article()));
        Statement said = statement.statement();
        boolean dayKnown = said.when().isClosed() && Days.of(said.when()).count() <= LONGEST;
        boolean goesOn = said.when().why().startsWith("the speaker goes on");
        return dayKnown && !goesOn && said.act().isVoiced() && origins.independent(articles) > 1;
    }

    /** What a person says in words of their own, or somebody without an office; and not what a body makes known. */
    private static boolean isARemark(Story story, StoryStatement statement) {
        Statement said = statement.statement();
        if (said.speaker().isEmpty()) {
            return said.sourceClass() == Statement.SourceClass.WITNESS
                    || said.sourceClass() == Statement.SourceClass.GROUP;
        }
        LocalEntity speaker = story.article(statement.article())
                .reading()
                .entities()
                .get(said.speaker().getAsInt());
        boolean person = speaker.type() == NameType.PERSON;
        return person
                && (said.kind() == Statement.Kind.DIRECT || speaker.offices().isEmpty());
    }

    private static Optional<Dated> dated(Story story, StoryStatement statement) {
        Reading reading = story.article(statement.article()).reading();
        TextSpan at = statement
                .statement()
                .cue()
                .orElse(statement.statement().content().get(0));
        int number = sentence(reading.sentences(), at);
        if (number < 0 || !reading.article().body().contains(at)) {
            return Optional.empty();
        }
        TextSpan sentence = reading.sentences().get(number).span();
        if (WhoIsNotNamedMakesNoStatement.holds(sentence.of(reading.article().text()))) {
            return Optional.empty();
        }
        TextSpan passage = Passage.of(reading, number, at);
        return Optional.of(new Dated(
                statement.article(),
                at,
                sentence,
                number,
                passage,
                Days.of(statement.statement().when()),
                false,
                Distance.NEWS,
                false,
                Standing.TOLD,
                false,
                statement.speaker(),
                Speakers.way(statement),
                Deed.NONE,
                telling(reading, passage),
                Manner.of(story.article(statement.article()), sentence, at, false),
                Plainness.FULL));
    }

    private static int sentence(List<Sentence> sentences, TextSpan at) {
        for (int number = 0; number < sentences.size(); number++) {
            if (sentences.get(number).span().contains(at.start())) {
                return number;
            }
        }
        return -1;
    }

    private static Set<String> telling(Reading reading, TextSpan passage) {
        Set<String> stems = new HashSet<>();
        Words.in(passage.of(reading.article().text())).within(new TextSpan(0, passage.length())).stream()
                .filter(Words.Word::telling)
                .forEach(word -> stems.add(Words.root(word.stem())));
        return Set.copyOf(stems);
    }
}
