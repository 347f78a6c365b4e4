package org.parallax.statement.day;

import java.util.regex.Pattern;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code In the interview Brook, who endorsed Moss, praised the rowers}: a deed by which a clause with "who" tells who somebody is was before, and not where the sentence tells of; {@code said
 * Brook, who added} goes on. Threads may share it.
 */
final class WhatARelativeClauseTellsOfSomebodyIsNotNow {

    private static final Pattern WHO = Pattern.compile("(?i)\\bwho\\s(?:\\p{L}+ly\\s|also\\s)?$");

    private static final Pattern DEED = Pattern.compile(
            "(?i)(?:\\p{L}+ly )?(?:endorsed|backed|supported|opposed|voted|pledged|promised|vowed|announced|resigned|signed|approved|campaigned|favou?red|championed|sponsored)\\b");

    private static final int LONGEST = 24;

    private WhatARelativeClauseTellsOfSomebodyIsNotNow() {}

    static boolean holds(Draft draft, Setting setting) {
        int cue = draft.anchor().start();
        return draft.cue().isPresent()
                && DEED.matcher(draft.anchor().of(setting.text())).lookingAt()
                && WHO.matcher(setting.text().substring(Math.max(0, cue - LONGEST), cue))
                        .find();
    }
}
