package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.name.Mention;
import org.parallax.story.PerArticle;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * Finds the names of several words that one article was read for and another was not: the tagger sees a name in one and misses it in the next. Only
 * the same words, all in capitals as there, outside every name that is known and no part of a longer one; names from other scripts in
 * another spelling too ({@link OtherSpellings}). Not to be shared between threads.
 *
 * <p>A reading stays what its article alone says; what is found here belongs to the story.
 */
final class MissedMentions {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_-])\\p{Lu}[\\p{L}\\p{M}]+");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*(?: (?:\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*|of|the|for|and))* \\p{Lu}\\p{L}*\\p{Ll}\\p{L}*");
    private static final Pattern CAPITAL_BEFORE =
            Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?!The |An? )\\p{Lu}[\\p{L}\\p{M}.]*[ -]$");
    private static final Pattern GOES_ON = Pattern.compile("^(?:[-\\p{L}\\p{N}_]| \\p{Lu}).*", Pattern.DOTALL);
    private static final int LOOK = 40;

    private static final PerArticle<List<Capital>> CAPITALS = PerArticle.by(MissedMentions::capitals);

    /** A word with a capital, wherever one can begin. */
    private record Capital(int start, int end, String word) {}

    /** By first word the names, longest first, and for each the root of its cluster. */
    private final Map<String, Map<String, Integer>> names = new HashMap<>();

    private final Set<String> ofSeveral = new TreeSet<>();
    private final OtherSpellings spellings = new OtherSpellings();
    private final Map<String, List<OtherSpellings.Spelt>> taken = new HashMap<>();
    private final Map<Integer, List<EntityMention>> found = new HashMap<>();

    private MissedMentions(List<Cluster> clusters) {
        clusters.forEach(this::know);
    }

    /** The missed mentions of each cluster by its root. */
    static Map<Integer, List<EntityMention>> in(Story story, List<Cluster> clusters) {
        MissedMentions missed = new MissedMentions(clusters);
        story.articles().forEach(missed::search);
        return missed.found;
    }

    private void know(Cluster cluster) {
        Set<String> written = new HashSet<>();
        for (Member member : cluster.members()) {
            for (Mention mention : member.local().mentions()) {
                if (mention.form() == Mention.Form.NAME) {
                    taken.computeIfAbsent(member.article().id(), none -> new ArrayList<>())
                            .add(new OtherSpellings.Spelt(mention.span(), cluster.root()));
                    written.add(mention.span().of(member.article().text()));
                }
            }
        }
        if (cluster.country().isEmpty()) {
            written.forEach(name -> know(name, cluster));
        }
    }

    private void know(String name, Cluster cluster) {
        spellings.know(name, cluster.root());
        if (!NAME.matcher(name).matches()) {
            return;
        }
        Integer before = names.computeIfAbsent(name.substring(0, name.indexOf(' ')), none -> longestFirst())
                .putIfAbsent(name, cluster.root());
        if (before != null && before != cluster.root()) {
            ofSeveral.add(name);
        }
    }

    private static Map<String, Integer> longestFirst() {
        return new TreeMap<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    }

    private void search(StoryArticle article) {
        int from = 0;
        for (Capital capital : CAPITALS.of(article)) {
            if (capital.start() >= from) {
                Optional<TextSpan> name = nameAt(article, capital.start(), capital.word());
                from = name.map(TextSpan::end).orElse(capital.end());
            }
        }
    }

    private static List<Capital> capitals(StoryArticle article) {
        Matcher words = WORD.matcher(article.text());
        List<Capital> capitals = new ArrayList<>();
        for (int from = 0; words.find(from); from = words.start() + 1) {
            capitals.add(new Capital(words.start(), words.end(), words.group()));
        }
        return List.copyOf(capitals);
    }

    private Optional<TextSpan> nameAt(StoryArticle article, int start, String first) {
        for (Map.Entry<String, Integer> name :
                names.getOrDefault(first, Map.of()).entrySet()) {
            TextSpan span = new TextSpan(start, start + name.getKey().length());
            if (article.text().startsWith(name.getKey(), start)) {
                if (!ofSeveral.contains(name.getKey())
                        && isWhole(article.text(), span)
                        && isFree(article, span, name.getValue())) {
                    add(article, span, name.getValue());
                }
                return Optional.of(span);
            }
        }
        return spelledOtherwise(article, start, first);
    }

    private Optional<TextSpan> spelledOtherwise(StoryArticle article, int start, String first) {
        Optional<OtherSpellings.Spelt> spelt = spellings
                .at(article.text(), start, first)
                .filter(name -> isWhole(article.text(), name.span()) && isFree(article, name.span(), name.root()));
        spelt.ifPresent(name -> add(article, name.span(), name.root()));
        return spelt.map(OtherSpellings.Spelt::span);
    }

    private static boolean isWhole(String text, TextSpan span) {
        String before = text.substring(Math.max(0, span.start() - LOOK), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 2));
        return !CAPITAL_BEFORE.matcher(before).find() && !GOES_ON.matcher(after).matches();
    }

    /** No name stands there, or only a piece of this one, known to be the same: "Kayad" of "Kayad Mina’wi". */
    private boolean isFree(StoryArticle article, TextSpan span, int root) {
        return taken.getOrDefault(article.id(), List.of()).stream()
                .filter(known -> known.span().overlaps(span))
                .allMatch(known -> known.root() == root
                        && span.contains(known.span())
                        && known.span().length() < span.length());
    }

    private void add(StoryArticle article, TextSpan span, int root) {
        Evidence evidence = new Evidence(article.id(), span, span.of(article.text()));
        found.computeIfAbsent(root, none -> new ArrayList<>()).add(new EntityMention(evidence, Mention.Form.NAME));
    }
}
