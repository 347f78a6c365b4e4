package org.parallax.framing;

import java.util.Optional;
import java.util.Set;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * A noun phrase behind a name and a comma, or behind "is", that tells who or what is named.
 *
 * @param first its first token, the article left off
 * @param head its noun
 * @param last the last token of what belongs to the noun
 */
record Apposition(int first, int head, int last) {

    private static final int LONGEST = 12;

    private static final Set<String> ARTICLES = WordSets.of(Apposition.class, "articles");
    private static final Set<String> BELONGS = WordSets.of(Apposition.class, "belongs to a noun");

    /** From a token on; behind a comma it must end as one does. */
    static Optional<Apposition> from(Line line, int at, boolean comma) {
        boolean article = ARTICLES.contains(line.token(at).lower());
        int first = article ? at + 1 : at;
        int head = head(line, first);
        boolean known = article || line.token(head + 1).lower().equals("of");
        return head < 0 || !known || (comma && !endsWell(line, head)) || !isOwn(line, first, head)
                ? Optional.empty()
                : Optional.of(new Apposition(first, head, last(line, head)));
    }

    private static boolean isOwn(Line line, int first, int head) {
        return line.isUnquoted(first) && line.isUnquoted(head);
    }

    private static int head(Line line, int first) {
        int at = first;
        while (at - first < LONGEST && isOfPhrase(line, at)) {
            at++;
        }
        int head = at - 1;
        PartOfSpeech part = line.token(head).part();
        boolean common = part == PartOfSpeech.NOUN || part == PartOfSpeech.NOUNS;
        return head >= first && common && !line.isNamed(head) ? head : -1;
    }

    private static boolean isOfPhrase(Line line, int at) {
        return switch (line.token(at).part()) {
            case NOUN, NOUNS, NAME, NAMES, ADJECTIVE, NUMBER, PARTICIPLE, POSSESSIVE_ENDING, ADVERB -> true;
            default -> false;
        };
    }

    private static boolean endsWell(Line line, int head) {
        PartOfSpeech next = line.token(head + 1).part();
        return next == PartOfSpeech.MARK
                || next == PartOfSpeech.PREPOSITION
                || next == PartOfSpeech.QUESTION_WORD
                || BELONGS.contains(line.token(head + 1).lower());
    }

    private static int last(Line line, int head) {
        int last = head;
        boolean belongs = BELONGS.contains(line.token(head + 1).lower());
        for (int i = head + 1; belongs && i - head < LONGEST && isBehind(line, i); i++) {
            last = line.token(i).part().isNoun() ? i : last;
        }
        return last;
    }

    private static boolean isBehind(Line line, int at) {
        PartOfSpeech part = line.token(at).part();
        return isOfPhrase(line, at) || part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.DETERMINER;
    }
}
