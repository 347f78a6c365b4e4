package org.parallax.intake.instead;

/** What a page says in the place of an article, each with the way out. */
enum Notice {
    /** "Page not found", "Error 404". */
    GONE("the page says that it is not there; look for the article where it stands now, and save it again"),
    /** "We and our partners use cookies. Accept?" */
    CONSENT("the page asks for consent; answer it in the browser, and save the page again when its text is seen"),
    /** "Please enable JavaScript", "Turn off your ad blocker". */
    SCRIPT("the page asks for JavaScript, or to let its advertisements through; "
            + "save it again from a browser in which its text is seen"),
    /** "Subscribe to continue reading." */
    PAYWALL("the page asks for a subscription; log in, and save it again when its text is seen"),
    /** "Verify that you are human." */
    ROBOT("the page asks whether a person reads it; answer it in the browser, and save the page again");

    private final String reason;

    Notice(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
