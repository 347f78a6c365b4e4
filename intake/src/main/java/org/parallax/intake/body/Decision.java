package org.parallax.intake.body;

import org.parallax.intake.layout.Paragraph;

/**
 * What became of a paragraph of the page.
 *
 * @param paragraph where it stands
 * @param kept whether it is the article's
 * @param rule the rule that decided, by its name
 */
public record Decision(Paragraph paragraph, boolean kept, String rule) {}
