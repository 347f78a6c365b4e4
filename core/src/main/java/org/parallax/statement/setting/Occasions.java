package org.parallax.statement.setting;

/** The nouns for an occasion on which something is said or written, each rule takes the parts that it needs; alternatives of a pattern, told small. */
public final class Occasions {

    /** Where somebody speaks to those who came to hear. */
    public static final String SPOKEN =
            "interviews?|debates?|hearings?|speech(?:es)?|address(?:es)?|briefings?|testimony|rall(?:y|ies)|town halls?|(?:news|press) conferences?"
                    + "|meetings?|summits?";

    /** Where people are together, and somebody may speak. */
    public static final String GATHERED =
            "ceremon(?:y|ies)|visits?|events?|forums?|fairs?|festivals?|conferences?|conventions?|protests?|demonstrations?|parades?"
                    + "|fundraisers?|funerals?|sessions?|gatherings?|stops?|appearances?";

    /** What is told from afar. */
    public static final String SENT = "broadcasts?|shows?|calls?|messages?|videos?|recordings?|voicemails?";

    /** What is given out in writing. */
    public static final String WRITTEN =
            "(?:press |news )?(?:statements?|releases?(?! of\\b))|communiqu[eé]s?|tweets?|posts?|letters?|e-?mails?|memos?|op-eds?";

    /** What is printed. */
    public static final String PRINTED =
            "articles?|editorials?|columns?|reports?|filings?|notes?|announcements?|remarks|comments?|edition|story";

    /** What a year says the edition of: {@code in her 1990 memoir}. */
    public static final String BOUND =
            "books?|memoirs?|(?:auto)?biograph(?:y|ies)|novels?|essays?|diar(?:y|ies)|pamphlets?|manifestos?|textbooks?|papers?|documentar(?:y|ies)|films?";

    private Occasions() {}

    /** One of several of these lists. */
    public static String anyOf(String... lists) {
        return "(?:" + String.join("|", lists) + ")";
    }
}
