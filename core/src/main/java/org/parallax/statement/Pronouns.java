package org.parallax.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;

/**
 * Tells whom the third-person pronouns of an article mean, wherever they stand: the same weighing that finds the speaker of "she said" (see
 * {@link Antecedents}), with all that the article's statements tell. One thread.
 */
public final class Pronouns {

    /** The pronouns that can be asked for, in lower case. */
    public static final Set<String> WORDS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their");

    private final Discourse discourse;
    private final List<Statement> statements;

    /**
     * Whom a pronoun means.
     *
     * @param entity the index of one of the article's entities; empty for somebody without a name
     * @param words by which the text speaks of the one meant: the last name before the pronoun or, without a name, the source of a statement
     */
    public record Antecedent(OptionalInt entity, TextSpan words) {}

    private Pronouns(Discourse discourse, List<Statement> statements) {
        this.discourse = discourse;
        this.statements = statements;
    }

    /**
     * Those of an article that has been read.
     *
     * @param sentences of its text
     * @param entities whom it names
     * @param statements of its reading; they refer to the entities by index
     */
    public static Pronouns of(
            Article article, List<Sentence> sentences, List<LocalEntity> entities, List<Statement> statements) {
        List<LocalEntity> named = entities.stream().map(Pronouns::byNameOnly).toList();
        Discourse discourse = new Discourse(new Setting(article, sentences, named, List.of()));
        Said.again(statements).forEach(said -> discourse.add(said.draft(), said.speaker()));
        return new Pronouns(discourse, statements);
    }

    /** What the statements added, "she" and "the minister", is nothing to weigh: it was found by weighing. */
    private static LocalEntity byNameOnly(LocalEntity entity) {
        List<Mention> names = entity.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
        return new LocalEntity(entity.name(), entity.type(), names, entity.aliases(), entity.offices());
    }

    /**
     * Whom a pronoun means; empty where nobody fits.
     *
     * @param pronoun the place of one of {@link #WORDS}
     * @throws IllegalArgumentException when another word stands there
     */
    public Optional<Antecedent> antecedent(TextSpan pronoun) {
        String word = lower(pronoun);
        if (!WORDS.contains(word)) {
            throw new IllegalArgumentException("no third-person pronoun stands at " + pronoun);
        }
        return new Antecedents(discourse, saidBy(pronoun))
                .of(word, pronoun)
                .flatMap(meant -> antecedent(meant, pronoun));
    }

    private Optional<Antecedent> antecedent(Speaker meant, TextSpan pronoun) {
        return words(meant, pronoun)
                .flatMap(words ->
                        isPronoun(words) ? antecedent(words) : Optional.of(new Antecedent(meant.entity(), words)));
    }

    private boolean isPronoun(TextSpan words) {
        return WORDS.contains(lower(words));
    }

    private String lower(TextSpan words) {
        return words.of(discourse.setting().text()).toLowerCase(Locale.ROOT);
    }

    private List<TextSpan> saidBy(TextSpan pronoun) {
        return statements.stream()
                .filter(statement -> statement.source().filter(pronoun::equals).isPresent())
                .flatMap(statement -> statement.content().stream())
                .toList();
    }

    /** A source without a name may be a pronoun again: "a clerk said … he said … his". */
    private Optional<TextSpan> words(Speaker meant, TextSpan pronoun) {
        return meant.isKnown() ? lastName(meant.entity().getAsInt(), pronoun) : meant.source();
    }

    /** A name before the pronoun or, where it only follows, the first. */
    private Optional<TextSpan> lastName(int entity, TextSpan pronoun) {
        List<TextSpan> names = discourse.setting().entity(entity).mentions().stream()
                .map(Mention::span)
                .toList();
        Stream<TextSpan> before = names.stream().filter(name -> name.start() < pronoun.start());
        return before.reduce((earlier, later) -> later).or(() -> names.stream().findFirst());
    }
}
