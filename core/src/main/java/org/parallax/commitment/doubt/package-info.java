/** What is told like a pledge, and is none: threats, guesses, suppositions, stances, habits. Each rule gives one reason why it binds nobody or is no deed. */
@NullMarked
package org.parallax.commitment.doubt;

import org.jspecify.annotations.NullMarked;
