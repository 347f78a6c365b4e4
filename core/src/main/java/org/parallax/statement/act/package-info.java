/** What sort of act a statement is, how the outlet presents it, and how much of it stands between quotation marks. */
@NullMarked
package org.parallax.statement.act;

import org.jspecify.annotations.NullMarked;
