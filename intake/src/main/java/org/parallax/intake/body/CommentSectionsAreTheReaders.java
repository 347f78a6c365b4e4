package org.parallax.intake.body;

import java.util.Set;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.BoxNames;
import org.parallax.intake.layout.Layout;

/** Where readers write, often more than the outlet. Only a whole name counts: "comments-open" is an article's. */
public final class CommentSectionsAreTheReaders implements BoxRule {

    private static final Set<String> NAMES = Set.of(
            "comment",
            "comments",
            "commentlist",
            "commentslist",
            "commentsection",
            "commentssection",
            "commentarea",
            "commentsarea",
            "commentwrapper",
            "commentswrapper",
            "commentcontainer",
            "commentscontainer",
            "commentbox",
            "commentform",
            "postcomments",
            "articlecomments",
            "readercomments",
            "fbcomments",
            "disqus",
            "disqusthread",
            "respond");

    @Override
    public boolean holds(Box box, Layout page) {
        return isOne(box.names());
    }

    /** Whether a box of these names is such a section. */
    public static boolean isOne(BoxNames names) {
        return names.isAny(NAMES);
    }

    @Override
    public int mostPercent() {
        return 90;
    }
}
