package org.parallax.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.entity.NamesDecided;
import org.parallax.entity.NamesDecided.Answer;
import org.parallax.entity.SpokenName;
import org.parallax.story.StoryArticle;

/**
 * What people decided of names, as the entities are asked to heed it, and the judgement that each decision comes from.
 *
 * @param judgements in the order of the decisions
 * @param decisions for the entities
 */
record NamesAsked(List<Judgement> judgements, List<NamesDecided> decisions) {

    static NamesAsked of(Docket docket, FoundArticles articles) {
        NamesAsked asked = new NamesAsked(new ArrayList<>(), new ArrayList<>());
        for (Judgement judgement : docket.inForce()) {
            if (judgement.decision() instanceof Decision.Join join) {
                asked.add(docket, articles, judgement, join.names(), true);
            } else if (judgement.decision() instanceof Decision.Part part) {
                asked.add(docket, articles, judgement, List.of(part.one(), part.other()), false);
            }
        }
        return asked;
    }

    private void add(Docket docket, FoundArticles articles, Judgement judgement, List<Name> names, boolean one) {
        List<SpokenName> spoken = new ArrayList<>();
        for (Name name : names) {
            Optional<StoryArticle> article = name.in().flatMap(articles::find);
            if (name.in().isPresent() && article.isEmpty()) {
                docket.orphaned(judgement, FoundPassages.notInTheStory(name.in().get()));
                return;
            }
            spoken.add(spoken(name, article));
        }
        judgements.add(judgement);
        decisions.add(new NamesDecided(spoken, one));
    }

    static SpokenName spoken(Name name, Optional<StoryArticle> article) {
        return new SpokenName(name.name(), name.type(), article.map(StoryArticle::id));
    }

    /** What the entities made of it. */
    void heard(List<Answer> answers, Docket docket) {
        for (int i = 0; i < answers.size(); i++) {
            docket.put(outcome(judgements.get(i), answers.get(i)));
        }
    }

    private Outcome outcome(Judgement judgement, Answer answer) {
        if (answer instanceof Answer.Held held) {
            return Outcome.applied(judgement, held.entities());
        }
        if (answer instanceof Answer.Overruled overruled) {
            return Outcome.overruled(judgement, judgements.get(overruled.by()));
        }
        return Outcome.orphaned(
                judgement,
                answer instanceof Answer.Missing missing
                        ? noSuchName(missing.name().name())
                        : "the same articles name both, and take them for one");
    }

    static String noSuchName(String name) {
        return "no article names " + name;
    }
}
