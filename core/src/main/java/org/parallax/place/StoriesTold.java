package org.parallax.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.place.Stories.Candidate;
import org.parallax.place.ToldStory.Placed;
import org.parallax.story.ContentId;
import org.parallax.story.Groups;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * The stories that a folder's articles tell. Whoever puts articles into one folder takes them for one story, so the bar for two is higher than
 * in a stream: articles are placed one after the other, by day, and then stories are joined that any of their articles leaves in doubt. What
 * is too short to tell anything, or in a language that is not read, is never a story of its own. One thread makes it.
 */
public final class StoriesTold {

    /**
     * Below this sum of features an article surely does not belong to a story. Found on the articles that may train, as the highest at which
     * hardly a single story is taken for two; {@code ./bench stories} counts both mistakes.
     */
    private static final double IN_DOUBT = -3;

    /** The same for an article that would be a story by itself: one stray article is no second story unless it shares next to nothing. */
    private static final double ALONE_IN_DOUBT = -5;

    private static final Comparator<Sketch> BY_DAY = Comparator.comparing(
                    (Sketch sketch) -> sketch.day().orElse(LocalDate.MAX))
            .thenComparing(Sketch::id);

    private static final Comparator<List<Sketch>> LARGEST_FIRST =
            Comparator.comparing((List<Sketch> story) -> -story.size()).thenComparing(story -> story.get(0), BY_DAY);

    private final Stories stream = new Stories(Weights.SHIPPED);
    private final Map<String, Integer> strandOf = new HashMap<>();
    private final List<Sketch> sketches;
    private final Groups groups;

    private StoriesTold(List<StoryArticle> articles) {
        sketches = articles.stream().map(Sketch::of).sorted(BY_DAY).toList();
        groups = new Groups(articles.stream().map(StoryArticle::id).toList());
    }

    /** The largest first, then the earliest. One where all belong together; none only of no articles. */
    public static List<ToldStory> in(Story story) {
        StoriesTold told = new StoriesTold(story.articles());
        told.sketches.forEach(told::place);
        told.sketches.forEach(article -> told.joinWhatIsInDoubt(article, IN_DOUBT));
        told.alone().forEach(article -> told.joinWhatIsInDoubt(article, ALONE_IN_DOUBT));
        told.joinWhatTellsNothing();
        return told.stories();
    }

    private void place(Sketch article) {
        int strand = stream.place(article).map(Candidate::story).orElseGet(stream::begin);
        stream.add(article, strand);
        strandOf.put(article.id(), strand);
        join(article, strand, "placed");
    }

    private void join(Sketch article, int strand, String why) {
        groups.join(new Groups.Join(
                article.id(), stream.strands().get(strand).first().id(), why));
    }

    private List<Sketch> alone() {
        Set<String> alone = groups.members().stream()
                .filter(members -> members.size() == 1)
                .map(members -> members.get(0))
                .collect(Collectors.toSet());
        return sketches.stream().filter(sketch -> alone.contains(sketch.id())).toList();
    }

    private void joinWhatIsInDoubt(Sketch article, double doubt) {
        stream.candidates(article).stream()
                .filter(candidate -> candidate.sum() >= doubt)
                .forEach(candidate -> join(article, candidate.story(), "in doubt"));
    }

    /** To the closest that tells something or, where nothing is shared, to the first. */
    private void joinWhatTellsNothing() {
        Set<String> telling = new HashSet<>();
        Map<String, String> roots = groups.roots();
        sketches.stream().filter(Sketch::tells).forEach(sketch -> telling.add(root(roots, sketch)));
        Optional<Sketch> first = sketches.stream().filter(Sketch::tells).findFirst();
        for (Sketch article : sketches) {
            if (!telling.contains(root(roots, article))) {
                stream.candidates(article).stream()
                        .map(candidate ->
                                stream.strands().get(candidate.story()).first())
                        .filter(closest -> telling.contains(root(roots, closest)))
                        .findFirst()
                        .or(() -> first)
                        .ifPresent(closest ->
                                groups.join(new Groups.Join(article.id(), closest.id(), "tells nothing of its own")));
            }
        }
    }

    private static String root(Map<String, String> roots, Sketch article) {
        return roots.getOrDefault(article.id(), article.id());
    }

    private List<ToldStory> stories() {
        ContentId ids = ContentId.of("st");
        return groups.members().stream()
                .map(members -> sketches.stream()
                        .filter(sketch -> members.contains(sketch.id()))
                        .toList())
                .sorted(LARGEST_FIRST)
                .map(story -> told(ids, story))
                .toList();
    }

    private ToldStory told(ContentId ids, List<Sketch> story) {
        List<Placed> placed = IntStream.range(0, story.size())
                .mapToObj(i -> new Placed(story.get(i).id(), why(story, i)))
                .toList();
        return new ToldStory(
                ids.next(placed.stream().map(Placed::article).sorted().toArray(String[]::new)), placed);
    }

    private String why(List<Sketch> story, int index) {
        return story.size() == 1
                ? "belongs with no other article"
                : stream.reasons(story.get(index), Strand.beside(story, index));
    }
}
