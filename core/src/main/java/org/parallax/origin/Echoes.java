package org.parallax.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.origin.Echo.First;
import org.parallax.origin.Rewordings.Candidate;
import org.parallax.story.ContentId;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.WordWeights;

/** Finds the passages that articles of a story share. A pure function of the story. */
public final class Echoes {

    private static final Comparator<SharedPassage> BY_PLACE = Comparator.comparing((SharedPassage p) -> p.a().article())
            .thenComparing(p -> p.a().span())
            .thenComparing(p -> p.b().article())
            .thenComparing(p -> p.b().span());

    private Echoes() {}

    /** All passages that two articles share, by article and place. */
    public static List<Echo> in(Story story) {
        Copies copies = Copies.among(story.articles().stream().map(Passages::of).toList());
        List<SharedPassage> found = new ArrayList<>(copies.shared());
        found.addAll(between(copies.firsts(), story.weights()));
        return named(story, found);
    }

    private static List<SharedPassage> between(List<Passages> articles, WordWeights weights) {
        Map<Couple, List<Run>> runs = SharedRuns.of(articles);
        Map<Couple, List<Candidate>> candidates = Rewordings.candidates(articles, weights);
        Map<Couple, List<Candidate>> contents = Rewordings.contents(articles, weights);
        Map<Couple, List<Candidate>> stretches = Rewordings.stretches(articles, weights);
        Set<Couple> couples = new HashSet<>(runs.keySet());
        couples.addAll(candidates.keySet());
        couples.addAll(contents.keySet());
        couples.addAll(stretches.keySet());
        List<SharedPassage> found = new ArrayList<>();
        // Two couples share no place, so what is found is put in order by place, whatever the order of the couples.
        for (Couple couple : couples) {
            found.addAll(new OnePair(articles.get(couple.a()), articles.get(couple.b()))
                    .shared(
                            runs.getOrDefault(couple, List.of()),
                            candidates.getOrDefault(couple, List.of()),
                            contents.getOrDefault(couple, List.of()),
                            stretches.getOrDefault(couple, List.of())));
        }
        return found;
    }

    private static List<Echo> named(Story story, List<SharedPassage> found) {
        ContentId ids = ContentId.of("x");
        OneSentenceAloneIsNoCopy alone = OneSentenceAloneIsNoCopy.among(found);
        return found.stream()
                .sorted(BY_PLACE)
                .map(p ->
                        new Echo(ids.next(place(p.a()), place(p.b())), p.a(), p.b(), p.kind(), first(p, story, alone)))
                .toList();
    }

    /** Two outlets that quote one speaker have it from the speaker, and one short passage alone tells nothing, unless one credits the other. */
    private static First first(SharedPassage p, Story story, OneSentenceAloneIsNoCopy alone) {
        StoryArticle a = story.article(p.a().article());
        StoryArticle b = story.article(p.b().article());
        First byPages = p.quoted() || alone.test(p, a) ? WhichCameFirst.byCredit(a, b) : WhichCameFirst.of(a, b);
        return byPages == First.UNKNOWN ? WhichCameFirst.byTelling(p, a, b) : byPages;
    }

    private static String place(Evidence evidence) {
        return evidence.article() + " " + evidence.span().start() + " "
                + evidence.span().end();
    }
}
