/** Names in one article: mentions, and which of them are one person, organization or place. */
@NullMarked
package org.parallax.name;

import org.jspecify.annotations.NullMarked;
