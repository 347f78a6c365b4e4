package org.parallax.time;

import static org.parallax.time.TimeExpression.Type.DATE;

import java.util.List;
import java.util.Set;

/** Now, once, some day. */
final class VagueRows {

    private VagueRows() {}

    static List<Row> all() {
        return List.of(
                present("now", "now"),
                present("right now", "right now"),
                present("currently", "currently|nowadays|presently"),
                present("current", "current").only(VagueRows::isNoStream),
                present("at the moment", "the moment|present").only(VagueRows::isMoment),
                past("recently", "recently|lately"),
                past("more recently", "more|most recently"),
                past("recent", "recent"),
                past("the past", "the recent? past").only(VagueRows::closes),
                present("these days", "these days"),
                present("for the time being", "the time being"),
                future("the term ahead", "the near|short|long -? term"),
                future("soon", "soon").only(VagueRows::isNotAsSoonAs),
                future("the future", "the near|foreseeable|distant? future"),
                future("future", "future").only(VagueRows::closes));
    }

    private static Row present(String name, String pattern) {
        return row(name, pattern, "PRESENT_REF");
    }

    private static Row past(String name, String pattern) {
        return row(name, pattern, "PAST_REF");
    }

    private static Row future(String name, String pattern) {
        return row(name, pattern, "FUTURE_REF");
    }

    private static Row row(String name, String pattern, String value) {
        return Row.of(Category.VAGUE, DATE, name, pattern, m -> context -> Outcome.only(value, "it names no day"));
    }

    /** Not a current in the sea. */
    private static boolean isNoStream(Match match) {
        return match.words().at(match.to()).isLetters();
    }

    private static boolean isMoment(Match match) {
        return match.words().lower(match.from() - 1).equals("at")
                && !match.words().lower(match.to()).equals("of");
    }

    private static boolean closes(Match match) {
        return !match.words().at(match.to()).isLetters()
                || Set.of("and", "that", "when").contains(match.words().lower(match.to()));
    }

    private static boolean isNotAsSoonAs(Match match) {
        return !Set.of("after", "as").contains(match.words().lower(match.to()))
                && !match.words().lower(match.from() - 1).equals("as");
    }
}
