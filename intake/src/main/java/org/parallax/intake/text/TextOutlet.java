package org.parallax.intake.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.line.Line;
import org.parallax.intake.masthead.Domain;
import org.parallax.intake.masthead.MediaNames;

/** Names the outlet of a text save, from the surest sign to the last. */
final class TextOutlet {

    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}' -]{1,24} ?/ ?)?(\\p{Lu}[\\p{L}\\d.'’&-]*(?: [\\p{Lu}&][\\p{L}\\d.'’&-]*){0,3}) ?/(?: \\p{Lu}[\\p{L}' -]{1,24} ?/)? ");
    private static final Pattern ALONE =
            Pattern.compile("(?iu)^(?:https?://)?(?:www\\.)?((?:[a-z0-9-]+\\.)+[a-z]{2,12})/?$");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)>]+");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?iu)^(?:©|\\(c\\)|copyright)(?: ?(?:©|\\(c\\)|copyright|by|\\d{4}(?: ?[-–] ?\\d{2,4})?|,))*\\s+([\\p{L}\\d][\\p{L}\\d.'’& -]{1,50}?)(?:[.,|]|,? (?:inc|ltd|llc|all rights).*|$)");

    private TextOutlet() {}

    static Optional<String> of(TextAround around, Optional<String> url) {
        return around.headline()
                .flatMap(Headline::site)
                .or(() -> leadIn(around.body()))
                .or(() -> around.field("outlet", "publisher", "newspaper"))
                .or(() -> mediumAlone(around))
                .or(() -> first(around, RIGHTS))
                .or(() -> url.flatMap(Domain::of))
                .or(() -> first(around, ALONE))
                .or(() -> anAddress(around));
    }

    /** "Coast News / The ferry …" */
    private static Optional<String> leadIn(String body) {
        Matcher lead = LEAD_IN.matcher(body);
        return lead.find() && MediaNames.isOne(lead.group(1)) ? Optional.of(lead.group(1)) : Optional.empty();
    }

    /** A line above the headline that is a medium's name. */
    private static Optional<String> mediumAlone(TextAround around) {
        int to = around.headline().map(Headline::index).orElse(around.edges().start());
        return around.lines().subList(0, to).stream()
                .map(Line::text)
                .filter(text -> MediaNames.isOne(text) && !ALONE.matcher(text).matches())
                .filter(text -> !Furniture.holds(Line.of(0, text)))
                .findFirst();
    }

    private static Optional<String> first(TextAround around, Pattern pattern) {
        return around.outside()
                .map(line -> pattern.matcher(line.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .findFirst();
    }

    private static Optional<String> anAddress(TextAround around) {
        return around.outside()
                .flatMap(line -> ADDRESS.matcher(line.text()).results())
                .map(address -> Domain.of(address.group()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
