package org.parallax.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parallax.entity.Entities;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;

/**
 * Statements whose speaker a person set. Where the article itself names the speaker, its reading says so from then on, and what rests on it
 * follows. One thread.
 */
public final class DecidedSpeakers {

    private final Entities entities;
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    DecidedSpeakers(Entities entities) {
        this.entities = entities;
    }

    void set(String statement, String entity, String decidedBy) {
        speakers.put(statement, entity);
        words.put(statement, decidedBy);
    }

    /** The rows with their speakers. */
    public List<StoryStatement> rows(List<StoryStatement> rows) {
        return rows.stream().map(this::row).toList();
    }

    private StoryStatement row(StoryStatement row) {
        String speaker = speakers.get(row.id());
        return speaker == null
                ? row
                : new StoryStatement(
                        row.id(),
                        row.article(),
                        by(row, speaker),
                        Optional.of(speaker),
                        row.within(),
                        row.sameAs(),
                        row.viaEntities());
    }

    /** The story with the readings that follow from the rows as they were before. */
    public Story story(Story story, List<StoryStatement> before) {
        Map<String, StoryArticle> changed = new HashMap<>();
        for (StoryStatement row : before) {
            String speaker = speakers.get(row.id());
            if (speaker != null) {
                StoryArticle article = changed.getOrDefault(row.article(), story.article(row.article()));
                Reading reading = with(article.reading(), row.statement(), by(row, speaker));
                changed.put(row.article(), article.as(reading, article.published()));
            }
        }
        return changed.isEmpty() ? story : story.replacing(changed);
    }

    private static Reading with(Reading reading, Statement old, Statement now) {
        List<Statement> statements = new ArrayList<>(reading.statements());
        statements.replaceAll(statement -> statement.equals(old) ? now : statement);
        return new Reading(
                reading.article(),
                reading.language(),
                reading.sentences(),
                reading.entities(),
                reading.times(),
                List.copyOf(statements));
    }

    private Statement by(StoryStatement row, String speaker) {
        Statement read = row.statement();
        return new Statement(
                read.part(),
                local(row.article(), speaker),
                SourceClass.NAMED,
                read.source(),
                read.cue(),
                read.content(),
                read.kind(),
                read.act(),
                read.certainty(),
                read.when(),
                read.via(),
                read.within(),
                new Statement.Decision(
                        words.getOrDefault(row.id(), ""), read.decision().when()));
    }

    /** The article's own entity that the speaker is; empty where the article does not name them. */
    private OptionalInt local(String article, String speaker) {
        return IntStream.range(0, entities.countIn(article))
                .filter(index -> entities.idOf(article, index).equals(speaker))
                .findFirst();
    }
}
