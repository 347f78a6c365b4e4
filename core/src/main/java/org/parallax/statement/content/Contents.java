package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Lines;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.Dateline;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/**
 * Makes contents whole: whole words, whole quotations, no holes but where the outlet speaks in between. Threads may share it.
 *
 * <ol>
 *   <li>Each piece is closed to whole words and names, parted where paragraphs end, and cut where source or cue of its own attribution stand in it.
 *   <li>Its end is mended ({@link EndOfWhatIsSaid}).
 *   <li>A piece that touches a quotation takes all of it, unless cue or source stand inside that quotation.
 *   <li>Pieces between which the outlet does not speak become one.
 *   <li>What joins a piece to the outlet's sentence is taken from its ends, as are words that lead on to what was not said; quotation marks stay in pairs.
 * </ol>
 */
public final class Contents {

    private static final int HOLE_WORDS = 12;
    private static final int STRAY_WORDS = 2;
    private static final int HEAD_WORDS = 3;

    /** In units; where a name that a content cuts can begin. */
    private static final int NAME = 60;

    private static final Pattern BEGINS_WITH_OF = Pattern.compile("of\\s");
    private static final Pattern THAT = Pattern.compile("\\bthat\\s*$");
    private static final Set<String> STRAYS = Set.of(
            "it",
            "he",
            "she",
            "they",
            "him",
            "her",
            "them",
            "this",
            "that",
            "which",
            "who",
            "whom",
            "what",
            "so",
            "as",
            "his",
            "their",
            "its",
            "there",
            "just",
            "just that",
            "as much",
            "otherwise",
            "however",
            "meanwhile",
            "still",
            "instead",
            "nevertheless",
            "moreover",
            "yet",
            "but",
            "and");

    private static final Pattern FIRST_WORD = Pattern.compile("(?i)\\s(those|these)\\s");

    private final Setting setting;
    private final BitSet cues = new BitSet();
    private final EndOfWhatIsSaid ends;
    private final OutletWords outlet;

    /** All drafts are given, so that a content does not run over another's cue. */
    public Contents(Setting setting, List<Draft> all) {
        this.setting = setting;
        this.ends = new EndOfWhatIsSaid(setting, cues);
        this.outlet = new OutletWords(setting);
        all.stream().flatMap(draft -> draft.cue().stream()).forEach(cue -> cues.set(cue.start(), cue.end()));
    }

    /** The same attribution with whole contents; empty where nothing is said. */
    public Optional<Draft> made(Draft draft) {
        List<TextSpan> pieces = new ArrayList<>();
        new WhatStandsWithoutMarksIsSaidInTheSentenceOfItsCue(setting)
                .left(draft.content(), draft).stream()
                        .map(this::wholeWords)
                        .map(piece -> wholeNames(piece, draft))
                        .flatMap(piece -> Lines.in(setting.text(), piece).stream())
                        .flatMap(piece -> withoutOutlet(piece, draft).stream())
                        .map(part -> ends.of(withItsFirstWord(withItsHead(part, draft), draft), draft))
                        .forEach(clause -> pieces.add(withQuotations(outlet.withoutHearer(clause, draft), draft)));
        List<TextSpan> whole = withoutStrays(
                joined(pieces.stream().sorted().toList(), draft).stream()
                        .map(piece -> outlet.withoutNextVerb(piece, draft))
                        .map(piece -> Dateline.removed(setting.text(), piece))
                        .flatMap(piece -> new ABracketEndsWhatIsSaidInIt(setting).cut(piece, draft).stream())
                        .flatMap(piece -> trimmed(piece).stream())
                        .map(piece -> new AContentEndsWithAWordThatCanBeItsLast(setting).cut(piece))
                        .flatMap(piece -> withoutOutlet(piece, draft).stream())
                        .filter(piece -> Words.count(setting.text(), piece) > 0)
                        .toList(),
                draft);
        return whole.isEmpty() ? Optional.empty() : Optional.of(draft.withContent(whole));
    }

