@NullMarked
package org.parallax.report.judgement;

import org.jspecify.annotations.NullMarked;
