package org.parallax.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Mention.Form;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;

/**
 * Adds to each entity the places where a source speaks of it without its name; a report is not the one who made it. Threads may share it.
 */
final class SpokenOf {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "i", "we", "who", "which", "that", "him", "her", "them", "his", "its", "their",
            "me", "us");

    private static final int LONGEST_NAME = 200;

    private SpokenOf() {}

    static List<LocalEntity> with(List<LocalEntity> entities, List<Statement> statements, String text) {
        List<Set<TextSpan>> sources = entities.stream()
                .map(e -> (Set<TextSpan>) new TreeSet<TextSpan>())
                .toList();
        statements.stream()
                .filter(statement -> statement.sourceClass() != SourceClass.DOCUMENT)
                .forEach(statement -> statement
                        .speaker()
                        .ifPresent(entity -> statement.source().ifPresent(sources.get(entity)::add)));
        return IntStream.range(0, entities.size())
                .mapToObj(i -> with(entities.get(i), sources.get(i), text))
                .toList();
    }

    private static LocalEntity with(LocalEntity entity, Set<TextSpan> sources, String text) {
        List<Mention> mentions = new ArrayList<>(entity.mentions());
        NavigableSet<TextSpan> mentioned =
                new TreeSet<>(entity.mentions().stream().map(Mention::span).toList());
        for (TextSpan source : sources) {
            int from = Math.max(0, source.start() - LONGEST_NAME);
            if (mentioned.subSet(new TextSpan(from, from + 1), new TextSpan(source.end(), source.end() + 1)).stream()
                    .noneMatch(source::overlaps)) {
                mentions.add(new Mention(source, form(source.of(text))));
                mentioned.add(source);
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
