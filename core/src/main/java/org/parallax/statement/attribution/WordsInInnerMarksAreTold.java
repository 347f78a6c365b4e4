package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code “I went to them and said: ‘The pier leaks.’”}, {@code “the boats she called ‘safe as a house’”}, {@code “the mantra of ‘all is well’”}: inner
 * marks stand around what somebody else said, or the same one before. The verb, or the noun, stands right before them. Threads may share it.
 */
final class WordsInInnerMarksAreTold implements InsideRule {

    private static final Pattern INNER = Pattern.compile(
            "(?<verb>\\b\\p{L}+)(?: (?:of|to))?(?: (?:me|him|her|us|them|everyone|everybody|people|myself|himself|herself))?[,:]?"
                    + " [‘'](?<said>(?:[^‘’'“”\"]|(?<=\\p{L})['’](?=\\p{L}))+)['’](?!\\p{L})");

    private static final Set<String> NAMING = Set.of(
            "call", "calls", "called", "calling", "dub", "dubbed", "label", "labeled", "labelled", "branded", "termed");

    private static final Set<String> CRIES = Set.of(
            "mantra", "chant", "chants", "cry", "cries", "shout", "shouts", "motto", "refrain", "slogan", "slogans");

    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they", "you", "who");
    private static final Set<String> ADDRESS = Set.of("i", "we", "you");
    private static final Set<String> HELPERS = Set.of(
            "have",
            "has",
            "had",
            "would",
            "just",
            "then",
            "also",
            "always",
            "often",
            "once",
            "still",
            "even",
            "was",
            "were",
            "is",
            "are",
            "be",
            "been",
            "'d",
            "literally");

    private static final Pattern LET = Pattern.compile("\\b(?<who>me|him|her|us|them|you) to \\p{L}+");
    private static final Set<String> PLAIN = Set.of("say", "tell", "ask", "reply", "answer", "write", "add", "shout");
    private static final String AND = " and ";
    private static final int MOST_HELPERS = 3;
    private static final int FEWEST_WORDS = 2;
    private static final int LONGEST_OBJECT = 4;

    private final Setting setting;

    WordsInInnerMarksAreTold(Setting setting) {
        this.setting = setting;
    }

    @Override
    public List<Draft> in(TextSpan content, BitSet cues) {
        List<Draft> found = new ArrayList<>();
        Matcher inner = INNER.matcher(setting.text()).region(content.start(), content.end());
        while (inner.find()) {
            TextSpan verb = new TextSpan(inner.start("verb"), inner.end("verb"));
            boolean spoken = setting.quotations().around(verb.start()).isPresent();
            if (spoken && !cues.get(verb.start())) {
                draft(verb, new TextSpan(inner.start("said"), inner.end("said")), content)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> draft(TextSpan verb, TextSpan said, TextSpan content) {
        String word = lower(verb);
        TextSpan clause = sentence(verb, content);
        if (CRIES.contains(word) || CueWords.isNoun(word)) {
            return draft(Optional.empty(), verb, List.of(said));
        }
        Optional<TextSpan> source = subject(clause);
        if (NAMING.contains(word)) {
            return source.flatMap(who -> object(who, clause).flatMap(what -> draft(source, verb, List.of(what, said))))
                    .or(() -> source.flatMap(who -> draft(source, verb, List.of(said))));
        }
        boolean plain = PLAIN.contains(word);
        return CueWords.isReporting(word)
                        && source.filter(who -> isSaidNow(who, word)).isEmpty()
                ? source.or(() -> plain ? whoIsLet(verb, clause) : Optional.empty())
                        .flatMap(who -> draft(Optional.of(who), verb, List.of(said)))
                : Optional.empty();
    }

    private Optional<Draft> draft(Optional<TextSpan> source, TextSpan cue, List<TextSpan> said) {
        int words = said.stream()
                .mapToInt(piece -> Words.count(setting.text(), piece))
                .sum();
        return words >= FEWEST_WORDS
                ? Optional.of(new Draft(source, Optional.of(cue), said, Draft.Origin.INSIDE_A_CONTENT))
                : Optional.empty();
    }

    /** {@code I would say}, {@code we say}: those who speak, and those spoken to, said it before only where the verb tells so. */
    private boolean isSaidNow(TextSpan source, String verb) {
        return ADDRESS.contains(lower(source)) && !CueWords.isPast(verb);
    }

    private TextSpan sentence(TextSpan verb, TextSpan content) {
        int start = setting.sentenceSpan(verb.start()).map(TextSpan::start).orElse(content.start());
        return new TextSpan(Math.min(verb.start(), Math.max(start, content.start())), verb.end());
    }

    /** A pronoun or a name right before the verb, which ends the clause, and its helpers. */
    private Optional<TextSpan> subject(TextSpan clause) {
        List<TextSpan> words = Words.in(setting.text(), clause);
        int at = words.size() - 2;
        for (int n = 0; n < MOST_HELPERS && at >= 0 && isHelper(words.get(at)); n++) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        TextSpan word = words.get(at);
        return SUBJECTS.contains(lower(word)) ? Optional.of(word) : nameThatEnds(word, clause);
    }

    /** With the one that "and" joins to it: {@code Ada and Joan Gray}. */
    private Optional<TextSpan> nameThatEnds(TextSpan word, TextSpan clause) {
        List<TextSpan> names =
                setting.namesIn(clause).stream().map(Setting.Named::span).toList();
        Optional<TextSpan> last =
                names.stream().filter(name -> name.end() == word.end()).findFirst();
        return last.map(name -> names.stream()
                .filter(other -> other.end() + AND.length() == name.start()
                        && setting.text().startsWith(AND, other.end()))
                .findFirst()
                .map(name::union)
                .orElse(name));
    }

    private boolean isHelper(TextSpan word) {
        return HELPERS.contains(lower(word)) || lower(word).endsWith("ly");
    }

    /** {@code it allowed me to go to the board and say} */
    private Optional<TextSpan> whoIsLet(TextSpan verb, TextSpan clause) {
        Matcher let = LET.matcher(setting.text()).region(clause.start(), verb.start());
        Optional<TextSpan> last = Optional.empty();
        while (let.find()) {
            last = Optional.of(new TextSpan(let.start("who"), let.end("who")));
        }
        return last;
    }

    /** What somebody calls something, where it stands before: {@code the old boats she called}. */
    private Optional<TextSpan> object(TextSpan source, TextSpan clause) {
        if (source.start() <= clause.start()) {
            return Optional.empty();
        }
        List<TextSpan> words = Words.in(setting.text(), new TextSpan(clause.start(), source.start()));
        Optional<TextSpan> object = Optional.empty();
        for (int i = words.size() - 2; i >= Math.max(0, words.size() - LONGEST_OBJECT); i--) {
            boolean opens = SourcePhrase.DETERMINERS.contains(lower(words.get(i)));
            object = opens ? Optional.of(words.get(i).union(words.get(words.size() - 1))) : object;
        }
        return object;
    }

    private String lower(TextSpan word) {
        return word.of(setting.text()).toLowerCase(Locale.ROOT);
    }
}
