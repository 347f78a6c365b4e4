package org.parallax.intake.body;

import java.util.Locale;
import java.util.Optional;
import org.parallax.intake.layout.Box;

/** A box that says in schema.org's words that it is the article's body, if it holds a fair share of what there is to read. */
final class TheBodyIsMarkedUp implements MainPartRule {

    private static final int FAIR_PERCENT = 30;

    static boolean says(Box box) {
        String what = box.element().attr("itemprop");
        return !what.isEmpty() && what.toLowerCase(Locale.ROOT).contains("articlebody");
    }

    @Override
    public Optional<Box> find(Box scope, Prose prose) {
        return prose.boxesIn(scope)
                .filter(TheBodyIsMarkedUp::says)
                .filter(box -> prose.hasShare(box, FAIR_PERCENT, scope))
                .findFirst();
    }
}
