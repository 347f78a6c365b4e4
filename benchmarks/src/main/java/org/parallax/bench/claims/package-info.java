/** Claims of two outlets on one matter: what the account says of each pair, against what people judged. */
@NullMarked
package org.parallax.bench.claims;

import org.jspecify.annotations.NullMarked;
