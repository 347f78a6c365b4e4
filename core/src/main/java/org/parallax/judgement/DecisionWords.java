package org.parallax.judgement;

import java.util.Locale;
import java.util.stream.Collectors;
import org.parallax.selector.TextQuoteSelector;

/** A decision in a few words, for a person. */
public final class DecisionWords {

    private static final int LONGEST = 80;

    private DecisionWords() {}

    public static String of(Decision decision) {
        if (decision instanceof Decision.Join join) {
            return join.names().stream().map(DecisionWords::of).collect(Collectors.joining(" and ")) + " are one";
        }
        if (decision instanceof Decision.Part part) {
            return of(part.one()) + " and " + of(part.other()) + " are two";
        }
        if (decision instanceof Decision.Speaker speaker) {
            return of(speaker.statement().words()) + " is by " + of(speaker.name());
        }
        if (decision instanceof Decision.Published published) {
            return published.article().file() + " is of " + published.date();
        }
        if (decision instanceof Decision.Outlet outlet) {
            return outlet.article().file() + " is by " + outlet.outlet();
        }
        return ofARow(decision);
    }

    private static String ofARow(Decision decision) {
        if (decision instanceof Decision.Drop drop) {
            return of(drop.item()) + " dropped";
        }
        if (decision instanceof Decision.Confirm confirm) {
            return of(confirm.item()) + " confirmed";
        }
        if (decision instanceof Decision.Day day) {
            return of(day.entry()) + " is of " + day.date();
        }
        if (decision instanceof Decision.Merge merge) {
            return of(merge.entry()) + " and "
                    + of(merge.other().passages().get(0).words()) + " are one";
        }
        if (decision instanceof Decision.Sentence sentence) {
            return of(sentence.entry()) + " shows " + of(sentence.sentence().words());
        }
        if (decision instanceof Decision.Status status) {
            return of(status.commitment()) + " is " + status.status().name().toLowerCase(Locale.ROOT);
        }
        return "undo " + ((Decision.Undo) decision).judgement();
    }

    private static String of(Name name) {
        return name.name() + name.in().map(article -> " of " + article.file()).orElse("");
    }

    private static String of(ItemKey item) {
        return item.kind().noun() + " " + of(item.passages().get(0).words());
    }

    private static String of(TextQuoteSelector words) {
        String exact = words.exact().replaceAll("\\s+", " ");
        return "“"
                + (exact.length() <= LONGEST
                        ? exact
                        : exact.substring(0, LONGEST).strip() + "…") + "”";
    }
}