    /** Where two sentences lack the space between them, "shut.The", no word runs from one into the other. */
    private TextSpan wholeWords(TextSpan piece) {
        TextSpan whole = Words.whole(setting.text(), piece);
        int start = setting.sentenceSpan(piece.start()).map(TextSpan::start).orElse(whole.start());
        int end = setting.sentenceSpan(piece.end() - 1).map(TextSpan::end).orElse(whole.end());
        return new TextSpan(Math.max(start, whole.start()), Math.min(end, whole.end()));
    }

    /** {@code told Ada | Brook to row home}: where a content begins or ends inside a name, it has all of it. */
    private TextSpan wholeNames(TextSpan piece, Draft draft) {
        TextSpan whole = piece;
        for (Setting.Named name : setting.namesIn(new TextSpan(Math.max(0, piece.start() - NAME), piece.end()))) {
            boolean cut = name.span().overlaps(piece) && !piece.contains(name.span());
            boolean free = draft.outlet().stream().noneMatch(name.span()::overlaps);
            whole = cut && free ? whole.union(name.span()) : whole;
        }
        return whole;
    }

    /** Beside what is said, "which" and "on Tuesday" are nothing; alone, "it" is all that there is. */
    private List<TextSpan> withoutStrays(List<TextSpan> pieces, Draft draft) {
        return pieces.size() == 1
                ? pieces
                : pieces.stream()
                        .filter(piece -> !isStray(setting.text(), piece) && !isTime(piece))
                        .filter(piece -> !isWordOfTheSourcesClause(piece, pieces, draft))
                        .toList();
    }

    /** {@code The union, which runs the port, stressed that …}: what is said follows "that", and a word or two before the cue is not. */
    private boolean isWordOfTheSourcesClause(TextSpan piece, List<TextSpan> pieces, Draft draft) {
        TextSpan last = pieces.get(pieces.size() - 1);
        Optional<TextSpan> cue = draft.cue().filter(c -> piece.end() <= c.start() && c.end() < last.start());
        return cue.isPresent()
                && Words.count(setting.text(), piece) <= STRAY_WORDS
                && setting.quotations().around(piece.start()).isEmpty()
                && THAT.matcher(setting.text().substring(cue.get().end(), last.start()))
                        .find();
    }

    /** A pronoun, which by itself tells nothing of what was said. */
    public static boolean isStray(String text, TextSpan piece) {
        return STRAYS.contains(piece.of(text).toLowerCase(Locale.ROOT));
    }

    private boolean isTime(TextSpan piece) {
        return setting.quotations().around(piece.start()).isEmpty()
                && setting.timesIn(piece).stream()
                        .anyMatch(time -> Words.count(setting.text(), time.span())
                                >= Words.count(setting.text(), piece)
                                        - (time.span().start() > piece.start() ? 1 : 0));
    }

    private List<TextSpan> withoutOutlet(TextSpan piece, Draft draft) {
        List<TextSpan> parts = List.of(piece);
        for (TextSpan words : draft.outlet()) {
            parts = parts.stream().flatMap(part -> cut(part, words).stream()).toList();
        }
        return parts;
    }

    private static List<TextSpan> cut(TextSpan part, TextSpan words) {
        if (!part.overlaps(words)) {
            return List.of(part);
        }
        List<TextSpan> left = new ArrayList<>();
        if (part.start() < words.start()) {
            left.add(new TextSpan(part.start(), words.start()));
        }
        if (words.end() < part.end()) {
            left.add(new TextSpan(words.end(), part.end()));
        }
        return left;
    }

    /** {@code The insistence of the union came as …}: what begins with "of" lacks the noun that it belongs to. */
    private TextSpan withItsHead(TextSpan part, Draft draft) {
        if (!BEGINS_WITH_OF
                .matcher(setting.text())
                .region(part.start(), part.end())
                .lookingAt()) {
            return part;
        }
        int start = setting.sentenceSpan(part.start()).map(TextSpan::start).orElse(part.start());
        if (start >= part.start()) {
            return part;
        }
        TextSpan head = new TextSpan(start, part.start());
        boolean few = Words.count(setting.text(), head) <= HEAD_WORDS;
        return few && !holdsCue(head) && draft.outlet().stream().noneMatch(head::overlaps) ? head.union(part) : part;
    }

