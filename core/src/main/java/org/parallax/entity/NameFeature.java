package org.parallax.entity;

/**
 * What two names are compared in. Each is a number from 0 (nothing of it) to 1; what it is worth is learned, and stands in {@link NameWeights}. The
 * words of both names are laid side by side first, one to one ({@link Alignment}).
 */
public enum NameFeature {
    /** Holds for any two names: how likely they are one before they are looked at. */
    ALWAYS("to begin with, as for any two names", Direction.EITHER, 2),
    /** Every word, generic ones too, has the same word beside it. */
    EQUAL("the same words", Direction.FOR, 2),
    /** The share of letters to change in the two words least alike; 1 where each name has a word of its own. */
    WORST_LETTERS("letters that differ in the words least alike", Direction.AGAINST, -2),
    /** How many letters in all must be changed: 1 for six and more. */
    CHANGES("the number of letters to change", Direction.AGAINST, -2),
    /** How many of these leave the consonants of their word as they sound: other vowels, letters doubled. 1 for six and more. */
    RESPELT("of these, letters that leave the consonants alone", Direction.FOR, 2),
    /** What is left of {@link Resemblance}, which forgives what transliterations exchange, in the two words least alike. */
    WORST_SPELLING("difference in spelling of the words least alike", Direction.AGAINST, -3),
    /** The sounds that must be changed ({@link org.parallax.name.Sound}: consonants), of all in the words laid side by side. */
    SOUND("consonants that sound different", Direction.AGAINST, -1),
    /** The share of pairs that begin with another letter. */
    FIRST_LETTER("words that begin with another letter", Direction.AGAINST, -0.5),
    /** The share of pairs in which a letter stands for a word. */
    INITIALS("an initial for a word", Direction.FOR, 0),
    /** The share of pairs in which one is a short form of the other, and unlike it in letters. */
    NICKNAMES("a short form of a given name", Direction.FOR, 1),
    /** Each name has a word that the other has not, as a share of the shorter. */
    OWN_WORDS("each has a word of its own", Direction.AGAINST, -2),
    /** Each ends in a word of its own. */
    OWN_LAST("each has a last word of its own", Direction.AGAINST, -1),
    /** The words that only the longer has, as a share of it. */
    EXTRA("one has words more", Direction.AGAINST, -0.5),
    /** The words come in another order. */
    ORDER("another order", Direction.AGAINST, -1),
    /** The words before the last change places: "Said bin Omar" and "Omar bin Said" are father and son. */
    ORDER_BEFORE_LAST("another order before the same last word", Direction.AGAINST, -3),
    /** One is a single word and the other is not. */
    ONE_WORD("one is a single word", Direction.AGAINST, -2),
    /** That word is not the last of the other. */
    GIVEN_ALONE("the single word is not a surname", Direction.AGAINST, -1),
    /** "Jean Paul" beside "JeanPaul". */
    TOGETHER("words written together", Direction.FOR, 0),
    /** A man's given name beside a woman's: wives and sisters often bear nearly the same surname. */
    GENDER("a man's given name and a woman's", Direction.AGAINST, -5),
    /** "Jr" beside "Sr". */
    GENERATION("another generation", Direction.AGAINST, -8),
    /** One name has "Jr", and the other says nothing of it. */
    GENERATION_MORE("one tells the generation", Direction.AGAINST, -5),
    /** The letters of one are the initials of the other. */
    ACRONYM("the initials of the other", Direction.FOR, 3),
    /** One has a generic word more: "Bank". */
    HEAD_MORE("one has a generic word more", Direction.AGAINST, -1),
    /** "Bank" beside "University". */
    HEAD_OTHER("another generic word", Direction.AGAINST, -3),
    /** "Ltd" beside "GmbH". */
    LEGAL_OTHER("another legal form", Direction.AGAINST, -0.5),
    /** Another word in brackets: "Vell (Norway)" beside "Vell (Chile)". */
    GLOSS("another word in brackets", Direction.AGAINST, -2),
    /** Half where one names a country or its people and the other does not, 1 where both name other ones. */
    COUNTRY("another country", Direction.AGAINST, -3),
    /** One has a number that the other has not, in digits or Roman. */
    NUMBER("another number", Direction.AGAINST, -2);

    /** Whether a feature can speak for one name, against it, or either. */
    public enum Direction {
        FOR,
        AGAINST,
        EITHER
    }

    private final String words;
    private final Direction direction;
    private final double supposed;

    NameFeature(String words, Direction direction, double supposed) {
        this.words = words;
        this.direction = direction;
        this.supposed = supposed;
    }

    /** For people to read. */
    public String words() {
        return words;
    }

    /** A weight keeps to it, whatever pairs of names seem to say: a difference never speaks for. */
    public double bounded(double weight) {
        return switch (direction) {
            case FOR -> Math.max(0, weight);
            case AGAINST -> Math.min(0, weight);
            case EITHER -> weight;
        };
    }

    /** The weight that was supposed by hand, and is kept where pairs of names say nothing of the feature. In log-odds. */
    public double supposed() {
        return supposed;
    }
}
