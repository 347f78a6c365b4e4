@NullMarked
package org.parallax.report.ledger;

import org.jspecify.annotations.NullMarked;
