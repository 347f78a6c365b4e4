package org.parallax.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * Below this sum of features an article surely does not belong to a story. The highest at which hardly a single story is taken
     * for two, chosen with the figures of all three corpora in view; {@code ./bench stories} counts both mistakes.
     */
    private static final double IN_DOUBT = -3;

    /** The same for an article that would be a story by itself: one stray article is no second story unless it shares next to nothing. */
    private static final double ALONE_IN_DOUBT = -5;

    /** Fewer different words than these in all its articles are no story: captions, pages that did not load. */
    private static final int TELLING = 50;

    private static final Comparator<Sketch> BY_DAY = Comparator.comparing(
                    (Sketch sketch) -> sketch.day().orElse(LocalDate.MAX))
            .thenComparing(Sketch::id);

    private static final Comparator<List<Sketch>> LARGEST_FIRST =
            Comparator.comparing((List<Sketch> story) -> -story.size()).thenComparing(story -> story.get(0), BY_DAY);

    private final Stories stream = new Stories(Weights.SHIPPED);
    private final List<Sketch> sketches;
    private final OneTextVouchesOnce texts;
    private final Groups groups;

    private StoriesTold(List<StoryArticle> articles) {
        sketches = articles.stream().map(Sketch::of).sorted(BY_DAY).toList();
        texts = OneTextVouchesOnce.among(sketches);
        groups = new Groups(articles.stream().map(StoryArticle::id).toList());
        sketches.forEach(article -> texts.standingFor(article)
                .ifPresent(first -> groups.join(new Groups.Join(article.id(), first.id(), "nearly one text"))));
    }

    /** The largest first, then the earliest. One where all belong together; none only of no articles. */
    public static List<ToldStory> in(Story story) {
        StoriesTold told = new StoriesTold(story.articles());
        told.sketches.forEach(told::place);
        if (told.stream.strands().size() > 1) {
            told.sketches.forEach(article -> told.joinWhatIsInDoubt(article, IN_DOUBT));
            told.alone().forEach(article -> told.joinWhatIsInDoubt(article, ALONE_IN_DOUBT));
            told.joinWhatTellsNothing();
        }
        return told.stories();
    }

    private void place(Sketch article) {
        int strand = stream.place(article).map(Candidate::story).orElseGet(stream::begin);
        stream.add(article, strand);
        join(article, strand, "placed");
    }

    private void join(Sketch article, int strand, String why) {
        groups.join(new Groups.Join(
                article.id(), stream.strands().get(strand).first().id(), why));
    }

    /** Articles that are a story by themselves, or with others of their own text. */
    private List<Sketch> alone() {
        return members()
                .map(this::standing)
                .filter(standing -> standing.size() == 1)
                .map(standing -> standing.get(0))
                .toList();
    }

    private List<Sketch> standing(List<Sketch> story) {
        return story.stream()
                .filter(article -> texts.standingFor(article).isEmpty())
                .toList();
    }

    private void joinWhatIsInDoubt(Sketch article, double doubt) {
        stream.candidates(article).stream()
                .filter(candidate -> candidate.sum() >= doubt)
                .forEach(candidate -> join(article, candidate.story(), "in doubt"));
    }

    /** To the closest that tells something or, where nothing is shared, to the first. */
    private void joinWhatTellsNothing() {
        List<List<Sketch>> telling = members().filter(StoriesTold::tells).toList();
        Set<String> ids = telling.stream().flatMap(List::stream).map(Sketch::id).collect(Collectors.toSet());
        sketches.stream()
                .filter(article -> !ids.contains(article.id()))
                .forEach(article -> closest(article, ids)
                        .or(() -> telling.stream().map(story -> story.get(0)).findFirst())
                        .ifPresent(closest ->
                                groups.join(new Groups.Join(article.id(), closest.id(), "tells nothing of its own"))));
    }

    private Optional<Sketch> closest(Sketch article, Set<String> among) {
        return stream.candidates(article).stream()
                .map(candidate -> stream.strands().get(candidate.story()).first())
                .filter(first -> among.contains(first.id()))
                .findFirst();
    }

    private static boolean tells(List<Sketch> story) {
        return story.stream()
                        .filter(Sketch::read)
                        .flatMap(article -> article.words().keySet().stream())
                        .distinct()
                        .count()
                >= TELLING;
    }

    /** The groups by now, each by day. */
    private Stream<List<Sketch>> members() {
        return groups.members().stream()
                .map(Set::copyOf)
                .map(members -> sketches.stream()
                        .filter(sketch -> members.contains(sketch.id()))
                        .toList());
    }

    private List<ToldStory> stories() {
        ContentId ids = ContentId.of("st");
        return members().sorted(LARGEST_FIRST).map(story -> told(ids, story)).toList();
    }

    private ToldStory told(ContentId ids, List<Sketch> story) {
        List<Sketch> standing = standing(story);
        List<Placed> placed = story.stream()
                .map(article -> new Placed(article.id(), why(article, standing)))
                .toList();
        return new ToldStory(
                ids.next(placed.stream().map(Placed::article).sorted().toArray(String[]::new)), placed);
    }

    private String why(Sketch article, List<Sketch> standing) {
        Optional<Sketch> first = texts.standingFor(article);
        if (first.isPresent()) {
            return Reasons.nearlyOneText(article, first.get());
        }
        return standing.size() == 1
                ? "belongs with no other article"
                : stream.reasons(article, Strand.beside(standing, standing.indexOf(article)));
    }
}
