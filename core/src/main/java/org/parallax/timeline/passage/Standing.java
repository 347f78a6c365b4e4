package org.parallax.timeline.passage;

/** How a passage stands to what happened on the day that it names. */
public enum Standing {
    /** It tells what happened. */
    TOLD,
    /** It speaks of something that the reader knows already: no event beside another of its day. */
    MENTIONED,
    /** It gives somebody's words, what stands under "if", or an hour of what is told elsewhere: an event only where several origins have it. */
    BESIDE
}
