package org.parallax.disagreement.line;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Lemma;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.Words.Word;

/**
 * A word or mark of a sentence.
 *
 * @param span its place in the article's text
 * @param lower its letters in lower case
 * @param part what it is there
 * @param word the same as it is compared; empty for marks and for the second piece of "won't"
 * @param key one for all forms of a word, and for all words that news uses in turn
 * @param entity the story's entity that it belongs to a mention of
 * @param named whether that mention is a name
 * @param timed whether it belongs to a time expression
 * @param clause which clause of its sentence it stands in, counted from 0
 */
public record Term(
        TextSpan span,
        String lower,
        PartOfSpeech part,
        Optional<Word> word,
        String key,
        Optional<String> entity,
        boolean named,
        boolean timed,
        int clause) {

    /** Its stem; "" for marks. */
    public String stem() {
        return word.map(Word::stem).orElse("");
    }

    /** Its stem as that of its base form: of "withdrew" that of "withdraw". */
    public String lemma() {
        return Lemma.of(lower, stem());
    }

    /** Whether it says what its sentence is about. */
    public boolean tells() {
        return word.filter(Word::telling).isPresent();
    }

    /** Whether it is one of some forms, in lower case. */
    public boolean is(String... forms) {
        for (String form : forms) {
            if (lower.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is in a set of forms, in lower case. */
    public boolean isOneOf(Set<String> forms) {
        return forms.contains(lower);
    }
}
