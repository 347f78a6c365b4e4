package org.parallax.bench.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes one thing in a sentence: a number, a "not", a word, a letter. One thread uses it. */
final class Rewording {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NOT = Pattern.compile(" not\\b");
    private static final Pattern AFTER_VERB = Pattern.compile(
            "(?<=\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|do))\\b");
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{4,}");
    private static final Pattern AFTER_WORD = Pattern.compile("(?<=\\p{Ll}{4})(?=[ ,.])");
    private static final Pattern A_WORD_TWICE = Pattern.compile("\\b(\\p{Ll}+) \\1\\b");
    private static final int DIGITS = 10;

    private final List<String> words;
    private final SplittableRandom random;

    /** @param article its words stand in for others */
    Rewording(String article, SplittableRandom random) {
        this.words = WORD.matcher(article).results().map(MatchResult::group).toList();
        this.random = random;
    }

    /** The sentence with one change; as it is where there is nothing to change. */
    Piece reworded(Piece piece) {
        List<Optional<Piece>> changes = new ArrayList<>();
        changes.add(replaced(piece, NUMBER, this::otherNumber));
        changes.add(replaced(piece, NOT, not -> ""));
        changes.add(replaced(piece, AFTER_VERB, nothing -> " not"));
        changes.add(replaced(piece, WORD, word -> words.get(random.nextInt(words.size()))));
        changes.add(replaced(piece, WORD, this::misspelt));
        changes.add(replaced(piece, AFTER_WORD, nothing -> " " + words.get(random.nextInt(words.size()))));
        List<Piece> possible = changes.stream()
                .flatMap(Optional::stream)
                .filter(Rewording::isNoWordTwice)
                .toList();
        return possible.isEmpty() ? piece : possible.get(random.nextInt(possible.size()));
    }

    /** Of two words that are the same nobody can say which was put in. */
    private static boolean isNoWordTwice(Piece piece) {
        return !A_WORD_TWICE.matcher(piece.text()).find();
    }

    private interface Change {
        String of(String words);
    }

    private Optional<Piece> replaced(Piece piece, Pattern pattern, Change change) {
        List<MatchResult> places = pattern.matcher(piece.text()).results().toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String other = change.of(place.group());
        return other.equals(place.group())
                ? Optional.empty()
                : Optional.of(piece.with(place.start(), place.end(), other));
    }

    private String otherNumber(String number) {
        int at = random.nextInt(number.length());
        int digit = (Character.digit(number.charAt(at), DIGITS) + 1 + random.nextInt(DIGITS - 2)) % DIGITS;
        return number.substring(0, at) + digit + number.substring(at + 1);
    }

    private String misspelt(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
