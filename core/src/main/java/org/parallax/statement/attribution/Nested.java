package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Token;
import org.parallax.language.Words;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.content.Contents;
import org.parallax.statement.report.ACaseThatIsConfirmedIsNoReport;
import org.parallax.statement.report.ADeedIsNoReport;
import org.parallax.statement.report.AReportIsLikelyEnough;
import org.parallax.statement.report.WhatComesOfAThingPromisedIsTheOutlets;
import org.parallax.statement.report.WhoIsAccusedHasNotSaidIt;
import org.parallax.statement.setting.Clauses;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.ADayOrAMonthSaysNothing;
import org.parallax.statement.source.SourcePhrase;
import org.parallax.statement.source.WhoIsNamedInAnAsideIsNotTheSubject;

/**
 * Finds what is attributed inside contents. A tagger marks no attribution within another's content, so each content that may hold one is
 * read again, as a text of its own: read together, contents distract the tagger from one another. One thread.
 *
 * <ol>
 *   <li>The content is read.
 *   <li>What the tagger passes over in fragments is found by rule ({@link InsideRule}).
 *   <li>The clause of each word that reports and is no cue yet is read by itself: in a long content it escapes the tagger.
 * </ol>
 */
final class Nested {

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_SAID = 2;
    private static final Set<String> ADDRESS = Set.of(
            "i", "we", "you", "i'm", "we're", "you're", "i'd", "we'd", "i'll", "we'll", "you'll", "let us", "let's",
            "let me");
    /** What only somebody else does who is spoken to: "you call it a toll"; not "you know", "you tell me". */
    private static final Set<String> OF_OTHERS =
            Set.of("call", "claim", "argue", "accuse", "describe", "insist", "deny");

    /** "A request from the union", "the claim that". */
    private static final Set<String> BEHIND_A_REPORT = Set.of("from", "to", "that", "by", "of");

    private static final Set<String> OPENS_WHAT_IS_MEANT = Set.of("to", "that");
    private static final Set<String> POSSIBLE =
            Set.of("can", "could", "cannot", "can't", "couldn't", "should", "shouldn't", "must");
    private static final Set<String> YET_TO_BE = Set.of("will", "would", "shall", "'ll");

    private final Setting setting;
    private final Tagger tagger;
    private final List<InsideRule> rules;
    private final Map<TextSpan, Tagging> tagged = new HashMap<>();

    Nested(Setting setting, Tagger tagger) {
        this.setting = setting;
        this.tagger = tagger;
        this.rules = List.of(
                new ANounWithItsOwnerReports(setting),
                new WhatFollowsTheCommaIsWhatOneTold(setting),
                new APaperThatSaysReports(setting),
                new WhatSomebodyIsCalledIsSaid(setting),
                new WhatOneWasToldIsSaid(setting),
                new WordsInInnerMarksAreTold(setting));
    }

    /** The attributions inside the contents of these. */
    List<Draft> inside(List<Draft> drafts) {
        BitSet cues = new BitSet();
        mark(drafts, cues);
        List<Draft> found = new ArrayList<>();
        int covered = 0;
        for (TextSpan piece : pieces(drafts)) {
            if (piece.end() > covered) {
                found.addAll(inside(piece, cues));
                covered = piece.end();
            }
        }
        WhoIsNamedInAnAsideIsNotTheSubject aside = new WhoIsNamedInAnAsideIsNotTheSubject(setting);
        return found.stream().map(aside::mended).toList();
    }

    /** Marks the cues that it finds. */
    private List<Draft> inside(TextSpan piece, BitSet cues) {
        Set<Integer> nouns = nouns(piece);
        boolean worth = isWorthReading(piece, cues, nouns);
        List<Draft> found = new ArrayList<>(worth ? read(piece) : List.of());
        mark(found, cues);
        rules.forEach(rule -> gather(rule.in(piece, cues), found, cues));
        if (worth) {
            Words.in(setting.text(), piece).stream()
                    .filter(word -> isUnclaimed(word, cues, nouns))
                    .forEach(word -> gather(inItsClause(word, piece), found, cues));
        }
        return found;
    }

