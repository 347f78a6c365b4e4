package org.parallax.report.again;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Article;
import org.parallax.selector.AnchoredText;
import org.parallax.selector.ChangedText;

/**
 * An article as a story keeps it.
 *
 * @param id in the story
 * @param file its path below the story's folder
 * @param names of all files that it was saved in, without their folders
 * @param url where the page was
 * @param title its headline, or ""
 * @param text the text that the passages' places count in
 * @param passages that rows of the account rest on, by place
 */
public record OldPage(
        String id,
        String file,
        Set<String> names,
        Optional<String> url,
        String title,
        String text,
        List<Passage> passages) {

    public OldPage {
        names = Set.copyOf(names);
        passages = List.copyOf(passages);
    }

    /** What became of each passage in a later version of the page. */
    public PageAgain in(Article again) {
        AnchoredText old = AnchoredText.of(text);
        ChangedText changed = ChangedText.of(again.text());
        return new PageAgain(
                this,
                again,
                passages.stream()
                        .map(passage -> new PageAgain.Held(passage, changed.find(old.anchor(passage.span()))))
                        .toList());
    }
}
