package org.parallax.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/** The verbs of a sentence and their tenses, by the words around them. Threads may share it. */
final class Verbs {

    private static final int REACH = 25;

    /** "To the board", "to her friends": behind "to" these begin no verb. */
    private static final Set<String> NO_VERB = WordSets.of(Verbs.class, "no verb behind to");

    /** "Set off", "set a date": it was done, and awaits nothing. */
    private static final Set<String> BEHIND_SET = WordSets.of(Verbs.class, "done by setting");

    private static final Set<String> AHEAD = WordSets.of(Verbs.class, "ahead");
    private static final Set<String> NOW = WordSets.of(Verbs.class, "now");
    private static final Set<String> BE = WordSets.of(Verbs.class, "is");
    private static final Set<String> WAS = WordSets.of(Verbs.class, "was");
    private static final Set<String> BETWEEN = WordSets.of(Verbs.class, "before a participle");

    /** "Could be opened in May"; "could have been opened" was not. */
    private static final Set<String> COULD = Set.of("could", "might");

    /** Before "to", these look ahead: "is expected to meet on Friday". */
    private static final Set<String> PLANS = WordSets.of(Verbs.class, "planned");

    /** Before a date, without a verb: "a meeting scheduled for Friday". */
    private static final Set<String> AWAITED = WordSets.of(Verbs.class, "awaited");

    /** Past forms that are at the same time the plain form: "put", "set". */
    private static final Set<String> PLAIN_PAST = WordSets.of(Verbs.class, "plain past");

    /** Behind these a plain form with no ending is of the past. */
    private static final Set<String> SINGULAR = Set.of("he", "she", "it", "week", "weekend", "month", "year");

    /** Past forms that do not end in -ed and are not at the same time the plain form. */
    private static final Set<String> IRREGULAR = WordSets.of(Verbs.class, "irregular past");

    /** "Need", "hundred", "sacred": they end in -ed all the same. */
    private static final Set<String> NO_PAST = WordSets.of(Verbs.class, "no past in -ed");

    private static final Set<String> SURE = Set.of("will", "shall", "ll", "shan");

    /** "A shot at the title", "the proposed pier": behind these, the form of a past verb is a noun or an adjective. */
    private static final Set<String> BEFORE_A_NOUN = WordSets.of(Verbs.class, "makes a noun of a form of the past");

    /** "Haven", "Don": verbs only where "n't" has been cut off. */
    private static final Set<String> CUT_OFF = Set.of("haven", "don");

    /** "271 pledged seats", not "271 voted". */
    private static final int LONG_PLURAL = 4;

    private static final int SHORT_NOT = 3;

    private Verbs() {}

