/**
 * Marks of ours over whole stories: what people say of everything that the program could print (which events a dated passage tells, what binds whom), and the
 * scores and weights that follow from them.
 */
package org.parallax.bench.candidates;
