/** {@code bench extraction}: the words of the article among the words of the page, against pages whose article people marked. */
@NullMarked
package org.parallax.bench.extraction;

import org.jspecify.annotations.NullMarked;
