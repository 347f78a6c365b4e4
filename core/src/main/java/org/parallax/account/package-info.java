/** What a story comes to, when all its articles are laid side by side. */
@NullMarked
package org.parallax.account;

import org.jspecify.annotations.NullMarked;
