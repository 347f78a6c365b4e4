/**
 * An article laid out for reading its commitments: its sentences as words, the classes of words that bind and release, and whom its phrases, pronouns
 * and offices name. All other rooms read it; what is promised stands in theirs.
 */
@NullMarked
package org.parallax.commitment.page;

import org.jspecify.annotations.NullMarked;
