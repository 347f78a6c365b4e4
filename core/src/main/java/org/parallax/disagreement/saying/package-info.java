/**
 * What somebody says, and who says otherwise: charges, accusations and claims that are denied or called untrue, words that are taken back or
 * set against another's, and one quotation in two wordings.
 */
@NullMarked
package org.parallax.disagreement.saying;

import org.jspecify.annotations.NullMarked;
