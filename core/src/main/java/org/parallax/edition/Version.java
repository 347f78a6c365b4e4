package org.parallax.edition;

import java.util.List;
import org.parallax.article.SavedFile;
import org.parallax.story.StoryArticle;

/**
 * An earlier version of an article.
 *
 * @param article as it stood then; its id is no article's of the account
 * @param copies other files of that very page, by name
 * @param before how it is known that it came before the next
 * @param changes what the outlet changed from this one to the next, in the order of the text
 */
public record Version(StoryArticle article, List<SavedFile> copies, Succession before, List<Change> changes) {}
