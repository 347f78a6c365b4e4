package org.parallax.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Mention.Form;
import org.parallax.statement.Statement;

/** Adds to each entity the places where a source speaks of it without its name. Threads may share it. */
final class SpokenOf {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "i", "we", "who", "which", "that", "him", "her", "them", "his", "its", "their",
            "me", "us");

    private SpokenOf() {}

    static List<LocalEntity> with(List<LocalEntity> entities, List<Statement> statements, String text) {
        List<LocalEntity> all = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            all.add(with(entities.get(i), sources(statements, i), text));
        }
        return List.copyOf(all);
    }

    private static Set<TextSpan> sources(List<Statement> statements, int entity) {
        Set<TextSpan> sources = new TreeSet<>();
        for (Statement statement : statements) {
            boolean its = statement.speaker().isPresent() && statement.speaker().getAsInt() == entity;
            Optional<TextSpan> source = statement.source().filter(s -> its);
            source.ifPresent(sources::add);
        }
        return sources;
    }

    private static LocalEntity with(LocalEntity entity, Set<TextSpan> sources, String text) {
        List<Mention> mentions = new ArrayList<>(entity.mentions());
        for (TextSpan source : sources) {
            if (entity.mentions().stream().noneMatch(mention -> mention.span().overlaps(source))) {
                mentions.add(new Mention(source, form(source.of(text))));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new LocalEntity(entity.name(), entity.type(), List.copyOf(mentions), entity.aliases(), entity.offices());
    }

    private static Form form(String source) {
        List<String> words = Words.lower(source);
        return !words.isEmpty() && PRONOUNS.contains(words.get(0)) ? Form.PRONOUN : Form.DESCRIPTION;
    }
}
