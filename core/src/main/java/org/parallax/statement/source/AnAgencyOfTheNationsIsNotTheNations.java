package org.parallax.statement.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.statement.setting.Setting.Named;

/**
 * {@code The UN agency}, {@code the EU mission}, {@code the Facebook group}: one of many that such a body or site has; who that is stands elsewhere.
 * Threads may share it.
 */
final class AnAgencyOfTheNationsIsNotTheNations {

    private static final Set<String> OF_MANY = Set.of(
            "agency",
            "body",
            "mission",
            "panel",
            "committee",
            "commission",
            "arm",
            "branch",
            "programme",
            "program",
            "team",
            "force",
            "court",
            "office");

    private static final Set<String> BODIES = Set.of(
            "un",
            "u.n",
            "u.n.",
            "united nations",
            "the united nations",
            "eu",
            "e.u.",
            "european union",
            "the european union",
            "au",
            "african union",
            "asean",
            "nato");

    private static final Set<String> ON_A_SITE =
            Set.of("group", "page", "account", "channel", "profile", "post", "feed", "user");

    /** In words: "the UN refugee agency". */
    private static final int LONGEST_KIND = 2;

    private AnAgencyOfTheNationsIsNotTheNations() {}

    /** Whether a name in a phrase only tells whose agency or on what site. */
    static boolean holds(Named name, SourcePhrase phrase) {
        String words = name.span().of(phrase.setting().text());
        List<String> after = phrase.words().stream()
                .filter(word -> word.start() >= name.span().end())
                .map(word -> word.of(phrase.setting().text()).toLowerCase(Locale.ROOT))
                .limit(LONGEST_KIND)
                .toList();
        boolean nations = BODIES.contains(words.toLowerCase(Locale.ROOT))
                && after.stream().anyMatch(OF_MANY::contains);
        return nations || (Ways.isPlatform(words) && after.stream().limit(1).anyMatch(ON_A_SITE::contains));
    }
}