    /** {@code urged | those who wait to row}: the one small word between a cue and those it tells of begins what is said. */
    private TextSpan withItsFirstWord(TextSpan part, Draft draft) {
        Optional<TextSpan> cue = draft.cue().filter(words -> words.end() < part.start());
        Matcher word =
                FIRST_WORD.matcher(setting.text()).region(cue.map(TextSpan::end).orElse(part.start()), part.start());
        return cue.isPresent()
                        && word.matches()
                        && draft.outlet().stream().noneMatch(new TextSpan(word.start(1), word.end(1))::overlaps)
                ? new TextSpan(word.start(1), part.end())
                : part;
    }

    private TextSpan withQuotations(TextSpan piece, Draft draft) {
        TextSpan whole = piece;
        for (Quotation quotation : setting.quotations().touching(piece)) {
            boolean outletSpeaksInIt = draft.outlet().stream().anyMatch(quotation.span()::overlaps);
            boolean touchesItsWords = quotation.words().common(piece) > 0;
            if (touchesItsWords && !outletSpeaksInIt) {
                whole = whole.union(quotation.span());
            }
        }
        return whole;
    }

    private List<TextSpan> joined(List<TextSpan> pieces, Draft draft) {
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && isOne(joined.get(last), piece, draft)) {
                joined.set(last, joined.get(last).union(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private boolean isOne(TextSpan left, TextSpan right, Draft draft) {
        if (left.end() >= right.start()) {
            return true;
        }
        int from = left.end();
        int to = right.start();
        TextSpan hole = new TextSpan(from, to);
        if (!setting.isOneParagraph(hole) || draft.outlet().stream().anyMatch(hole::overlaps)) {
            return false;
        }
        return Trim.isOnlyMarks(setting.text(), hole.start(), hole.end())
                || setting.quotations()
                        .around(hole.start())
                        .filter(q -> q.span().contains(hole))
                        .isPresent()
                || (setting.isOneSentence(hole) && !holdsCue(hole) && Words.count(setting.text(), hole) <= HOLE_WORDS);
    }

    private boolean holdsCue(TextSpan span) {
        int cue = cues.nextSetBit(span.start());
        return cue >= 0 && cue < span.end();
    }

    private Optional<TextSpan> trimmed(TextSpan piece) {
        return withoutPair(piece).or(() -> Trim.joints(setting.text(), piece).map(this::withWholePairs));
    }

    /** The words of a quotation that is all of the piece. */
    private Optional<TextSpan> withoutPair(TextSpan piece) {
        List<Quotation> touching = setting.quotations().touching(piece);
        if (touching.size() != 1) {
            return Optional.empty();
        }
        Quotation quotation = touching.get(0);
        boolean same = quotation.span().equals(piece) || isSame(quotation.words(), piece);
        return same ? Optional.of(quotation.words()) : Optional.empty();
    }

    private boolean isSame(TextSpan words, TextSpan piece) {
        Optional<TextSpan> plain = Trim.joints(setting.text(), piece).flatMap(p -> Trim.marks(setting.text(), p));
        return plain.filter(p -> isLetterless(p.start(), words.start()) && isLetterless(p.end(), words.end()))
                .isPresent();
    }

    private boolean isLetterless(int one, int other) {
        return Trim.isOnlyMarks(setting.text(), Math.min(one, other), Math.max(one, other));
    }

    /** Gives back the mark that trimming took from one end of a quotation alone. */
    private TextSpan withWholePairs(TextSpan piece) {
        TextSpan whole = piece;
        for (Quotation quotation : setting.quotations().touching(piece)) {
            if (quotation.words().common(piece) == quotation.words().length()) {
                whole = whole.union(quotation.span());
            }
        }
        return whole;
    }
}
