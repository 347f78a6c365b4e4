/** How much of what an account prints is right, by the verdicts of people who did not write its rules. */
@NullMarked
package org.parallax.bench.verdicts;

import org.jspecify.annotations.NullMarked;
