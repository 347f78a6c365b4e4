/** Readings that are kept on disk, so that an article is read once. */
@NullMarked
package org.parallax.cli.kept;

import org.jspecify.annotations.NullMarked;
