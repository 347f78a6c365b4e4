package org.parallax.report.ledger;

import java.util.stream.Collectors;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.Name;
import org.parallax.judgement.PassageKey;

/** A decision in a few words, by what it is keyed by: all that need no row of the account to be told. */
final class DecisionWords {

    private DecisionWords() {}

    static String of(Decision decision) {
        if (decision instanceof Decision.Join join) {
            return join.names().stream().map(DecisionWords::of).collect(Collectors.joining(" and ")) + " are one";
        }
        if (decision instanceof Decision.Part part) {
            return of(part.one()) + " and " + of(part.other()) + " are two";
        }
        if (decision instanceof Decision.Speaker speaker) {
            return "statement " + of(speaker.statement()) + " is by " + of(speaker.name());
        }
        if (decision instanceof Decision.Published published) {
            return published.article().file() + " is of " + published.date();
        }
        if (decision instanceof Decision.Outlet outlet) {
            return outlet.article().file() + " is by " + outlet.outlet();
        }
        return ofAnEntry(decision);
    }

    private static String ofAnEntry(Decision decision) {
        if (decision instanceof Decision.Day day) {
            return of(day.entry()) + " is of " + day.date();
        }
        if (decision instanceof Decision.Merge merge) {
            return of(merge.entry()) + " and " + of(merge.other().passages().get(0)) + " are one";
        }
        if (decision instanceof Decision.Sentence sentence) {
            return of(sentence.entry()) + " shows " + of(sentence.sentence());
        }
        return "undo " + ((Decision.Undo) decision).judgement();
    }

    private static String of(Name name) {
        return name.name() + name.in().map(article -> " of " + article.file()).orElse("");
    }

    private static String of(ItemKey item) {
        return item.kind().noun() + " " + of(item.passages().get(0));
    }

    private static String of(PassageKey passage) {
        return Quoted.of(passage.words().exact());
    }
}
