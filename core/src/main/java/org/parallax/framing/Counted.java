package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.language.NumberNames;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * So many people in an outlet's own words: "10 American tourists". Threads may share it.
 *
 * @param number how many
 * @param evidence the words, the number among them
 * @param telling what they tell of the people
 */
record Counted(int number, Evidence evidence, Set<String> telling) implements Telling {

    private static final int LONGEST = 6;

    /** Of fewer people a story has too many. */
    private static final int FEWEST = 5;

    private static final Set<String> GENERIC = WordSets.of(Counted.class, "people of any sort");

    private static final PerArticleWith<Voice, List<Counted>> COUNTED =
            PerArticleWith.by((article, voice) -> List.copyOf(counted(voice)));

    /** All of an article, in order. */
    static List<Counted> in(Voice voice) {
        return voice.read(COUNTED);
    }

    private static List<Counted> counted(Voice voice) {
        List<Counted> found = new ArrayList<>();
        for (Line line : voice.lines()) {
            for (int at = 0; at < line.size(); at++) {
                if (line.token(at).part() == PartOfSpeech.NUMBER) {
                    at(line, at).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Counted> at(Line line, int at) {
        int number = number(line.token(at).lower());
        int head = head(line, at);
        Set<String> telling = line.indexes(at + 1, head).stream()
                .map(line::token)
                .filter(token -> token.part() != PartOfSpeech.MARK)
                .map(Token::lower)
                .filter(word -> !GENERIC.contains(word))
                .collect(Collectors.toUnmodifiableSet());
        boolean people = head > at && Kinds.is(line.token(head).lower(), Kinds.Kind.PERSON) && line.isOwn(at, head);
        return number < FEWEST || !people || telling.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(number, line.evidence(at, head), telling));
    }

    private static int number(String word) {
        boolean digits = word.matches("[1-9]\\d{0,3}");
        return digits ? Integer.parseInt(word) : NumberNames.number(word);
    }

    private static int head(Line line, int number) {
        int at = number + 1;
        while (at - number <= LONGEST && isOfPhrase(line.token(at).part())) {
            at++;
        }
        return line.token(at - 1).part() == PartOfSpeech.NOUNS ? at - 1 : number;
    }

    private static boolean isOfPhrase(PartOfSpeech part) {
        return part.isNoun() || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.PARTICIPLE;
    }
}
