package org.parallax.commitment;

import java.util.Locale;
import java.util.regex.Pattern;

/** "A sailor agreed to talk on condition of anonymity": how an outlet got its words. */
final class HowASourceTalksIsNoDeed implements DoubtRule {

    private static final Pattern TALKS = Pattern.compile(
            "(?:talk|speak|comment|be interviewed|be quoted)\\b.*\\b(?:condition|anonymously|anonymity|not be (?:named|used|identified))\\b.*");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        String deed = pledge.deed().what().of(page.text()).toLowerCase(Locale.ROOT);
        return TALKS.matcher(deed).matches();
    }
}
