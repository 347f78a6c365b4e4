package org.parallax.disagreement.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.language.Lemma;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.name.Mention;
import org.parallax.story.PerArticleWith;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;
import org.parallax.time.TimeExpression;

/**
 * An article laid out for comparison with others: its sentences word for word, with who is spoken of and who speaks. It is kept with the article as long
 * as these are the same, and what a rule reads in it alone is kept with it, as are its sides. Threads may share it.
 */
public final class Laid {

    private static final PerArticleWith<Known, Laid> LAID = PerArticleWith.by(Laid::new);

    static final Term NO_TERM = new Term(
            new TextSpan(0, 1), "", PartOfSpeech.MARK, Optional.empty(), "", Optional.empty(), false, false, -1);

    private final StoryArticle article;
    private final List<StoryStatement> statements;
    private final TreeMap<Integer, EntityAt> entities = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Words words;
    private final Map<Side, Side> whole = new ConcurrentHashMap<>();

    private record EntityAt(TextSpan span, String id, boolean named) {

        static EntityAt of(Entity entity, EntityMention mention) {
            return new EntityAt(mention.evidence().span(), entity.id(), mention.form() == Mention.Form.NAME);
        }
    }

    /** What the story knows of an article: who is spoken of, in the order of the entities, and who speaks. */
    private record Known(List<EntityAt> entities, List<StoryStatement> statements) {}

    private Laid(StoryArticle article, Known known) {
        this.article = article;
        this.statements = known.statements();
        this.words = article.words();
        known.entities().forEach(this::add);
        layOut();
    }

    /** The articles in a language that is read, laid out, in their order. */
    public static List<Laid> all(List<StoryArticle> articles, List<Entity> entities, List<StoryStatement> statements) {
        Map<String, List<StoryStatement>> said =
                statements.stream().collect(Collectors.groupingBy(StoryStatement::article));
        Map<String, List<EntityAt>> named = new HashMap<>();
        entities.forEach(entity -> entity.mentions()
                .forEach(mention -> named.computeIfAbsent(mention.evidence().article(), unseen -> new ArrayList<>())
                        .add(EntityAt.of(entity, mention))));
        return articles.stream()
                .filter(article -> article.reading().language().isRead())
                .map(article -> LAID.of(
                        article,
                        new Known(
                                named.getOrDefault(article.id(), List.of()),
                                said.getOrDefault(article.id(), List.of()))))
                .toList();
    }

    /** What was read in this alone, if it was before; else it is read now. */
    public <T> T read(PerArticleWith<Laid, T> what) {
        return what.of(article, this);
    }

    private void add(EntityAt at) {
        entities.merge(
                at.span().start(), at, (a, b) -> b.span().length() < a.span().length() ? b : a);
    }

    private void layOut() {
        List<Sentence> sentences = article.reading().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            TextSpan span = sentences.get(i).span();
            lines.add(new Line(this, i, span, terms(span)));
        }
    }

    private List<Term> terms(TextSpan sentence) {
        List<Token> tokens = article.wordByWord().tokens(sentence);
        List<TimeExpression> times = article.reading().times().stream()
                .filter(time -> time.span().overlaps(sentence))
                .toList();
        boolean[] timed = new boolean[tokens.size()];
        for (int i = 0; i < timed.length; i++) {
            TextSpan token = tokens.get(i).span();
            timed[i] = times.stream().anyMatch(time -> time.span().overlaps(token));
        }
        int[] clauses = ClauseNumbers.of(tokens, timed);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<EntityAt> who = entityAt(token.span());
            Optional<Word> word = wordAt(token.span());
            terms.add(new Term(
                    token.span(),
                    token.lower(),
                    token.part(),
                    word,
                    Synonyms.of(Lemma.of(token.lower(), word.map(Word::stem).orElse(""))),
                    who.map(EntityAt::id),
                    who.filter(EntityAt::named).isPresent(),
                    timed[i],
                    clauses[i]));
        }
        return List.copyOf(terms);
    }

    private Optional<Word> wordAt(TextSpan token) {
        int index = words.firstFrom(token.start());
        return index < words.size() && token.contains(words.get(index).span().start())
                ? Optional.of(words.get(index))
                : Optional.empty();
    }

    private Optional<EntityAt> entityAt(TextSpan token) {
        return Optional.ofNullable(entities.floorEntry(token.start()))
                .map(Map.Entry::getValue)
                .filter(at -> at.span().contains(token.start()));
    }

    /** The sentence that holds a place. */
    public Optional<Line> lineAt(int offset) {
        return lines.stream().filter(line -> line.span().contains(offset)).findFirst();
    }

    /** A sentence with the one before it and the one behind. */
    public TextSpan withNeighbours(Line line) {
        TextSpan before = lines.get(Math.max(0, line.number() - 1)).span();
        TextSpan behind =
                lines.get(Math.min(lines.size() - 1, line.number() + 1)).span();
        return before.union(behind);
    }

    /** The paragraph that a sentence stands in. */
    public TextSpan paragraphAt(TextSpan sentence) {
        String text = article.text();
        int from = text.lastIndexOf("\n\n", sentence.start());
        int to = text.indexOf("\n\n", sentence.end());
        return new TextSpan(from < 0 ? 0 : from, to < 0 ? text.length() : to);
    }

    /** A passage of the article. */
    public Evidence evidence(TextSpan place) {
        return new Evidence(article.id(), place, place.of(article.text()));
    }

    /** The words of its text. */
    public Words words() {
        return words;
    }

    /** The article that is laid out. */
    public StoryArticle article() {
        return article;
    }

    /** Its sentences, in order. */
    public List<Line> lines() {
        return lines;
    }

    /** What somebody says in it. */
    public List<StoryStatement> statements() {
        return statements;
    }

    /** A side of this article as it is shown: with its clause. */
    public Side whole(Side side) {
        return whole.computeIfAbsent(side, unseen -> WholeClause.of(side, this));
    }

    /** The innermost statement whose content holds a place. */
    public Optional<StoryStatement> statementAt(TextSpan place) {
        return StoryStatement.innermost(statements, place);
    }

    /** Who says the words at a place, by the id of an entity; empty where nobody known does. */
    public Optional<String> speakerOf(TextSpan place) {
        return statementAt(place).flatMap(StoryStatement::speaker);
    }

    /** Whether this article surely appeared on a day before another. */
    public boolean isBefore(Laid other) {
        return article.published().range().endsBefore(other.article.published().range());
    }
}
