package org.parallax.disagreement;

import java.util.List;

/** Finds the contradictions of one sort. Called once for a story; must not depend on the order of its articles. Threads may share it. */
interface Rule {

    List<Contradiction> among(Compared story);
}
