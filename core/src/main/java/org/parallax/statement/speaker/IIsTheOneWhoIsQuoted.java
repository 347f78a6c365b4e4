package org.parallax.statement.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

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
                .map(outer -> isOfAPaper(outer) ? writers(draft) : Speaker.again(outer, draft, this));
    }

    /** Whether a document is quoted, and nobody known made it. */
    private static boolean isOfAPaper(Speaker outer) {
        return !outer.isKnown() && outer.sourceClass() == SourceClass.DOCUMENT;
    }

    /** "We" in a paper are those who wrote it, and not the paper. */
    private Speaker writers(Draft draft) {
        return Speaker.unnamed(SourceClass.GROUP, draft, name());
    }
}
