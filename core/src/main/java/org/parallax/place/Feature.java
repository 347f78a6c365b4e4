package org.parallax.place;

/** What an article and a story are compared by; each is a number, 0 where nothing speaks for them. */
enum Feature {
    /** How alike its words are to those of the articles of the story: cosine of weighted words, mean. */
    WORDS("how many of its words they have"),
    /** The same for the three most alike, mean. */
    CLOSEST_WORDS("how many of its words the closest three have"),
    /** The same for the most alike. */
    CLOSEST("how many of its words the closest has"),
    /** Cosine of the names with the article most alike in them. */
    NAMES("names that both have"),
    /** The same, mean. */
    USUAL_NAMES("names that most of them have"),
    /** How much of the headline and the first sentences is the same, most. */
    LEAD("the same words in headline and first sentences"),
    /** How much of the headline alone is the same, most. */
    HEADLINE("the same words in the headline"),
    /** How many numbers are the same, by their rarity, most. */
    NUMBERS("the same numbers"),
    /** How many words are the same that at most two stories have and that are no common English: the logarithm, most. */
    RARE_WORDS("words that hardly another story has"),
    /** 1 on one day, less for each day between, where both have a day. */
    DAYS("that they appeared so soon after one another"),
    /** Whether both have a day. */
    DATED("that both have a day"),
    /** Always 1. */
    ANY("that any two articles share something");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    /** As a person says it, after "what decided". */
    String words() {
        return words;
    }
}
