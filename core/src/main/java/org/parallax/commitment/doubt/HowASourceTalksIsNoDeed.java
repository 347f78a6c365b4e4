package org.parallax.commitment.doubt;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "A sailor agreed to talk on condition of anonymity": how an outlet got its words, or got none: "would let his letter speak for itself". */
final class HowASourceTalksIsNoDeed implements DoubtRule {

    private static final Pattern TALKS = Pattern.compile(
            "let \\S+(?: \\S+){0,5} (?:speak|stand) for (?:it|him|her)self\\b.*|let \\S+(?: \\S+){0,5} (?:speak|stand) for themselves\\b.*|(?:talk|speak|comment|be interviewed|be quoted)\\b.*\\b(?:condition|anonymously|anonymity|not be (?:named|used|identified))\\b.*");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        String deed = pledge.deed().what().of(page.text()).toLowerCase(Locale.ROOT);
        return TALKS.matcher(deed).matches();
    }
}
