/**
 * Gathers an article's attributions: what a tagger found, mended and without what is no report; what stands inside contents; and what a
 * tagger passes over: quotations, printed turns and marks that attribute without a verb.
 */
@NullMarked
package org.parallax.statement.attribution;

import org.jspecify.annotations.NullMarked;
