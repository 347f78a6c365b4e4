/** Who somebody is: two offices, ages or origins of one person, two harms that they came to, and two spellings of the name. */
@NullMarked
package org.parallax.disagreement.person;

import org.jspecify.annotations.NullMarked;
