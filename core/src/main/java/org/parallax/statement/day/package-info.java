/** On which days words were said, by the first rule that knows. The days that words speak of are read in the room time. */
@NullMarked
package org.parallax.statement.day;

import org.jspecify.annotations.NullMarked;
