package org.parallax.intake.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where readers write, often more than the outlet. */
final class CommentSectionsAreTheReaders implements ElementRule {

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|\\s)(?:comments?|comments?-?(?:list|section|area|wrapper|container|box)|commentlist|disqus_thread|respond|reader-?comments|fb-comments)(?:$|\\s)");

    @Override
    public boolean holds(Element element) {
        return !element.normalName().equals("body")
                && (NAMES.matcher(element.className()).find()
                        || NAMES.matcher(element.id()).find());
    }

    @Override
    public int mostPercent() {
        return 90;
    }
}
