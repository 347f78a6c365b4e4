/** Timelines of journalists, and what the product's timeline has of them. */
package org.parallax.bench.timeline;
