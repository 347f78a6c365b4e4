package org.parallax.language;

/** What a word is in its sentence: the Penn Treebank's tags, some of them taken together. */
public enum PartOfSpeech {
    NOUN('N'),
    NOUNS('S'),
    NAME('P'),
    NAMES('Q'),
    ADJECTIVE('J'),
    DETERMINER('D'),
    PRONOUN('R'),
    POSSESSIVE_PRONOUN('G'),
    POSSESSIVE_ENDING('C'),
    NUMBER('M'),
    VERB('V'),
    THIRD_PERSON_VERB('Z'),
    PAST('T'),
    PARTICIPLE('E'),
    GERUND('I'),
    MODAL('A'),
    ADVERB('B'),
    PREPOSITION('O'),
    TO('U'),
    CONJUNCTION('K'),
    QUESTION_WORD('W'),
    THERE('X'),
    /** Punctuation, and what is no word. */
    MARK('.');

    private final char letter;

    PartOfSpeech(char letter) {
        this.letter = letter;
    }

    /** The letter that stands for it in {@code parts-of-speech.tsv}. */
    char letter() {
        return letter;
    }

    public boolean isNoun() {
        return this == NOUN || this == NOUNS || isName();
    }

    public boolean isName() {
        return this == NAME || this == NAMES;
    }

    /** Whether it can stand inside a noun phrase, whose it is among them; no pronoun, which is one alone. */
    public boolean isOfANounPhrase() {
        return switch (this) {
            case NOUN, NOUNS, NAME, NAMES, ADJECTIVE, NUMBER, DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE_ENDING -> true;
            default -> false;
        };
    }

    /** Whether it is a form of a verb that tells an act, participles and gerunds among them; no modal. */
    public boolean isVerbForm() {
        return switch (this) {
            case VERB, THIRD_PERSON_VERB, PAST, PARTICIPLE, GERUND -> true;
            default -> false;
        };
    }

    /** Whether it can be the verb of a clause. */
    public boolean isVerb() {
        return switch (this) {
            case VERB, THIRD_PERSON_VERB, PAST, MODAL -> true;
            default -> false;
        };
    }
}
