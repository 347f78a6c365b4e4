package org.parallax.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/** Finds the verb that a time expression goes with, and its tense, by the words around it. Threads may share it. */
final class TenseReader {

    private static final int REACH = 25;

    private static final Set<String> AHEAD = WordSets.of(TenseReader.class, "ahead");
    private static final Set<String> NOW = WordSets.of(TenseReader.class, "now");
    private static final Set<String> BE = WordSets.of(TenseReader.class, "is");
    private static final Set<String> WAS = WordSets.of(TenseReader.class, "was");
    private static final Set<String> BETWEEN = WordSets.of(TenseReader.class, "before a participle");

    /** Before "to", these look ahead: "is expected to meet on Friday". */
    private static final Set<String> PLANS = WordSets.of(TenseReader.class, "planned");

    /** Before a date, without a verb: "a meeting scheduled for Friday". */
    private static final Set<String> AWAITED = WordSets.of(TenseReader.class, "awaited");

    /** Past forms that do not end in -ed and are not at the same time the plain form. */
    private static final Set<String> IRREGULAR = WordSets.of(TenseReader.class, "irregular past");

    /** Clauses begin here; a verb beyond counts less. */
    private static final Set<String> BORDERS = WordSets.of(TenseReader.class, "borders of clauses");

    private TenseReader() {}

    /** The tense of the nearest verb; one in the same clause before one in another, one before the words before one after. */
    static Tense of(Words words, int from, int to) {
        String before = words.lower(from - 1);
        boolean awaited = from > 1 && Set.of("by", "until", "till").contains(before) && !hasBefore(words, from, "had");
        boolean soon = before.equals("as") && words.lower(from - 2).equals("soon");
        if (awaited || soon) {
            return Tense.FUTURE;
        }
        return isOwner(words, to) ? Tense.OTHER : ofTheVerb(words, from, to);
    }

    private static boolean hasBefore(Words words, int from, String word) {
        return IntStream.range(Math.max(0, from - 12), from)
                .anyMatch(at -> words.lower(at).equals(word));
    }

    /** "Wednesday's ruling" happened, whatever is to come of it. */
    private static boolean isOwner(Words words, int to) {
        return isApostrophe(words.lower(to)) && words.lower(to + 1).equals("s");
    }

    private static Tense ofTheVerb(Words words, int from, int to) {
        int left = verbLeft(words, from);
        int right = verbRight(words, to);
        int toLeft = left < 0 ? Integer.MAX_VALUE : distance(words, left + 1, from);
        int toRight = right < 0 ? Integer.MAX_VALUE : distance(words, to, right);
        if (left < 0 && right < 0) {
            return Tense.OTHER;
        }
        return toLeft <= toRight ? tense(words, left) : tense(words, right);
    }

    private static int distance(Words words, int from, int to) {
        int distance = 0;
        for (int at = from; at < to; at++) {
            distance += BORDERS.contains(words.lower(at)) ? 8 : 1;
        }
        return distance;
    }

    private static int verbLeft(Words words, int from) {
        for (int at = from - 1; at >= 0 && at > from - REACH; at--) {
            if (isVerb(words, at) || AWAITED.contains(words.lower(at))) {
                return at;
            }
        }
        return -1;
    }

    private static int verbRight(Words words, int to) {
        for (int at = to; at < words.size() && at < to + REACH; at++) {
            if (isVerb(words, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isVerb(Words words, int at) {
        String lower = words.lower(at);
        return isDoneBefore(words, at)
                || AHEAD.contains(lower)
                || WAS.contains(lower)
                || NOW.contains(lower)
                || IRREGULAR.contains(lower)
                || isPast(words, at)
                || isInfinitive(words, at);
    }

    private static boolean isPast(Words words, int at) {
        String lower = words.lower(at);
        return lower.length() > 3 && lower.endsWith("ed") && !words.at(at).capital() && !isFollowedBy(words, at);
    }

    /** "…, followed by the lower house on Thursday" has the tense of what is told before it. */
    private static boolean isFollowedBy(Words words, int at) {
        return words.lower(at).equals("followed")
                && words.lower(at + 1).equals("by")
                && words.lower(at - 1).equals(",");
    }

    /** "after voting on Wednesday": that was over, whatever follows from it. */
    private static boolean isDoneBefore(Words words, int at) {
        return words.lower(at - 1).equals("after") && words.lower(at).endsWith("ing");
    }

    private static boolean isInfinitive(Words words, int at) {
        return words.lower(at - 1).equals("to")
                && words.at(at).isLetters()
                && !words.at(at).capital();
    }

    private static Tense tense(Words words, int at) {
        boolean awaits = !isVerb(words, at) || words.lower(at + 1).equals("for");
        if (AWAITED.contains(words.lower(at)) && awaits) {
            return Tense.FUTURE;
        }
        if (isInfinitive(words, at)) {
            return PLANS.contains(words.lower(at - 2)) ? Tense.FUTURE : before(words, at - 1);
        }
        if (isWont(words, at)) {
            return Tense.FUTURE;
        }
        String helper = auxiliary(words, at);
        if (AHEAD.contains(helper)) {
            return Tense.FUTURE;
        }
        if (BE.contains(helper) && at > 0 && !helper.equals(words.lower(at))) {
            return AWAITED.contains(words.lower(at)) ? Tense.FUTURE : Tense.OTHER;
        }
        boolean past = WAS.contains(helper)
                || isDoneBefore(words, at)
                || isPast(words, at)
                || IRREGULAR.contains(words.lower(at));
        return past ? Tense.PAST : Tense.OTHER;
    }

    /** "won't" is not "won". */
    private static boolean isWont(Words words, int at) {
        return words.lower(at).equals("won")
                && isApostrophe(words.lower(at + 1))
                && words.lower(at + 2).equals("t");
    }

    private static boolean isApostrophe(String lower) {
        return lower.equals("'") || lower.equals("’");
    }

    /** The verb before an infinitive decides: "was forced to resign on Friday". */
    private static Tense before(Words words, int at) {
        int verb = verbLeft(words, at);
        return verb < 0 || isInfinitive(words, verb) ? Tense.OTHER : tense(words, verb);
    }

    /** The first word of the verb's group: "would" of "would be officially announced". */
    private static String auxiliary(Words words, int at) {
        int first = at;
        while (first > 0 && first > at - 6 && belongs(words.lower(first - 1))) {
            first--;
        }
        return words.lower(first);
    }

    private static boolean belongs(String lower) {
        return BETWEEN.contains(lower)
                || AHEAD.contains(lower)
                || WAS.contains(lower)
                || NOW.contains(lower)
                || (lower.length() > 4 && lower.endsWith("ly"));
    }
}
