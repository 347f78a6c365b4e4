/**
 * What is asked of passages, pairs and events, what passages of one story share, and how likely the answers make an event; what each weighs is learned and stands in
 * {@code weights.tsv}. Which passages come to one event is decided in {@code event}.
 */
@NullMarked
package org.parallax.timeline.likelihood;

import org.jspecify.annotations.NullMarked;
