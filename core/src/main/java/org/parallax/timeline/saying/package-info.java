/**
 * Whose words the timeline gives: statements that are events of their day, who speaks in a passage, and which entries nobody tells but those who are reported. What
 * articles have somebody say is read in {@code org.parallax.statement}.
 */
@NullMarked
package org.parallax.timeline.saying;

import org.jspecify.annotations.NullMarked;
