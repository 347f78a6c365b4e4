package org.parallax.statement.act;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/** {@code He's an able spokesman for the board}, {@code she was a fierce critic of the toll}: what somebody is is no saying of theirs. Threads may share it. */
final class WhatSomebodyIsIsNotSaid implements ActRule {

    private static final Pattern BEING = Pattern.compile(
            "(?i)(?:['’](?:s|re|m)|is|are|was|were|am|be|been|has been|have been|had been) (?:an?|the) (?:[\\p{L}-]+ ){0,3}"
                    + "(?:spokes\\p{L}+|advocates?|supporters?|critics?|opponents?|champions?|proponents?|backers?|foes?|fans?|defenders?|admirers?|allies|ally) (?:of|for|to)");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        return draft.cue()
                .filter(cue -> BEING.matcher(cue.of(setting.text())).matches())
                .map(cue -> Act.ATTITUDE);
    }
}
