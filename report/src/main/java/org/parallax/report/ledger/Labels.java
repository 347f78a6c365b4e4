package org.parallax.report.ledger;

import java.util.Locale;
import org.parallax.commitment.Commitment;
import org.parallax.disagreement.Disagreement;
import org.parallax.edition.Change;
import org.parallax.headline.Headline;
import org.parallax.language.Language;
import org.parallax.omission.LeftOut;
import org.parallax.selector.Anchoring.Why;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.Kind;
import org.parallax.statement.Statement.SourceClass;

/** The words in which views speak of classes, and counts with their noun. */
public final class Labels {

    private Labels() {}

    /** The heading under which the statements of sources without a name stand. */
    public static String heading(SourceClass unnamed) {
        return switch (unnamed) {
            case NAMED -> "Somebody named, not told who";
            case OFFICIAL -> "Officials without a name";
            case DOCUMENT -> "Documents";
            case WITNESS -> "Witnesses without a name";
            case GROUP -> "Groups of people";
            case IMPERSONAL -> "Nobody in particular";
            case REPORTS -> "Other media and hearsay";
        };
    }

    /** Whose words a content is. */
    public static String of(Kind kind) {
        return switch (kind) {
            case DIRECT -> "quoted";
            case INDIRECT -> "indirect";
            case MIXED -> "partly quoted";
        };
    }

    /** What an outlet did to a passage. */
    public static String of(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case TAKEN_OUT -> "taken out";
            case REWORDED -> "reworded";
            case MOVED -> "moved";
        };
    }

    /** What the sides of a disagreement differ in. */
    public static String of(Disagreement item) {
        String kind = switch (item.kind()) {
            case NUMBER -> "number";
            case DATE -> "day";
            case PLACE -> "place";
            case OFFICE -> "office";
            case DONE -> "so or not so";
            case WHO -> "who";
            case OTHER -> "wording";
        };
        return item.changed() ? kind + ", changed" : kind;
    }

    /** Why words are not found in a text that was saved again. */
    public static String of(Why why) {
        return switch (why) {
            case GONE -> "gone";
            case REWORDED -> "reworded";
            case SEVERAL_ALIKE -> "its words stand at several places, and nothing tells which is meant";
            case ANOTHERS -> "only the other place that had the same words is left";
            case TOO_LITTLE -> "a few such words stand elsewhere, and may be others";
        };
    }

    public static String of(SourceClass sourceClass) {
        return lower(sourceClass);
    }

    public static String of(Act act) {
        return lower(act);
    }

    /** How an outlet presents that it was said; what it lets stand as a claim nobody is said to doubt. */
    public static String of(Certainty certainty) {
        return certainty == Certainty.DOUBTED ? "as a claim" : lower(certainty);
    }

    public static String of(Commitment.Status status) {
        return lower(status);
    }

    /** What a passage does for a commitment. */
    public static String of(Commitment.Role role) {
        return switch (role) {
            case MADE -> "made";
            case REWORDED -> "in other words";
            case REPEATED -> "repeated";
            case EXTENDED -> "put off";
            case KEPT -> "reported done";
            case AGAINST -> "against";
            case ENDED -> "called off";
        };
    }

    /** What a body makes of its headline. */
    public static String of(Headline.Verdict verdict) {
        return switch (verdict) {
            case STRONGER -> "stronger than the body";
            case NOT_IN_BODY -> "not in the body";
            case BORNE_OUT -> "borne out";
        };
    }

    /** What sort of thing is left out. */
    public static String of(LeftOut.Kind kind) {
        return lower(kind);
    }

    /** What stands before the words that name a way; nothing is said of a way of no known sort. */
    public static String via(Channel channel) {
        return channel == Channel.OTHER ? "" : lower(channel) + ": ";
    }

    /** The same with how the words came: "via post: ", or "to " whoever heard them. */
    public static String way(Channel channel) {
        return channel == Channel.HEARER ? "to " : "via " + via(channel);
    }

    /** In English: "French"; of one that could not be named what it is not. */
    public static String of(Language language) {
        return language.named()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
                .orElse("a language other than English");
    }

    /** A rule's name is the sentence that it enforces: "ANameIsAName" is "a name is a name". What is no such name stays as it is. */
    public static String rule(String name) {
        return name.matches("([A-Z][a-z]*){3,}")
                ? name.replaceAll("(?<!^)(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                : name;
    }

    /** "1 article", "3 articles". */
    public static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : plural(noun));
    }

    /** "1 attitude or belief", "3 attitudes or beliefs". */
    public static String attitudes(int number) {
        return number == 1 ? "1 attitude or belief" : number + " attitudes or beliefs";
    }

    private static String plural(String noun) {
        boolean takesIes = noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return takesIes ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
