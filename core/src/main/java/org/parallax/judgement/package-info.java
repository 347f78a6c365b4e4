/** What a person decided of a story: data beside the readings, applied whenever the story is compared. */
@NullMarked
package org.parallax.judgement;

import org.jspecify.annotations.NullMarked;
