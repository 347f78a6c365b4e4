package org.parallax.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.statement.setting.Clauses;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;

/**
 * {@code Ada Brook on that Thursday suggested …}, {@code she was seen that October praising …}: days, months, seasons and years speak for nobody. Whoever
 * stands before them is the source; where nobody does, none is named. A person called "April" is one. Threads may share it.
 */
public final class ADayOrAMonthSaysNothing {

    private static final Set<String> TIMES =
            WordSets.of(ADayOrAMonthSaysNothing.class, "days, months, seasons and other times");

    private static final Set<String> BESIDE = WordSets.of(ADayOrAMonthSaysNothing.class, "beside a day or a month");

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private static final Pattern BETWEEN = Pattern.compile(
            ",? (?:(?:on|in|at|by|during|since|for) )?(?:(?:that|this|last|next|the|late|early|one|a) )*");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{Ll}+ing\\b.*");

    private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|who)$");

    private final Setting setting;

    public ADayOrAMonthSaysNothing(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution by whoever stands before the time, or by nobody. */
    public Draft mended(Draft draft) {
        return draft.source()
                .filter(this::isATime)
                .map(time -> draft.withSource(subject(time).or(() -> subjectOfItsClause(time, draft))))
                .orElse(draft);
    }

    /** {@code a rower who had come in May claiming to be ill}: a participle is of the pronoun that opens the clause. */
    private Optional<TextSpan> subjectOfItsClause(TextSpan time, Draft draft) {
        int from = setting.sentenceSpan(time.start()).map(TextSpan::start).orElse(time.start());
        boolean participle = draft.cue()
                .filter(cue -> PARTICIPLE.matcher(cue.of(setting.text())).matches())
                .isPresent();
        return participle && from < time.start()
                ? Words.in(setting.text(), new TextSpan(from, time.start())).stream()
                        .filter(word -> PRONOUN.matcher(word.of(setting.text())).matches())
                        .filter(word -> isOneClause(word.end(), time.start()))
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    private boolean isOneClause(int from, int to) {
        String clause = setting.text().substring(from, to);
        return clause.chars().noneMatch(c -> ",;:()“”\"".indexOf(c) >= 0)
                && Words.lower(clause).stream().noneMatch(Clauses.SUBORDINATING::contains);
    }

    private boolean isATime(TextSpan source) {
        List<String> words = Words.lower(source.of(setting.text()));
        return words.stream().anyMatch(word -> isOfATime(word) && !BESIDE.contains(word))
                && words.stream().allMatch(ADayOrAMonthSaysNothing::isOfATime)
                && !isSomebodys(words);
    }

    /** Whether somebody in the article bears one of these words as a name. */
    private boolean isSomebodys(List<String> words) {
        return setting.entities().stream()
                .filter(entity -> entity.type() == NameType.PERSON)
                .flatMap(entity -> Words.lower(entity.name()).stream())
                .anyMatch(words::contains);
    }

    private static boolean isOfATime(String word) {
        return TIMES.contains(word)
                || BESIDE.contains(word)
                || YEAR.matcher(word).matches();
    }

    private Optional<TextSpan> subject(TextSpan time) {
        int from = setting.sentenceSpan(time.start()).map(TextSpan::start).orElse(time.start());
        return setting.namesIn(new TextSpan(from, Math.max(from + 1, time.start()))).stream()
                .map(Named::span)
                .filter(name -> name.end() < time.start() && isBetween(name.end(), time.start()))
                .findFirst()
                .or(() -> pronoun(from, time.start()));
    }

    private boolean isBetween(int from, int to) {
        return BETWEEN.matcher(setting.text().substring(from, to)).matches();
    }

    private Optional<TextSpan> pronoun(int from, int to) {
        return Words.in(setting.text(), new TextSpan(from, Math.max(from + 1, to))).stream()
                .filter(word -> word.end() < to && isBetween(word.end(), to))
                .filter(word -> PRONOUN.matcher(word.of(setting.text())).matches())
                .findFirst();
    }
}
