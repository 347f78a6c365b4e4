package org.parallax.timeline.saying;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.statement.Statement;
import org.parallax.story.StoryArticle;

/**
 * {@code Two crews disputed the log, which Velt blamed for the collision on Monday}: the outlet tells something with a verb of its own and names within its
 * sentence who says the rest. The whole is not somebody's. Threads may share it.
 */
final class ASentenceOfTheOutletsOwnIsNoClaim {

    private ASentenceOfTheOutletsOwnIsNoClaim() {}

    /** @param sentence or the clause of it that is shown */
    static boolean holds(StoryArticle article, TextSpan sentence, Statement said) {
        List<TextSpan> theirs = theirs(said);
        boolean named = said.cue().filter(sentence::contains).isPresent();
        return named
                && article.wordByWord().tokens(sentence).stream()
                        .filter(ASentenceOfTheOutletsOwnIsNoClaim::tells)
                        .anyMatch(token -> theirs.stream().noneMatch(span -> span.overlaps(token.span())));
    }

    private static boolean tells(Token token) {
        return switch (token.part()) {
            case PAST, VERB, THIRD_PERSON_VERB, MODAL -> true;
            default -> false;
        };
    }

    private static List<TextSpan> theirs(Statement said) {
        return Stream.of(
                        said.content().stream(),
                        said.source().stream(),
                        said.cue().stream(),
                        said.via().stream().map(Statement.Via::span))
                .flatMap(spans -> spans)
                .toList();
    }
}
