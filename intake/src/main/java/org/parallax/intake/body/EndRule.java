package org.parallax.intake.body;

import java.util.List;
import java.util.regex.Pattern;

/** Knows one kind of passage that is not the article when it stands at its end. */
interface EndRule {

    /** Whether the last of the passages is of this kind; there are at least two. */
    boolean holds(List<Passage> passages);

    /** Whether the last passage is of a form, and not so long that it tells something besides. */
    static boolean isLast(List<Passage> passages, Pattern form, int mostWords) {
        Passage last = passages.get(passages.size() - 1);
        return last.line().words() <= mostWords && form.matcher(last.text()).matches();
    }

    default String name() {
        return getClass().getSimpleName();
    }
}
