/** What every view of an account needs: its parts by id, its ledger in order, and the words for dates and classes. */
@NullMarked
package org.parallax.report.ledger;

import org.jspecify.annotations.NullMarked;
