/**
 * Who is bound by what is told to come: what somebody says they, or others, will do, and what an article itself tells to be planned, arranged or set for a
 * day.
 */
@NullMarked
package org.parallax.commitment.future;

import org.jspecify.annotations.NullMarked;
