@NullMarked
package org.parallax.report;

import org.jspecify.annotations.NullMarked;
