package org.parallax.commitment.matter;

import java.util.Collections;
import java.util.List;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.Tagging.NameType;

/** Who does something, and is not bound to it. Threads may share it. */
public final class AnotherDoer {

    private AnotherDoer() {}

    /** Whether a verb's subject is somebody else than those bound, and of their sort: another person, and not the head of a body. */
    public static boolean isAnother(Page page, Wording sentence, int verb, Told told) {
        List<Integer> doers = Subjects.before(page, sentence, verb).entities();
        List<NameType> bound = told.pledge().bound().entities().stream()
                .map(index -> told.page().entity(index).type())
                .toList();
        return !doers.isEmpty()
                && Collections.disjoint(page.ids(doers), told.by())
                && doers.stream()
                        .anyMatch(index -> bound.contains(page.entity(index).type()));
    }
}
