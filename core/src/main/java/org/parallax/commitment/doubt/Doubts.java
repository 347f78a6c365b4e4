package org.parallax.commitment.doubt;

import java.util.List;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** What is told like a pledge, and binds nobody or to no deed. Threads may share it. */
public final class Doubts {

    private static final List<DoubtRule> DOUBTS = List.of(
            new AThreatBindsNobody(),
            new AGuessBindsNobody(),
            new WhatIsSupposedBindsNobody(),
            new WhatOnlyPointsTellsNoDeed(),
            new WhatNamesNobodyBindsNobody(),
            new WhatNobodyDoesBindsNobody(),
            new WhatWasToBeDoneLongAgoIsHistory(),
            new WhoSpeaksForAllBindsNobody(),
            new AReasonOrAQuestionBindsNobody(),
            new WhatGoesOnAsUsualIsNoDeed(),
            new WhatSomebodyWillBeIsNoDeed(),
            new WhatIsFeltIsNoDeed(),
            new HowASourceTalksIsNoDeed(),
            new AnEffortIsNoDeed(),
            new APlaceThatVotesBindsNobody(),
            new WhatIsToBeIfAllGoesWellBindsNobody(),
            new WhoSaysLetUsSpeaksOfTheMoment(),
            new WhatIsOfferedToTheReporterIsNoNews());

    private Doubts() {}

    /** Whether one of them holds for a pledge that a sentence tells. */
    public static boolean hold(Page page, Wording sentence, Pledge pledge) {
        return DOUBTS.stream().anyMatch(doubt -> doubt.holds(page, sentence, pledge));
    }
}
