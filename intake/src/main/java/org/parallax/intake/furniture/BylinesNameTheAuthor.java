package org.parallax.intake.furniture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** "By Jane Doe", "By Staff", "Jane Doe, Political Correspondent", "(Reporting by …; Editing by …)". */
public final class BylinesNameTheAuthor implements FurnitureRule {

    private static final int LONGEST = 18;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?:[ ](?:(?:al|el|de|da|di|van|von|der|den|bin|bint|ibn|la|le|du|dos|del|ter|ben|abu)[ -])*\\p{Lu}[\\p{L}.'’-]*){0,4}";
    private static final String ROLE =
            "(?i:staff|news ?desk|editorial|web ?desk|online desk|agencies|reporter|correspondents?|writer|editor|contributor|columnist|team|bureau|chief|our own .{0,30}|special to .{0,40}|in \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?|for .{2,40}|of .{2,40})";
    private static final Pattern BY = Pattern.compile(
            "^(?i:by|written by|report by|reported by|words by|story by|author|posted by|published by|text by|compiled by|interview by|analysis by)\\s*:?\\s+(?!the \\p{Ll}|a \\p{Ll}|an \\p{Ll})("
                    + NAME + "(?:(?:,| and| &| \\||,? and| with| –| -|/) ?(?:" + NAME + "|" + ROLE + "))*(?: " + ROLE
                    + ")*)\\s*(?:[|•·–,/-]\\s*(.{0,60}))?$");
    private static final Opening CREDIT = Opening.of(
            "(?:from|by) (?:our|a|the) (?:own |special |staff |foreign |political )*(?:correspondents?|reporters?|staff|bureau|newsroom|agencies)\\b.{0,40}$|[\\[(]?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated|translation|report(?:ed)?|produced|contributions?|written)(?: and (?:writing|editing|reporting))? by .{3,200}$");
    private static final Pattern WITH_ROLE = Pattern.compile("^" + NAME
            + "(?:,| [|–-]) (?:[\\p{L}’']+ ){0,3}(?i:correspondent|reporter|editor|staff writer|columnist|contributor|bureau chief|journalist)s?(?:,? (?:in )?"
            + NAME + ")?$");

    @Override
    public boolean holds(Line line) {
        return isCredit(line) || isByline(line);
    }

    private static boolean isCredit(Line line) {
        return line.words() <= 2 * LONGEST && CREDIT.isAll(line.text());
    }

    private static boolean isByline(Line line) {
        return line.words() <= LONGEST
                && !line.text().endsWith(".")
                && (BY.matcher(line.text()).matches()
                        || WITH_ROLE.matcher(line.text()).matches());
    }

    /** Whom a line of this kind names: "Jane Doe and John Roe"; empty for other lines. */
    public static Optional<String> names(Line line) {
        Matcher by = BY.matcher(line.text());
        return line.words() <= LONGEST && by.matches() ? Optional.of(by.group(1)) : Optional.empty();
    }
}