    /** The nearest verb, or word that awaits something, before a place; -1 where there is none near. */
    static int left(Words words, int from) {
        for (int at = from - 1; at >= 0 && at > from - REACH; at--) {
            if (isVerb(words, at) || isAwaited(words, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The nearest verb from a place on; -1 where there is none near. */
    static int right(Words words, int to) {
        for (int at = to; at < words.size() && at < to + REACH; at++) {
            if (isVerb(words, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "starting Friday": what stands before the day awaits it. */
    static boolean awaits(String lower) {
        return AWAITED.contains(lower);
    }

    private static boolean isAwaited(Words words, int at) {
        return AWAITED.contains(words.lower(at)) && !isSet(words, at);
    }

    private static boolean isSet(Words words, int at) {
        return words.lower(at).equals("set") && BEHIND_SET.contains(words.lower(at + 1));
    }

    /** "The board put it off", "this weekend put it off": verbs whose past is their plain form, behind what can only be a past subject. */
    private static boolean isPlainPast(Words words, int at) {
        return PLAIN_PAST.contains(words.lower(at)) && (SINGULAR.contains(words.lower(at - 1)) || isSet(words, at));
    }

    static boolean isVerb(Words words, int at) {
        String lower = words.lower(at);
        return isDoneBefore(words, at)
                || isAhead(words, at)
                || WAS.contains(lower)
                || isNow(words, at)
                || isIrregular(words, at)
                || isPlainPast(words, at)
                || isPast(words, at)
                || isInfinitive(words, at);
    }

    private static boolean isNow(Words words, int at) {
        String lower = words.lower(at);
        return NOW.contains(lower) && (!CUT_OFF.contains(lower) || isApostrophe(words.lower(at + 1)));
    }

    private static boolean isIrregular(Words words, int at) {
        return IRREGULAR.contains(words.lower(at)) && !BEFORE_A_NOUN.contains(words.lower(at - 1));
    }

    /** "will"; not the month of May, nor a man called Will. */
    static boolean isAhead(Words words, int at) {
        boolean name = words.at(at).capital() && at > 0;
        return !name && AHEAD.contains(words.lower(at));
    }

    private static boolean isPast(Words words, int at) {
        String lower = words.lower(at);
        return lower.length() > 3
                && lower.endsWith("ed")
                && !words.at(at).capital()
                && !NO_PAST.contains(lower)
                && !BEFORE_A_NOUN.contains(words.lower(at - 1))
                && !isCounted(words, at)
                && !isFollowedBy(words, at)
                && !isOfACompound(words, at);
    }

    /** "271 pledged seats": how many things of which something was done. */
    private static boolean isCounted(Words words, int at) {
        Word next = words.at(at + 1);
        return words.at(at - 1).number() >= 0
                && next.isLetters()
                && next.lower().length() >= LONG_PLURAL
                && next.lower().endsWith("s");
    }

    /** "…, followed by the lower house on Thursday" has the tense of what is told before it. */
    private static boolean isFollowedBy(Words words, int at) {
        return words.lower(at).equals("followed")
                && words.lower(at + 1).equals("by")
                && words.lower(at - 1).equals(",");
    }

    /** "The burned-out pier". */
    private static boolean isOfACompound(Words words, int at) {
        Word mark = words.at(at + 1);
        Word next = words.at(at + 2);
        return mark.lower().equals("-") && !mark.spaced() && next.isLetters() && !next.spaced();
    }

    /** "after voting on Wednesday": that was over, whatever follows from it. */
    private static boolean isDoneBefore(Words words, int at) {
        return words.lower(at - 1).equals("after") && words.lower(at).endsWith("ing");
    }

    static boolean isInfinitive(Words words, int at) {
        return words.lower(at - 1).equals("to")
                && words.at(at).isLetters()
                && !words.at(at).capital()
                && !NO_VERB.contains(words.lower(at));
    }

    /** The tense of a verb and its helpers. */
    static Tense tense(Words words, int at) {
        boolean awaits = !isVerb(words, at) || words.lower(at + 1).equals("for");
        if (isAwaited(words, at) && awaits) {
            return planned(words, at);
        }
        int first = first(words, at);
        if (isDoneInfinitive(words, first, at)) {
            return Tense.PAST;
        }
        if (isInfinitive(words, first)) {
            return PLANS.contains(words.lower(first - 2)) ? planned(words, first - 2) : before(words, first - 1);
        }
        if (isWont(words, first)) {
            return Tense.FUTURE;
        }
        String helper = words.lower(first);
        if (isSupposedOver(words, first, at)) {
            return Tense.PAST;
        }
        if (AHEAD.contains(helper)) {
            return helper.startsWith("would") ? Tense.TO_COME_THEN : Tense.FUTURE;
        }
        if (BE.contains(helper) && at > 0 && !helper.equals(words.lower(at))) {
            return AWAITED.contains(words.lower(at)) ? Tense.FUTURE : Tense.OTHER;
        }
        if (helper.equals("be") && COULD.contains(words.lower(first(words, at) - 1))) {
            return Tense.TO_COME_THEN;
        }
        boolean past = WAS.contains(helper)
                || isDoneBefore(words, at)
                || isPast(words, at)
                || isPlainPast(words, at)
                || isIrregular(words, at);
        return past ? Tense.PAST : Tense.OTHER;
    }

    /** "Is thought to have left on Friday". */
    private static boolean isDoneInfinitive(Words words, int first, int at) {
        return first < at && words.lower(first).equals("have") && isInfinitive(words, first);
    }

    /** "Is due", "a vote due": to come; "was due": to come when that was so, and perhaps over by now. */
    private static Tense planned(Words words, int at) {
        return WAS.contains(auxiliary(words, at)) ? Tense.TO_COME_THEN : Tense.FUTURE;
    }

    /** "May have left on Friday", "should have been told": over, if it was; "will have left" is to come. */
    private static boolean isSupposedOver(Words words, int first, int at) {
        return AHEAD.contains(words.lower(first))
                && !SURE.contains(words.lower(first))
                && IntStream.range(first, at).anyMatch(word -> words.lower(word).equals("have"));
    }

    /** "won't" is not "won". */
    private static boolean isWont(Words words, int at) {
        return words.lower(at).equals("won")
                && isApostrophe(words.lower(at + 1))
                && words.lower(at + 2).equals("t");
    }

    static boolean isApostrophe(String lower) {
        return lower.equals("'") || lower.equals("’");
    }

    /** The verb before an infinitive decides: "was forced to resign on Friday". */
    static Tense before(Words words, int at) {
        int verb = left(words, at);
        return verb < 0 || isInfinitive(words, verb) ? Tense.OTHER : tense(words, verb);
    }

    /** The first word of the verb's group: "would" of "would be officially announced". */
    private static String auxiliary(Words words, int at) {
        return words.lower(first(words, at));
    }

    private static int first(Words words, int at) {
        int first = at;
        while (first > 0 && first > at - 6) {
            int before = first - (isShortNot(words, first - 1) ? SHORT_NOT : 1);
            if (before == first - 1 && !belongs(words, before)) {
                return first;
            }
            first = before;
        }
        return first;
    }

    /** The end of "won't", "wouldn't" and the like, each three words. */
    private static boolean isShortNot(Words words, int at) {
        return at >= 2 && words.lower(at).equals("t") && isApostrophe(words.lower(at - 1));
    }

    private static boolean belongs(Words words, int at) {
        String lower = words.lower(at);
        return BETWEEN.contains(lower)
                || AHEAD.contains(lower)
                || WAS.contains(lower)
                || isNow(words, at)
                || (lower.length() > 4 && lower.endsWith("ly"));
    }
}
