/** The whole reader, with the shipped tagger or with any, on texts that no careful outlet would publish. */
@NullMarked
package org.parallax.model.badinput;

import org.jspecify.annotations.NullMarked;
