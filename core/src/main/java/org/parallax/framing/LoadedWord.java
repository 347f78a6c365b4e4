package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A loaded word in an outlet's own voice.
 *
 * @param line its sentence
 * @param first its first token
 * @param last its last token: "lash out" has two
 * @param word what the list says of it
 */
record LoadedWord(Line line, int first, int last, ListedWord word) {

    /** Words beside which "murder" and "terrorism" are terms of law. */
    private static final Set<String> LAW = Set.of("""
            charge charges charged accused suspicion suspected convicted conviction guilty trial attempted count counts investigation
            investigating investigate inquiry case cases suspect suspects law laws act squad police sentenced sentence arrested jailed plea
            pleaded acquitted indicted indictment offence offences offense offenses prosecutor prosecutors detective detectives counter
            financing victim victims rate rates""".split("\\s+"));

    private static final int NEAR = 3;

    /** All of an article, in order; of words that overlap the first. */
    static List<LoadedWord> in(Voice voice) {
        List<LoadedWord> found = new ArrayList<>();
        voice.linesWith(WordList.LOADED::has).forEach(line -> add(line, found));
        return found;
    }

    private static void add(Line line, List<LoadedWord> found) {
        int next = 0;
        for (int at = 0; at < line.size(); at++) {
            List<ListedWord> words = at < next ? List.of() : WordList.LOADED.at(line, at);
            if (!words.isEmpty()) {
                LoadedWord word =
                        new LoadedWord(line, at, at + words.get(0).rest().size(), words.get(0));
                if (word.isOwn() && !word.isName() && !word.isTermOfLaw()) {
                    found.add(word);
                    next = word.last() + 1;
                }
            }
        }
    }

    private boolean isOwn() {
        return line.isOwn(first, last);
    }

    /** Part of a name, or written as one. */
    private boolean isName() {
        boolean capital =
                Character.isUpperCase(line.evidence(first, first).words().charAt(0));
        boolean inText = first > 0 && !line.isHeadline();
        return line.isNamed(first) || (capital && inText);
    }

    private boolean isTermOfLaw() {
        return word.group().equals("violence, judged")
                && line.indexes(first - NEAR, last + NEAR).stream()
                        .anyMatch(i -> LAW.contains(line.token(i).lower()));
    }
}
