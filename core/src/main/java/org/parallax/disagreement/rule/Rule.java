package org.parallax.disagreement.rule;

import java.util.List;

/** Finds the contradictions of one sort. Called once for a story; must not depend on the order of its articles. Threads may share it. */
public interface Rule {

    List<Contradiction> among(Compared story);
}
