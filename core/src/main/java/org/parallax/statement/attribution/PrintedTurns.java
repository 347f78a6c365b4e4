package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Turn;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * Reads transcripts and interviews as they are printed: the label is the source, its colon the cue, and what stands below is said, however
 * many paragraphs it has. What the tagger finds there stands inside what is said. Threads may share it.
 */
final class PrintedTurns {

    private final Setting setting;
    private final BitSet labels = new BitSet();
    private final BitSet words = new BitSet();

    PrintedTurns(Setting setting) {
        this.setting = setting;
        for (Turn turn : setting.turns()) {
            turn.label()
                    .ifPresent(label ->
                            labels.set(label.span().start(), label.mark().end()));
            turn.words().forEach(piece -> words.set(piece.start(), piece.end()));
        }
    }

    /** A draft for each paragraph of each turn, the first with label and colon. */
    List<Draft> drafts() {
        return setting.turns().stream().flatMap(turn -> drafts(turn).stream()).toList();
    }

    private List<Draft> drafts(Turn turn) {
        List<Draft> drafts = new ArrayList<>();
        for (List<TextSpan> paragraph : paragraphs(turn.words())) {
            boolean first = drafts.isEmpty() && turn.label().isPresent();
            drafts.add(new Draft(
                    turn.label().filter(label -> first).map(Turn.Label::span),
                    turn.label().filter(label -> first).map(Turn.Label::mark),
                    paragraph,
                    first ? Draft.Origin.A_LABEL_STANDS_BEFORE_IT : Draft.Origin.A_TURN_GOES_ON));
        }
        return drafts;
    }

    private List<List<TextSpan>> paragraphs(List<TextSpan> pieces) {
        List<List<TextSpan>> paragraphs = new ArrayList<>();
        int last = -1;
        for (TextSpan piece : pieces) {
            int paragraph = setting.paragraphAt(piece.start());
            if (paragraph != last) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(withoutMarks(piece));
            last = paragraph;
        }
        return paragraphs;
    }

    /** Quotation marks around all of it say nothing more. */
    private TextSpan withoutMarks(TextSpan piece) {
        return setting.quotations().touching(piece).stream()
                .filter(quotation -> quotation.span().contains(piece) && piece.contains(quotation.words()))
                .findFirst()
                .map(Quotation::words)
                .orElse(piece);
    }

    /** The tagger's drafts without those that read a label, and with those inside a turn as what they are. */
    List<Draft> left(List<Draft> tagged) {
        return setting.turns().isEmpty()
                ? tagged
                : tagged.stream().flatMap(draft -> left(draft).stream()).toList();
    }

    private Optional<Draft> left(Draft draft) {
        if (draft.outlet().stream().anyMatch(part -> isIn(labels, part))) {
            return Optional.empty();
        }
        if (!isIn(words, draft.anchor())) {
            return Optional.of(draft);
        }
        List<TextSpan> content = draft.content().stream()
                .filter(piece -> !isIn(labels, piece) && isIn(words, piece))
                .toList();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(draft.source(), draft.cue(), content, Draft.Origin.INSIDE_A_CONTENT));
    }

    private static boolean isIn(BitSet set, TextSpan span) {
        int next = set.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
