package org.parallax.bench.told;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.Parallax;
import org.parallax.account.Account;
import org.parallax.article.TextSpan;
import org.parallax.bench.article.PlainArticles;
import org.parallax.bench.attribution.Attributed;
import org.parallax.bench.attribution.MarkedArticle;
import org.parallax.bench.attribution.Words;
import org.parallax.bench.match.OneToOne;
import org.parallax.entity.Entity;
import org.parallax.language.Tagger;
import org.parallax.reading.Reading;
import org.parallax.story.StoryStatement;

/** What the product tells of an article that is a story by itself: the account's statements, those inside others too, and entities. */
public final class ToldArticle {

    /** Of the words of two contents together, the share that both must have. */
    public static final double ENOUGH = .5;

    private static final double SAME_CUE = .3;

    private final Words words;
    private final List<StoryStatement> statements;
    private final Map<String, Entity> entities = new HashMap<>();

    private ToldArticle(String text, Account account) {
        this.words = new Words(text);
        this.statements = account.statements();
        account.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** Reads an article with the whole product. */
    public static ToldArticle of(MarkedArticle article, Tagger tagger) {
        Reading reading = Parallax.read(PlainArticles.of(article.id(), article.text()), tagger);
        return new ToldArticle(
                article.text(), Parallax.compare(Parallax.story(List.of(reading)), Optional.empty(), tagger.version()));
    }

    public Optional<StoryStatement> statement(String id) {
        return statements.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Who speaks; empty where the account names nobody. */
    public Optional<Entity> speaker(StoryStatement statement) {
        return statement.speaker().map(entities::get);
    }

    /** The statement for each marked attribution that has one, by its index: one to one, the content's overlap first, a shared cue counts more. */
    public Map<Integer, StoryStatement> matched(List<Attributed> marked) {
        OneToOne pairs = new OneToOne();
        for (int i = 0; i < marked.size(); i++) {
            for (int j = 0; j < statements.size(); j++) {
                double overlap = overlap(marked.get(i), statements.get(j));
                if (overlap >= ENOUGH) {
                    pairs.offer(overlap + (sharesCue(marked.get(i), statements.get(j)) ? SAME_CUE : 0), i, j);
                }
            }
        }
        Map<Integer, StoryStatement> matched = new TreeMap<>();
        pairs.matched().forEach((i, j) -> matched.put(i, statements.get(j)));
        return matched;
    }

    /** Intersection over union of the contents, in words. */
    public double overlap(Attributed marked, StoryStatement told) {
        BitSet want = words.in(marked.content());
        BitSet have = words.in(told.statement().content());
        int either = Words.either(want, have).cardinality();
        return either == 0 ? 0 : (double) Words.common(want, have).cardinality() / either;
    }

    private static boolean sharesCue(Attributed marked, StoryStatement told) {
        Optional<TextSpan> cue = told.statement().cue();
        return cue.isPresent() && marked.cue().stream().anyMatch(cue.get()::overlaps);
    }
}
