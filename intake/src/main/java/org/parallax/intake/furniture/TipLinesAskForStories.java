package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** "We pay for your stories!", "Got a tip? Email our newsdesk": the newsroom speaks to its readers. */
final class TipLinesAskForStories implements FurnitureRule {

    private static final int LONGEST = 60;

    private static final String WHAT =
            "(?:(?:news|good|great|confidential|an?|any|your|own|more|interesting|photos? or|videos? or|stories or) )*(?:stor(?:y|ies)|tips?|tip-?offs?|news|photos?|pictures?|videos?|footage|information|memories|views)";
    private static final String TELL =
            "(?:e-?mail|mail|contact|call|phone|ring|text|message|whatsapp|write to|get in touch|let us know|send|tell us|click|submit|share)";

    private static final Phrases LINE = Phrases.of(
            "we pay (?:cash )?for " + WHAT + "\\b.{0,300}",
            "(?:do you have|have you got|you have|have|got) " + WHAT
                    + "\\b.{0,120}[?!.,:–-]\\s*(?:please |then |you can |just )?" + TELL + "\\b.{0,250}",
            "(?:do you have|have you got|got) " + WHAT + "\\b[^?]{0,60}\\?",
            "(?:e-?mail|contact|call|text|message|whatsapp|write to|get in touch with) (?:us|our (?:news ?(?:desk|team|room)|reporters?|tip ?line|editors?))\\b.{0,30}(?:@|\\d{4}|\\bat\\b|\\bon\\b|\\bwith\\b|[.!]?$).{0,160}",
            "send (?:us )?your " + WHAT + " to\\b.{0,160}");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }
}
