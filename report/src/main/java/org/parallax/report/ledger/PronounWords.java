package org.parallax.report.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.name.Mention;
import org.parallax.timeline.TimelineEntry;

/** Whom the first pronoun of an entry's sentence means, where no name stands before it: {@code he: Nora Velt}. Immutable; threads may share it. */
public final class PronounWords {

    /**
     * A pronoun and the name of what it means.
     *
     * @param pronoun in lower case
     * @param name the fullest that the story gives it
     */
    public record Meant(String pronoun, String name) {}

    private final List<Entity> entities;

    public PronounWords(AccountIndex index) {
        this.entities = index.account().entities();
    }

    /** Of an entry; empty where its sentence names somebody first, or the reading does not know. */
    public Optional<Meant> of(TimelineEntry entry) {
        return entry.telling().flatMap(passage -> first(passage.article(), sentence(passage, entry.text())));
    }

    private static TextSpan sentence(Evidence passage, String text) {
        int start = passage.span().start() + passage.words().indexOf(text);
        return new TextSpan(start, start + text.length());
    }

    private Optional<Meant> first(String article, TextSpan sentence) {
        return entities.stream()
                .flatMap(entity -> mentions(entity, article, sentence))
                .min(Comparator.comparing(Found::span))
                .filter(found -> found.mention().form() == Mention.Form.PRONOUN)
                .map(found -> new Meant(
                        found.mention().evidence().words().toLowerCase(Locale.ROOT),
                        found.entity().name()));
    }

    private static Stream<Found> mentions(Entity entity, String article, TextSpan sentence) {
        return entity.mentions().stream()
                .filter(mention -> mention.evidence().article().equals(article))
                .filter(mention -> sentence.contains(mention.evidence().span()))
                .map(mention -> new Found(entity, mention));
    }

    private record Found(Entity entity, EntityMention mention) {
        TextSpan span() {
            return mention.evidence().span();
        }
    }
}
