/** The trained tagger: its word pieces, its windows, its two networks, and how their answers become spans. {@code docs/tagger.md} is the contract. */
@NullMarked
package org.parallax.model;

import org.jspecify.annotations.NullMarked;
