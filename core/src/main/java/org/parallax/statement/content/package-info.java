/** Where what is said begins and ends: contents made whole, freed of the outlet's own words, and parted among the verbs that share them. */
@NullMarked
package org.parallax.statement.content;

import org.jspecify.annotations.NullMarked;