    private static void gather(List<Draft> more, List<Draft> found, BitSet cues) {
        mark(more, cues);
        found.addAll(more);
    }

    private List<Draft> inItsClause(TextSpan word, TextSpan piece) {
        TextSpan clause = new Clauses(setting).around(word, piece);
        boolean smaller = !clause.equals(piece);
        boolean saysSomething = clause.start() < word.start() && word.end() < clause.end();
        return smaller && saysSomething
                ? read(clause).stream()
                        .filter(draft -> draft.anchor().overlaps(word))
                        .toList()
                : List.of();
    }

    private static void mark(List<Draft> drafts, BitSet cues) {
        drafts.stream().flatMap(draft -> draft.cue().stream()).forEach(cue -> cues.set(cue.start(), cue.end()));
    }

    private static List<TextSpan> pieces(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.content().stream())
                .sorted((a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(b.end(), a.end()))
                .toList();
    }

    /** Where nouns stand with which nobody reports: "two states", "law and order"; not "a request from the union". */
    private Set<Integer> nouns(TextSpan piece) {
        Set<Integer> nouns = new HashSet<>();
        for (TextSpan part : setting.sentencesIn(piece)) {
            List<Token> tokens = PartsOfSpeech.of(setting.text(), part);
            for (int at = 1; at < tokens.size(); at++) {
                String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
                if (isANoun(tokens.get(at - 1), tokens.get(at).part()) && !BEHIND_A_REPORT.contains(next)) {
                    nouns.add(tokens.get(at).span().start());
                }
            }
        }
        return nouns;
    }

    /** In a noun's place, and not only for lack of a better guess. */
    private static boolean isANoun(Token before, PartOfSpeech part) {
        return part.isNoun()
                && !before.lower().equals("that")
                && switch (before.part()) {
                    case DETERMINER,
                            ADJECTIVE,
                            NUMBER,
                            POSSESSIVE_PRONOUN,
                            POSSESSIVE_ENDING,
                            PREPOSITION,
                            CONJUNCTION -> true;
                    default -> false;
                };
    }

    private boolean isWorthReading(TextSpan piece, BitSet cues, Set<Integer> nouns) {
        List<TextSpan> words = Words.in(setting.text(), piece);
        return words.size() >= FEWEST_WORDS
                && (words.stream().anyMatch(word -> isUnclaimed(word, cues, nouns)) || tellsOfAMind(words, cues));
    }

    /** {@code leaders had agreed to}, {@code he believes that}: what somebody wants or thinks is mostly told without a verb of speech. */
    private boolean tellsOfAMind(List<TextSpan> words, BitSet cues) {
        return IntStream.range(1, words.size() - 1)
                .filter(i -> OPENS_WHAT_IS_MEANT.contains(lower(words.get(i + 1))))
                .anyMatch(i -> !cues.get(words.get(i).start())
                        && CueWords.act(words.get(i).of(setting.text())).isPresent());
    }

    /** A word that reports and is no cue yet; not with a capital inside a sentence, as in "the United States". */
    private boolean isUnclaimed(TextSpan word, BitSet cues, Set<Integer> nouns) {
        boolean name = Character.isUpperCase(setting.text().charAt(word.start()))
                && word.start() > 0
                && setting.text().charAt(word.start() - 1) == ' '
                && setting.sentenceSpan(word.start())
                        .filter(sentence -> sentence.start() < word.start())
                        .isPresent();
        return !name
                && !cues.get(word.start())
                && CueWords.isReporting(word.of(setting.text()))
                && !nouns.contains(word.start());
    }

