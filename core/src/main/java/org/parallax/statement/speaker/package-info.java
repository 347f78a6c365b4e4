/** Who speaks: whom the source of each attribution means, by the first rule that knows, and whom the sentence after it names. */
@NullMarked
package org.parallax.statement.speaker;

import org.jspecify.annotations.NullMarked;
