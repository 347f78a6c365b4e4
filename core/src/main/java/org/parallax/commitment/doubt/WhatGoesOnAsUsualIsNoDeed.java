package org.parallax.commitment.doubt;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "The shop will open as usual": what is always so, nobody needs to promise. */
final class WhatGoesOnAsUsualIsNoDeed implements DoubtRule {

    private static final Pattern USUAL = Pattern.compile("\\b(?:as (?:usual|normal|always|ever)|business as usual)\\b");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        String deed = pledge.deed().what().of(page.text()).toLowerCase(Locale.ROOT);
        return USUAL.matcher(deed).find();
    }
}
