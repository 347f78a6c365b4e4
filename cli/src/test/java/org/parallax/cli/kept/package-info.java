@NullMarked
package org.parallax.cli.kept;

import org.jspecify.annotations.NullMarked;
