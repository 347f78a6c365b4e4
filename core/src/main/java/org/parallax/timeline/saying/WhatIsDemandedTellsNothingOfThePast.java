package org.parallax.timeline.saying;

import org.parallax.statement.Statement;

/** {@code Velt called for the quay to be searched as it was on Sunday}: who demands something does not say that Sunday's search was; the outlet does. Threads may share it. */
final class WhatIsDemandedTellsNothingOfThePast {

    private WhatIsDemandedTellsNothingOfThePast() {}

    /** @param planned whether what is told is still to come */
    static boolean holds(boolean planned, Statement said) {
        return said.act() == Statement.Act.DEMAND && !planned;
    }
}
