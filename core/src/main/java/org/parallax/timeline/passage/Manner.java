package org.parallax.timeline.passage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.story.StoryArticle;

/**
 * How a sentence tells of a time.
 *
 * @param words by which it tells it
 * @param before what stands before these
 * @param names how many words of names the sentence has
 * @param times how many times it names
 * @param verb the form of the verb that is closest to the time: 0 where there is none
 * @param negated whether something in it is denied
 * @param voice in whose words
 */
public record Manner(TimeWords words, WordBefore before, int names, int times, int verb, boolean negated, Voice voice) {

    /** In whose words a time is named. */
    public enum Voice {
        OUTLET,
        /** The outlet's, in a sentence in which it reports somebody. */
        OUTLET_REPORTING,
        REPORTED,
        QUOTED
    }

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");

    /**
     * How a sentence of an article tells of a time.
     *
     * @param time the words that date the sentence; {@code isTime} says that they name a time
     */
    public static Manner of(StoryArticle article, TextSpan sentence, TextSpan time, boolean isTime) {
        Reading reading = article.reading();
        List<Token> tokens = article.wordByWord().tokens(sentence);
        int from = Token.firstFrom(tokens, time.start());
        return new Manner(
                isTime ? TimeWords.of(time.of(article.text())) : TimeWords.NONE,
                from == 0 ? WordBefore.NOTHING : WordBefore.of(tokens.get(from - 1)),
                (int) tokens.stream().filter(token -> token.part().isName()).count(),
                (int) reading.times().stream()
                        .filter(other -> sentence.contains(other.span()))
                        .count(),
                verb(tokens, from, Token.firstFrom(tokens, time.end()))
                        .map(Manner::form)
                        .orElse(0),
                tokens.stream().anyMatch(token -> NEGATIONS.contains(token.lower())),
                voice(reading, sentence, time));
    }

    private static Voice voice(Reading reading, TextSpan sentence, TextSpan time) {
        Voice voice = Voice.OUTLET;
        for (Statement said : reading.statements()) {
            boolean within = said.content().stream().anyMatch(words -> words.contains(time));
            if (within && said.kind() == Statement.Kind.DIRECT) {
                return Voice.QUOTED;
            } else if (within) {
                voice = Voice.REPORTED;
            } else if (voice == Voice.OUTLET
                    && said.cue().filter(sentence::contains).isPresent()) {
                voice = Voice.OUTLET_REPORTING;
            }
        }
        return voice;
    }

    /** The verb or modal with the fewest words between it and the time. */
    private static Optional<PartOfSpeech> verb(List<Token> tokens, int from, int to) {
        Optional<PartOfSpeech> closest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at < tokens.size(); at++) {
            int between = at < from ? from - at : at - to + 1;
            PartOfSpeech part = tokens.get(at).part();
            if (form(part) > 0 && between < fewest) {
                fewest = between;
                closest = Optional.of(part);
            }
        }
        return closest;
    }

    private static int form(PartOfSpeech part) {
        return switch (part) {
            case PAST -> 1;
            case PARTICIPLE -> 2;
            case GERUND -> 3;
            case VERB -> 4;
            case THIRD_PERSON_VERB -> 5;
            case MODAL -> 6;
            default -> 0;
        };
    }
}
