package org.parallax.place;

/** What an article and a story are compared by; each is a number, 0 where nothing speaks for them. */
enum Feature {
    /** How alike its words are to those of the articles of the story: cosine of weighted words, mean. */
    WORDS("words"),
    /** The same for the three most alike, mean. */
    CLOSEST_WORDS("words of the closest articles"),
    /** The same for the most alike. */
    CLOSEST("words of the closest article"),
    /** Cosine of the names with the article most alike in them. */
    NAMES("names"),
    /** The same, mean. */
    USUAL_NAMES("names of most articles"),
    /** How much of the headline and the first sentences is the same, most. */
    LEAD("headline and first sentences"),
    /** How much of the headline alone is the same, most. */
    HEADLINE("headline"),
    /** How many numbers are the same, by their rarity, most. */
    NUMBERS("numbers"),
    /** How many words are the same that at most two stories have and that are no common English: the logarithm, most. */
    RARE_WORDS("words that no other story has"),
    /** 1 on one day, less for each day between, where both have a day. */
    DAYS("days between"),
    /** Whether both have a day. */
    DATED("both have a day"),
    /** Always 1. */
    ANY("any article");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    /** As a person says it. */
    String words() {
        return words;
    }
}
