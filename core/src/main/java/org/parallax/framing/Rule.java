package org.parallax.framing;

import java.util.List;

/** Finds words of one sort. Called once for a story; must not depend on the order of its articles. Threads may share it. */
interface Rule {

    List<Found> in(Voices story);
}