    /** What the tagger finds in a part of the text that it reads as a text of its own. */
    private List<Draft> read(TextSpan part) {
        String words = part.of(setting.text());
        return tagged.computeIfAbsent(part, unread -> tagger.tag(words)).attributions().stream()
                .filter(attribution -> AReportIsLikelyEnough.holds(attribution, words))
                .filter(attribution -> attribution
                        .source()
                        .filter(source -> !source.of(words).equals("that"))
                        .isPresent())
                .map(attribution -> draft(attribution, part.start()))
                .filter(draft -> !WhatComesOfAThingPromisedIsTheOutlets.holds(draft, setting)
                        && !WhoIsAccusedHasNotSaidIt.holds(draft, setting.text())
                        && !ACaseThatIsConfirmedIsNoReport.holds(draft, setting.text())
                        && !ADeedIsNoReport.holds(draft, setting.text()))
                .map(new ADayOrAMonthSaysNothing(setting)::mended)
                .filter(draft -> draft.source().isPresent())
                .map(draft -> draft.withContent(draft.content().stream()
                        .map(piece -> WordsInInnerMarksEndWithThem.cut(piece, setting.text()))
                        .toList()))
                .filter(draft -> saysOneThing(draft) && !isTheSameAct(draft) && !isInfinitive(draft) && reports(draft))
                .toList();
    }

    /** In fragments a content in pieces is mostly wrong, but for a pronoun: "what" in {@code what she called a farce}. */
    private boolean saysOneThing(Draft draft) {
        return draft.content().stream()
                        .filter(piece -> !Contents.isStray(setting.text(), piece))
                        .count()
                == 1;
    }

    /** A tagger that reads fragments is easily led: only a word known to attribute counts here, and only with something said. */
    private boolean reports(Draft draft) {
        int said = draft.content().stream()
                .mapToInt(content -> Words.count(setting.text(), content))
                .sum();
        return said >= FEWEST_SAID
                && !isOnlyPossible(draft)
                && Words.lower(draft.cue().orElseThrow().of(setting.text())).stream()
                        .anyMatch(word -> attributes(word, draft.source().orElseThrow()));
    }

    /** What somebody can, should or has to say is not said, nor is what a paper will say that is not written yet. */
    private boolean isOnlyPossible(Draft draft) {
        boolean paper =
                SourceWords.classOf(new SourcePhrase(setting, draft.source().orElseThrow()).headNoun())
                        == SourceClass.DOCUMENT;
        return isSaidWith(POSSIBLE, draft) || (paper && isSaidWith(YET_TO_BE, draft));
    }

    private boolean isSaidWith(Set<String> helpers, Draft draft) {
        int from = draft.source().orElseThrow().end();
        int to = draft.cue().orElseThrow().end();
        return from < to
                && Words.in(setting.text(), new TextSpan(from, to)).stream()
                        .map(word -> lower(word).replace('’', '\''))
                        .anyMatch(helpers::contains);
    }

    private boolean attributes(String word, TextSpan source) {
        String head = new SourcePhrase(setting, source).headNoun();
        return CueWords.act(word).isPresent()
                || (CueWords.isOfDocuments(word) && SourceWords.classOf(head) == SourceClass.DOCUMENT);
    }

    /** {@code her letter | to invite}: an infinitive has no such source. */
    private boolean isInfinitive(Draft draft) {
        return lower(draft.cue().orElseThrow()).startsWith("to ")
                && ANounWithItsOwnerReports.isWanting(last(draft.source().orElseThrow()));
    }

    /** "We express our thanks", inside what they say: not a report but the words themselves. "I told the board" is a report. */
    private boolean isTheSameAct(Draft draft) {
        String source = lower(draft.source().orElseThrow());
        boolean others =
                source.equals("you") && OF_OTHERS.contains(lower(draft.cue().orElseThrow()));
        return ADDRESS.contains(source.replace('’', '\''))
                && !others
                && Words.lower(draft.cue().orElseThrow().of(setting.text())).stream()
                        .noneMatch(CueWords::isPast);
    }

    private String last(TextSpan phrase) {
        List<TextSpan> words = Words.in(setting.text(), phrase);
        return words.isEmpty() ? "" : lower(words.get(words.size() - 1));
    }

    private String lower(TextSpan words) {
        return words.of(setting.text()).toLowerCase(Locale.ROOT);
    }

    private static Draft draft(Attribution attribution, int offset) {
        return new Draft(
                attribution.source().map(source -> source.shift(offset)),
                Optional.of(attribution.cue().shift(offset)),
                attribution.content().stream()
                        .map(content -> content.shift(offset))
                        .toList(),
                Draft.Origin.INSIDE_A_CONTENT);
    }
}
