/**
 * {@code bench peers}: the same articles read by other programs, in one run. Their jars are fetched by this command alone, into
 * {@code benchmarks/target/peers}; they run in processes of their own, and nothing of the build is made with them.
 */
@NullMarked
package org.parallax.bench.peers;

import org.jspecify.annotations.NullMarked;
