/**
 * Which events are one entry, joined by {@code RowsThatAreOne} two at a time, and which are none since they tell somebody's life, an aside or a promise's deadline. Which
 * passages come to one event is decided in {@code event}.
 */
@NullMarked
package org.parallax.timeline.row;

import org.jspecify.annotations.NullMarked;
