package org.parallax.framing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement;
import org.parallax.story.StoryArticle;

/**
 * Comments of readers that a page has kept under its article: from the last thing that the article reports before the first "Report abuse" to its end.
 */
final class WhatReadersWriteBelowIsTheirs {

    private static final Pattern MARK = Pattern.compile(
            WordSets.of(WhatReadersWriteBelowIsTheirs.class, "stands under what readers write").stream()
                    .sorted()
                    .map(words -> words.replace('_', ' '))
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);

    /** By itself one may be what the article tells of. */
    private static final int FEWEST = 2;

    private WhatReadersWriteBelowIsTheirs() {}

    static Optional<TextSpan> in(StoryArticle article) {
        List<Integer> marks = MARK.matcher(article.text())
                .results()
                .map(found -> found.start())
                .toList();
        return marks.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new TextSpan(
                        lastReport(article, marks.get(0)), article.text().length()));
    }

    private static int lastReport(StoryArticle article, int before) {
        return article.reading().statements().stream()
                .filter(statement ->
                        statement.cue().isPresent() && statement.act().isVoiced())
                .map(Statement::content)
                .map(content -> content.get(content.size() - 1).end())
                .filter(end -> end <= before)
                .max(Comparator.naturalOrder())
                .orElse(before);
    }
}
