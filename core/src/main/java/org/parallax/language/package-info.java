/** Sentences, words, and the tagger that reads them. */
@NullMarked
package org.parallax.language;

import org.jspecify.annotations.NullMarked;
