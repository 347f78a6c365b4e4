package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** "Leave a Reply", "Comments are closed.": what follows is not by the outlet. */
final class CommentsAreNotTheArticle implements FurnitureRule {

    private static final int LONGEST = 30;

    private static final Phrases LINE = Phrases.of(
            "leave (?:a|your) (?:reply|comment|response).*",
            "comments? (?:are|is) (?:now )?(?:closed|disabled|off|turned off|moderated).*",
            "\\(?\\d+\\)? ?(?:comments?|replies|responses)(?: on .*)?",
            "comments?(?: ?\\(\\d+\\)| section| policy| rules)?",
            "(?:post|add|write|submit|view|show|see|read|hide|load)(?: a| your| all| the| more)*(?: \\d+)? comments?(?: \\(\\d+\\))?",
            "join the (?:conversation|discussion|debate)",
            "your e-?mail(?: address)? will not be published.*",
            "required fields are marked.*",
            "(?:be the first to (?:comment|leave|reply)|no (?:comments?|responses)(?: yet| to)).*",
            "(?:you must be|please|sign in or register|log ?in|sign ?in)(?: logged in| log ?in| sign ?in| or register| register)* to (?:leave|post|add|make|write|submit|comment|reply|view).*",
            "save my name,? e-?mail.*",
            "notify me of (?:follow-?up|new).*",
            "cancel reply",
            "user comments",
            "reader(?:s'|s’)? comments",
            "all comments are (?:moderated|subject).*",
            "comments on this (?:article|story|entry)(?: are)?.*",
            "your comment(?: \\*)?",
            "name ?\\* ?e-?mail ?\\*.*");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }

    @Override
    public boolean endsTheArticle() {
        return true;
    }
}
