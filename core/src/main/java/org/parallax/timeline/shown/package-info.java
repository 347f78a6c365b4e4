/**
 * Which words an entry shows, decided by {@code Telltale} and {@code TheClauseThatTellsItIsShown}: the passage that tells an event best, all of its sentence or one clause,
 * and the evidence that it rests on. Whether an event is an entry at all is decided in {@code row}.
 */
@NullMarked
package org.parallax.timeline.shown;

import org.jspecify.annotations.NullMarked;
