package org.parallax.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.name.LocalEntity;
import org.parallax.pronoun.Antecedents;
import org.parallax.pronoun.Example;
import org.parallax.statement.description.APronounIsTheOneLastSpokenOf;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;

/**
 * Tells whom the third-person pronouns of an article mean, wherever they stand: by the same weighing that finds the speaker of "she said" (see
 * {@link Antecedents}), with all that the article's statements tell. One thread.
 */
public final class Pronouns {

    /** The pronouns that can be asked for, in lower case. */
    public static final Set<String> WORDS = SourceWords.PRONOUNS;

    private final Discourse discourse;
    private final List<Draft> drafts;

    /**
     * Whom a pronoun means.
     *
     * @param entity the index of one of the article's entities; empty for somebody without a name
     * @param words by which the text speaks of the one meant
     */
    public record Antecedent(OptionalInt entity, TextSpan words) {}

    private Pronouns(Discourse discourse, List<Draft> drafts) {
        this.discourse = discourse;
        this.drafts = drafts;
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
        List<Said> said = Said.again(statements);
        List<Draft> drafts = said.stream().map(Said::draft).toList();
        Discourse discourse = new Discourse(new Setting(article, sentences, entities, List.of()), drafts);
        said.forEach(one -> discourse.add(one.draft(), one.speaker()));
        return new Pronouns(discourse, drafts);
    }

    /**
     * Whom a pronoun means; empty where nobody is likely enough.
     *
     * @param pronoun the place of one of {@link #WORDS}
     * @throws IllegalArgumentException when another word stands there
     */
    public Optional<Antecedent> antecedent(TextSpan pronoun) {
        if (!WORDS.contains(pronoun.of(discourse.setting().text()).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no third-person pronoun stands at " + pronoun);
        }
        return APronounIsTheOneLastSpokenOf.meant(pronoun, discourse)
                .flatMap(meant -> meant.source().map(words -> new Antecedent(meant.entity(), words)));
    }

    /** What the article's pronouns choose from, for learning. */
    public List<Example> examples() {
        return Antecedents.examples(discourse.setting().scene(drafts));
    }
}
