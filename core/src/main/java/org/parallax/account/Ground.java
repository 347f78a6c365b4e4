package org.parallax.account;

import java.util.List;
import org.parallax.edition.Editions;
import org.parallax.entity.Entities;
import org.parallax.judgement.DecidedSpeakers;
import org.parallax.judgement.Hearing;
import org.parallax.judgement.Judgement;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;

/**
 * What every comparison stands on: which articles count, when they appeared, who is named in them and what is said. One thread makes it and asks it.
 *
 * @param hearing where people's decisions were heeded so far
 * @param editions the articles that count, and what else was saved of them
 * @param entities who and what they speak of
 * @param read their statements
 * @param speakers whose these are where people decided it
 * @param story the articles that count, dated as far as can be
 */
record Ground(
        Hearing hearing,
        Editions editions,
        Entities entities,
        List<StoryStatement> read,
        DecidedSpeakers speakers,
        Story story) {

    static Ground of(Story given, List<Judgement> judgements) {
        Hearing hearing = Hearing.of(given, judgements);
        Story files = hearing.files(given);
        Editions editions = Editions.of(files);
        hearing.standing(files, editions);
        Story placed = UndatedArticles.placed(editions.story(), hearing.names());
        Entities entities = Entities.of(placed, hearing.names());
        hearing.heard(entities);
        List<StoryStatement> read = StatementRows.of(placed, entities);
        DecidedSpeakers speakers = hearing.speakers(read, placed, entities);
        return new Ground(hearing, editions, entities, read, speakers, speakers.story(placed, read));
    }
}
