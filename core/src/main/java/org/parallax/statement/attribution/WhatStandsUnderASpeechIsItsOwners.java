package org.parallax.statement.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/** {@code The text of Mayor Finch's address on Monday: “My friends, …”}: whose the speech or paper is that a colon opens said what stands there. Threads may share it. */
final class WhatStandsUnderASpeechIsItsOwners {

    private static final Pattern OWNED = Pattern.compile(
            "['’]s? (?:[\\p{L}-]+ ){0,3}?(address|speech|statement|remarks|message|testimony|sermon|eulogy|letter|tweet|post|e-?mail|memo|reply|answer|response)\\b");

    private final Setting setting;

    WhatStandsUnderASpeechIsItsOwners(Setting setting) {
        this.setting = setting;
    }

    /** The quotation as its owner's words; empty where the sentence names none. */
    Optional<Draft> of(Quotation quotation) {
        String before = setting.text().substring(0, quotation.span().start()).stripTrailing();
        if (!before.endsWith(":")) {
            return Optional.empty();
        }
        int from =
                setting.sentenceSpan(before.length() - 1).map(TextSpan::start).orElse(before.length());
        Matcher owned = OWNED.matcher(setting.text()).region(from, before.length());
        return owned.find() ? owner(owned).map(name -> draft(name, owned, quotation)) : Optional.empty();
    }

    private Optional<TextSpan> owner(Matcher owned) {
        return setting.namesBefore(owned.start()).stream()
                .map(Setting.Named::span)
                .filter(name -> name.end() == owned.start())
                .findFirst();
    }

    private static Draft draft(TextSpan name, Matcher owned, Quotation quotation) {
        return new Draft(
                Optional.of(name),
                Optional.of(new TextSpan(owned.start(1), owned.end(1))),
                List.of(quotation.words()),
                Draft.Origin.A_QUOTATION_BESIDE_A_CUE);
    }
}
