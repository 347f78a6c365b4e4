/** What people say of the statements that are found in articles: marks of ours, the sheets that they were made on, and what is learned from them. */
@NullMarked
package org.parallax.bench.statements;

import org.jspecify.annotations.NullMarked;
