package org.parallax.statement.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/** In what form a cue tells that something was said; the first that fits. */
enum VerbForm {
    /** A quotation that goes on without a cue. */
    NO_CUE,
    ACCORDING_TO,
    /** "had said" */
    PAST_PERFECT,
    /** "has said" */
    PERFECT,
    /** "will say" */
    FUTURE,
    /** "to say" */
    INFINITIVE,
    /** "said", "told" */
    SAID,
    PAST,
    PRESENT,
    GERUND,
    PARTICIPLE,
    NOUN,
    BARE_VERB,
    OTHER;

    private static final Set<String> HAVE = Set.of("has", "have");
    private static final Set<String> WILL = Set.of("will", "would");
    private static final Set<String> PLAIN = Set.of("said", "told");

    /** Of the words of a cue; none where there is no cue. */
    static VerbForm of(List<Token> cue) {
        Set<String> words = cue.stream().map(Token::lower).collect(Collectors.toSet());
        Set<PartOfSpeech> parts = EnumSet.noneOf(PartOfSpeech.class);
        cue.forEach(token -> parts.add(token.part()));
        if (cue.isEmpty()) {
            return NO_CUE;
        }
        if (words.contains("according")) {
            return ACCORDING_TO;
        }
        return helped(words).orElseGet(() -> byItself(words, parts));
    }

    private static Optional<VerbForm> helped(Set<String> words) {
        if (words.contains("had")) {
            return Optional.of(PAST_PERFECT);
        }
        if (words.stream().anyMatch(HAVE::contains)) {
            return Optional.of(PERFECT);
        }
        if (words.stream().anyMatch(WILL::contains)) {
            return Optional.of(FUTURE);
        }
        return words.contains("to") ? Optional.of(INFINITIVE) : Optional.empty();
    }

    private static VerbForm byItself(Set<String> words, Set<PartOfSpeech> parts) {
        if (parts.contains(PartOfSpeech.PAST)) {
            return words.stream().anyMatch(PLAIN::contains) ? SAID : PAST;
        }
        if (parts.contains(PartOfSpeech.THIRD_PERSON_VERB)) {
            return PRESENT;
        }
        if (parts.contains(PartOfSpeech.GERUND)) {
            return GERUND;
        }
        if (parts.contains(PartOfSpeech.PARTICIPLE)) {
            return PARTICIPLE;
        }
        boolean noun = parts.contains(PartOfSpeech.NOUN) || parts.contains(PartOfSpeech.NOUNS);
        return noun ? NOUN : parts.contains(PartOfSpeech.VERB) ? BARE_VERB : OTHER;
    }
}
