package org.parallax.statement.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.Words;

/**
 * A report in a clause on the noun right before it: {@code the old pier (that) the mayor promised …}. No comma parts the two, so that the clause says
 * which thing is meant.
 *
 * @param noun the noun with all that belongs to it before the clause: "the old pier"
 * @param verb the last word of the cue: "promised"
 * @param next what follows the cue
 */
public record ClauseOnANoun(TextSpan noun, String verb, Token next) {

    private static final Set<String> JOINTS = Set.of("that", "which", "whom");

    private static final Set<String> OPENERS = Set.of("whereas", "whilst", "albeit", "lest");

    private static final Set<String> HAVING = Set.of("has", "have", "had", "'ve", "'d");

    /** The clause of an attribution told in the order noun, source, cue; empty where it is in none. */
    public static Optional<ClauseOnANoun> of(Draft draft, Setting setting) {
        return draft.cue()
                .flatMap(cue -> draft.source()
                        .filter(source -> source.end() <= cue.start())
                        .flatMap(source -> of(source, cue, setting)));
    }

    private static Optional<ClauseOnANoun> of(TextSpan source, TextSpan cue, Setting setting) {
        List<Token> tokens = setting.sentenceSpan(source.start())
                .map(sentence -> PartsOfSpeech.of(setting.text(), sentence))
                .orElse(List.of());
        int subject = Token.firstFrom(tokens, source.start());
        int behind = pastATime(tokens, Token.firstFrom(tokens, cue.end()), setting);
        int noun = subject > 0 && JOINTS.contains(tokens.get(subject - 1).lower()) ? subject - 2 : subject - 1;
        boolean whole = noun >= 0 && behind < tokens.size() && areOneClause(tokens, source, cue);
        return whole && isNoun(tokens, noun)
                ? Optional.of(new ClauseOnANoun(phrase(tokens, noun), verb(cue, setting), tokens.get(behind)))
                : Optional.empty();
    }

    /** {@code the plan she told us of today is hers}: a time between the clause and the verb is passed over, and so is an adverb. */
    private static int pastATime(List<Token> tokens, int from, Setting setting) {
        int at = from;
        while (at < tokens.size()) {
            TextSpan word = tokens.get(at).span();
            boolean time = setting.timesIn(word).stream().anyMatch(t -> t.span().equals(word));
            if (!time && tokens.get(at).part() != PartOfSpeech.ADVERB) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean areOneClause(List<Token> tokens, TextSpan source, TextSpan cue) {
        return tokens.stream()
                .filter(token ->
                        token.span().start() >= source.end() && token.span().end() <= cue.start())
                .allMatch(token -> token.part() == PartOfSpeech.ADVERB || HAVING.contains(token.lower()));
    }

    /** "Views", and "cuts" in "the old cuts", which by itself looks like a verb; not "whereas", which to a reader of parts looks like a noun. */
    private static boolean isNoun(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean likeAVerb = token.part() == PartOfSpeech.THIRD_PERSON_VERB
                && at > 0
                && tokens.get(at - 1).part().isOfANounPhrase();
        return (token.part().isNoun() || likeAVerb) && !OPENERS.contains(token.lower());
    }

    /** Back to the first word of the phrase that ends with a noun. */
    public static TextSpan phrase(List<Token> tokens, int noun) {
        int first = noun;
        while (first > 0 && tokens.get(first - 1).part().isOfANounPhrase() && !isDeterminer(tokens.get(first))) {
            first--;
        }
        return tokens.get(first).span().union(tokens.get(noun).span());
    }

    private static boolean isDeterminer(Token token) {
        return token.part() == PartOfSpeech.DETERMINER || token.part() == PartOfSpeech.POSSESSIVE_PRONOUN;
    }

    private static String verb(TextSpan cue, Setting setting) {
        List<String> words = Words.lower(cue.of(setting.text()));
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
}
