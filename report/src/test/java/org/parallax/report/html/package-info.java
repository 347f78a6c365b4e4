@NullMarked
package org.parallax.report.html;

import org.jspecify.annotations.NullMarked;
