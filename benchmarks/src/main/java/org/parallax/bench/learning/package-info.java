/** How weights are learned. */
package org.parallax.bench.learning;
