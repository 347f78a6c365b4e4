package org.parallax.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.statement.Discourse.Turn;

/** "I" and "we" inside somebody's quotation are whoever is quoted. */
final class IIsTheOneWhoIsQuoted implements SpeakerRule {

    private static final Set<String> PRONOUNS = Set.of("i", "we", "me", "us", "i've", "we've", "i'm", "we're");

    /** As headlines print it; no pronoun. */
    private static final String COUNTRY = "US";

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.source()
                .filter(source -> !source.of(soFar.setting().text()).equals(COUNTRY))
                .filter(source -> PRONOUNS.contains(source.of(soFar.setting().text())
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')))
                .flatMap(source -> soFar.around(source.start()))
                .map(Turn::speaker)
                .map(outer -> Speaker.again(outer, draft, this));
    }
}
