package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Discourse.Turn;
import org.parallax.statement.Setting.Named;
import org.parallax.statement.Statement.SourceClass;

/**
 * Weighs who a pronoun can mean: everybody whom the sentences before it name, and everybody who spoke in them, with a name or without. One
 * thread.
 *
 * <p>The weights follow the order of salience that studies of pronouns agree on (recency, subject before object, outside modifiers); they are
 * whole numbers chosen by hand, so that a speaker of the sentence before outweighs a name that it mentions, and each sentence of distance
 * outweighs being the subject. No corpus was fitted.
 */
final class Antecedents {

    private static final int SENTENCES = 4;
    private static final int BASE = 14;
    private static final int PER_SENTENCE = 4;
    private static final int SPEAKER = 6;
    private static final int SUBJECT = 4;
    private static final int QUOTED = -5;
    private static final int MODIFIER = -4;
    private static final int OFTEN = 1;
    private static final int SUBJECT_WORDS = 8;

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "to", "with", "in", "at", "by", "from", "on", "against", "about", "near", "between", "under",
            "after", "over");

    private final Discourse soFar;
    private final Setting setting;
    private final List<TextSpan> said;

    private record Candidate(Speaker speaker, int weight, int at) {}

    /** @param said what the pronoun's own source says; empty where the pronoun is no source */
    Antecedents(Discourse soFar, List<TextSpan> said) {
        this.soFar = soFar;
        this.said = said;
        this.setting = soFar.setting();
    }

    Optional<Speaker> of(String pronoun, TextSpan at) {
        List<Candidate> candidates = new ArrayList<>(speakers(pronoun, at));
        candidates.addAll(names(pronoun, at));
        return candidates.stream()
                .filter(candidate -> candidate.weight() > 0)
                .max((a, b) -> a.weight() != b.weight()
                        ? Integer.compare(a.weight(), b.weight())
                        : Integer.compare(a.at(), b.at()))
                .map(Candidate::speaker);
    }

    private List<Candidate> speakers(String pronoun, TextSpan at) {
        List<Candidate> found = new ArrayList<>();
        for (Turn turn : soFar.recent(at.start(), SENTENCES)) {
            Optional<TextSpan> source = turn.draft().source();
            if (source.isPresent() && source.get().start() < at.start() && fits(turn, pronoun)) {
                int weight = weight(source.get(), at)
                        + SPEAKER
                        + often(turn.speaker().entity());
                found.add(new Candidate(turn.speaker(), weight, source.get().start()));
            }
        }
        return found;
    }

    private boolean fits(Turn turn, String pronoun) {
        if (turn.speaker().isKnown()) {
            return fits(turn.speaker().entity().getAsInt(), pronoun);
        }
        SourceClass sort = turn.speaker().sourceClass();
        String head = turn.draft()
                .source()
                .map(source -> new SourcePhrase(setting, source).headNoun())
                .orElse("");
        boolean plural = head.endsWith("s") || head.endsWith("people") || head.equals("media");
        return switch (pronoun) {
            case "they", "them", "their" -> plural && sort != SourceClass.DOCUMENT;
            case "it", "its" ->
                sort == SourceClass.DOCUMENT
                        || (sort == SourceClass.REPORTS && !plural)
                        || SourceWords.isOrganization(head);
            default ->
                !plural
                        && sort != SourceClass.DOCUMENT
                        && sort != SourceClass.REPORTS
                        && sort != SourceClass.IMPERSONAL
                        && Genders.agree(pronoun, head);
        };
    }

    private boolean fits(int entity, String pronoun) {
        NameType type = setting.entity(entity).type();
        return switch (pronoun) {
            case "it", "its" -> type != NameType.PERSON;
            case "they", "them", "their" -> type == NameType.ORGANIZATION;
            default -> type == NameType.PERSON && soFar.genders().agrees(entity, Genders.ofPronoun(pronoun));
        };
    }

    private List<Candidate> names(String pronoun, TextSpan at) {
        int first = Math.max(0, setting.sentenceAt(at.start()) - SENTENCES);
        int from = setting.sentences().get(first).span().start();
        if (from >= at.start()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        Set<Integer> sentencesWithSubject = new HashSet<>();
        for (Named name : setting.lastNamesIn(new TextSpan(from, at.start()))) {
            boolean subject = isSubject(name)
                    && sentencesWithSubject.add(setting.sentenceAt(name.span().start()));
            if (fits(name.entity(), pronoun)
                    && !isSaidOf(name)
                    && !setting.article().inHeadline(name.span())) {
                int weight = weight(name.span(), at)
                        + (subject ? SUBJECT : 0)
                        + (isModifier(name) ? MODIFIER : 0)
                        + often(OptionalInt.of(name.entity()));
                found.add(new Candidate(speaker(name), weight, name.span().start()));
            }
        }
        return found;
    }

    /** Whoever speaks does not name himself in what he says. */
    private boolean isSaidOf(Named name) {
        return said.stream().anyMatch(name.span()::overlaps);
    }

    private static Speaker speaker(Named name) {
        return new Speaker(OptionalInt.of(name.entity()), SourceClass.NAMED, Optional.of(name.span()), "");
    }

    private int weight(TextSpan candidate, TextSpan pronoun) {
        int distance = setting.sentenceAt(pronoun.start()) - setting.sentenceAt(candidate.start());
        boolean quoted = setting.quotations().around(candidate.start()).isPresent()
                && setting.quotations().around(pronoun.start()).isEmpty();
        return BASE - PER_SENTENCE * distance + (quoted ? QUOTED : 0);
    }

    private int often(OptionalInt entity) {
        return entity.isPresent()
                ? OFTEN
                        * Math.min(
                                2, setting.entity(entity.getAsInt()).mentions().size() / 3)
                : 0;
    }

    private boolean isSubject(Named name) {
        Optional<TextSpan> sentence = setting.sentenceSpan(name.span().start());
        return sentence.isPresent()
                && !isModifier(name)
                && (sentence.get().start() == name.span().start()
                        || Words.count(
                                        setting.text(),
                                        new TextSpan(
                                                sentence.get().start(),
                                                name.span().start()))
                                <= SUBJECT_WORDS);
    }

    private boolean isModifier(Named name) {
        String text = setting.text();
        int end = name.span().end();
        boolean possessor = text.startsWith("'s ", end)
                || text.startsWith("’s ", end)
                || name.span().of(text).matches("(?s).*['’]s");
        int from = Math.max(0, name.span().start() - 12);
        List<String> before = from == name.span().start()
                ? List.of()
                : Words.lower(text.substring(from, name.span().start()));
        return possessor || (!before.isEmpty() && PREPOSITIONS.contains(before.get(before.size() - 1)));
    }
}
