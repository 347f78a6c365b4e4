package org.parallax.report.again;

import java.util.Optional;

/**
 * A row of a story's account that rests on a passage.
 *
 * @param kind which list of the account it is of
 * @param id in the story
 * @param speaker of a statement, who said it: a name, or the words that stand for one, or "nobody named"; empty for all else
 */
public record RestingRow(RowKind kind, String id, Optional<String> speaker) {}
