/** What pages hold that hold no article: that it is gone, that one must consent, log in or switch something on. */
@NullMarked
package org.parallax.intake.instead;

import org.jspecify.annotations.NullMarked;
