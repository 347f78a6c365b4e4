package org.parallax.intake.body;

import java.util.List;
import java.util.regex.Pattern;

/** A name, a trade or a label after the last sentence. A line in brackets or after a dash is a credit; many lines in a row are a list. */
final class ShortLinesAtTheEndAreLabels implements EndRule {

    private static final int LONGEST = 5;
    private static final int MOST = 3;
    private static final Pattern CREDIT = Pattern.compile("^[(\\[–—-].*|.*[)\\]]$");

    @Override
    public boolean holds(List<Passage> passages) {
        Passage last = passages.get(passages.size() - 1);
        return isShort(last)
                && passages.subList(Math.max(0, passages.size() - MOST - 1), passages.size()).stream()
                        .anyMatch(passage -> !isShort(passage));
    }

    private static boolean isShort(Passage passage) {
        return passage.prose() == 0
                && passage.line().words() <= LONGEST
                && !passage.line().endsASentence()
                && !passage.isListed()
                && !CREDIT.matcher(passage.text()).matches();
    }
}
