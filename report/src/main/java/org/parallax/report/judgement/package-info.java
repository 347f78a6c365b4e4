/** What people decided, as the lines of {@code judgements.jsonl}. */
@NullMarked
package org.parallax.report.judgement;

import org.jspecify.annotations.NullMarked;
