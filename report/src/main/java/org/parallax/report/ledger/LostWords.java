package org.parallax.report.ledger;

import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.PassageKey;
import org.parallax.selector.Anchoring.Lost;
import org.parallax.selector.Anchoring.Why;

/** Why words that a decision rests on are not found in their article, and the passage that may have taken their place. */
record LostWords(AccountIndex index) {

    /** Of the first of its passages that is lost in an article of the story. */
    Optional<String> of(Decision decision) {
        return passages(decision).flatMap(passage -> of(passage).stream()).findFirst();
    }

    private static Stream<PassageKey> passages(Decision decision) {
        if (decision instanceof Decision.Speaker speaker) {
            return Stream.of(speaker.statement());
        }
        return item(decision).stream().flatMap(item -> item.passages().stream());
    }

    private static Optional<ItemKey> item(Decision decision) {
        if (decision instanceof Decision.Drop drop) {
            return Optional.of(drop.item());
        }
        if (decision instanceof Decision.Confirm confirm) {
            return Optional.of(confirm.item());
        }
        return decision instanceof Decision.Status status ? Optional.of(status.commitment()) : Optional.empty();
    }

    private Optional<String> of(PassageKey passage) {
        return index.articles().stream()
                .map(item -> item.article())
                .filter(article ->
                        article.saved().file().equals(passage.article().file()))
                .findFirst()
                .flatMap(article -> lost(passage, article.text()))
                .map(why -> passage.article().file() + ": "
                        + Quoted.of(passage.words().exact()) + why);
    }

    private static Optional<String> lost(PassageKey passage, String text) {
        return passage.in(text) instanceof Lost lost
                ? Optional.of(words(lost.why())
                        + lost.proposal()
                                .map(span -> "; see " + shown(span, text))
                                .orElse(""))
                : Optional.empty();
    }

    /** Behind the words themselves. */
    private static String words(Why why) {
        return switch (why) {
            case GONE -> " is gone";
            case REWORDED -> " was reworded";
            case SEVERAL_ALIKE, ANOTHERS, TOO_LITTLE -> ": " + Labels.of(why);
        };
    }

    private static String shown(TextSpan span, String text) {
        return span.start() + "-" + span.end() + " “" + span.of(text).replaceAll("\\s+", " ") + "”";
    }
}
