@NullMarked
package org.parallax.report.html.markup;

import org.jspecify.annotations.NullMarked;
