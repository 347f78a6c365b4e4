/** What words mean, as numbers: how near two sentences that share few words come to one another. */
@NullMarked
package org.parallax.meaning;

import org.jspecify.annotations.NullMarked;
