/**
 * Whom words mean that give no name: descriptions, pronouns, and documents that somebody made. It answers for any words of an article; who
 * speaks in an attribution is told in the package speaker.
 */
@NullMarked
package org.parallax.statement.description;

import org.jspecify.annotations.NullMarked;
