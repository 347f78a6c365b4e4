package org.parallax.judgement;

/**
 * One decision of a person. It is never changed; another one undoes it.
 *
 * @param id depends on its words, so that another can undo it wherever its line stands
 * @param line where it stands among all lines, counted from 1
 * @param decision what was decided
 * @param decided by whom, when and why
 */
public record Judgement(String id, int line, Decision decision, Decided decided) {}
