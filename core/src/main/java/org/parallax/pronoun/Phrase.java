package org.parallax.pronoun;

import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.TextSpan;
import org.parallax.name.Titles.Gender;

/**
 * A noun phrase or pronoun: what a pronoun after it can take up.
 *
 * @param span its words
 * @param first its first token, counted within the text
 * @param head the token of its head noun, counted within the text
 * @param last its last token
 * @param sentence in which it stands
 * @param kind how it speaks of what it means
 * @param sort what it means, as far as its words tell
 * @param number of its head
 * @param gender as far as it is known
 * @param role in its clause
 * @param entity the index of the article's entity that it names; empty for others
 * @param topic equal for phrases that surely speak of one thing
 * @param word which pronoun it is; empty for a noun phrase
 */
record Phrase(
        TextSpan span,
        int first,
        int head,
        int last,
        int sentence,
        Kind kind,
        Sort sort,
        Plurality number,
        Gender gender,
        Role role,
        OptionalInt entity,
        int topic,
        Optional<Word> word) {

    /** How a phrase speaks of what it means. */
    enum Kind {
        PERSON_NAME,
        ORGANIZATION_NAME,
        PLACE_NAME,
        OTHER_NAME,
        DEFINITE,
        DEMONSTRATIVE,
        INDEFINITE,
        POSSESSED,
        COUNTED,
        BARE,
        SEVERAL,
        PRONOUN
    }

    /** What a phrase means. */
    enum Sort {
        PERSON,
        PERSON_BY_ENDING,
        GROUP,
        PLACE,
        TIME,
        AMOUNT,
        ABSTRACT,
        THING,
        NAME
    }

    /** How many a phrase means. */
    enum Plurality {
        ONE,
        MANY,
        EITHER
    }

    /** What a phrase is in its clause. */
    enum Role {
        SUBJECT,
        OBJECT,
        AFTER_OF,
        AFTER_PREPOSITION,
        POSSESSOR,
        OTHER
    }

    /** The same, known to speak of somebody whom the text names. */
    Phrase about(OptionalInt named, int itsTopic, Gender itsGender) {
        Gender known = gender == Gender.UNKNOWN ? itsGender : gender;
        return new Phrase(span, first, head, last, sentence, kind, sort, number, known, role, named, itsTopic, word);
    }

    boolean isPronoun() {
        return word.isPresent();
    }
}
