@NullMarked
package org.parallax.report.again;

import org.jspecify.annotations.NullMarked;
