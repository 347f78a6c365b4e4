package org.parallax.report.judgement;

/** A line that is no judgement. The reason is a part of a line for a person. */
final class NotAJudgement extends Exception {

    private static final long serialVersionUID = 1L;

    NotAJudgement(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
