/**
 * What only looks like a report and is none: each class is a reason for which nobody is said to say what a tagger found. Drafts that pass
 * are gathered in the package attribution.
 */
@NullMarked
package org.parallax.statement.report;

import org.jspecify.annotations.NullMarked;
