package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.content.ASmallLetterInMarksGoesOnWithTheSentence;
import org.parallax.statement.content.AVerbBetweenCommasHasTheWholeClause;
import org.parallax.statement.content.AndWhatIsQuotedNextIsSaidToo;
import org.parallax.statement.content.ButWhatFollowsIsSaidInOneClause;
import org.parallax.statement.content.WhatAClauseSaysOfItsNounIsSaidWithIt;
import org.parallax.statement.content.WhatAnotherVerbGovernsIsNotSaid;
import org.parallax.statement.content.WhatFollowsTheTopicIsSaidOnIt;
import org.parallax.statement.content.WhoIsToActIsPartOfTheDemand;
import org.parallax.statement.report.ACaseThatIsConfirmedIsNoReport;
import org.parallax.statement.report.AClauseOfTimeIsNotSaid;
import org.parallax.statement.report.ACorrectionIsNoReport;
import org.parallax.statement.report.ADeedIsNoReport;
import org.parallax.statement.report.ANameThatIsGivenIsNoReport;
import org.parallax.statement.report.AReportIsLikelyEnough;
import org.parallax.statement.report.ATopicOfAHeadlineIsNoReport;
import org.parallax.statement.report.ATurnOfPhraseIsNoReport;
import org.parallax.statement.report.AWordForThePieceIsNoSource;
import org.parallax.statement.report.AWordForThePieceIsNotSaid;
import org.parallax.statement.report.AnAsideIsNoReport;
import org.parallax.statement.report.WhatComesOfAThingPromisedIsTheOutlets;
import org.parallax.statement.report.WhatFitsSomethingElseIsNoReport;
import org.parallax.statement.report.WhatIsNotAsSomebodySaysIsNotTheirs;
import org.parallax.statement.report.WhoIsAccusedHasNotSaidIt;
import org.parallax.statement.report.WhoIsCitedIsNotSaid;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.setting.Trim;
import org.parallax.statement.source.ADayOrAMonthSaysNothing;
import org.parallax.statement.source.APassiveIsByWhomItNames;
import org.parallax.statement.source.ATitleOfAPieceIsNoSource;
import org.parallax.statement.source.ReportedlyIsNoSource;
import org.parallax.statement.source.TheNameBeforeTheVerbIsItsSource;
import org.parallax.statement.source.ThePronounBeforeTheVerbIsItsSource;
import org.parallax.statement.source.WhoActsNextIsWhoHasSpoken;
import org.parallax.statement.source.WhoHasThePaperIsNotTheOneItSpeaksFor;
import org.parallax.statement.source.WhoIsNamedInAnAsideIsNotTheSubject;
import org.parallax.statement.source.WhoIsQuotedIsTheSource;
import org.parallax.statement.source.WhoseMessageIsReadIsTheSource;

/**
 * Mends what a tagger trained on flat, word by word marks gets wrong in a regular way: cues in halves, a name that is given taken for
 * something said, relative clauses taken for reports. Threads may share it.
 */
final class TaggedDrafts {

    private static final Pattern HALF_CUE = Pattern.compile("(?i)(?:it|a|an|the|and|but|or|that)");
    private static final Pattern IMPERSONAL_VERB = Pattern.compile(
            "(?i)(?:is|was|has been|had been) (?:\\w+ly )?(?:believed|estimated|reported|understood|alleged|said|claimed|rumou?red|thought|suspected|feared)");
    private static final Pattern GIVES_A_NAME = Pattern.compile(
            "(?i)(?:calling|calls|called|naming|named|dubbing|dubbed|terming|styling|known as|describing)(?: (?:itself|himself|herself|themselves))?");
    private static final Pattern CALLS_ANOTHER = Pattern.compile("(?i)\\s+(?:him|her|them|it|me|us|you|this|that)\\b");
    private static final Pattern ACCORDING = Pattern.compile("(?i)according to");
    private static final Pattern TOLD_BY =
            Pattern.compile("(?i),? according to (?:[^,.;:“”\"]{2,50} (?:by|from|of) )?");
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\s+(?:which|whom|whose)\\b");
    private static final int BETWEEN_NAME_AND_CUE = 3;
    private static final int LONGEST_TAIL = 60;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final Setting setting;

    TaggedDrafts(Setting setting) {
        this.setting = setting;
    }

    List<Draft> of(List<Attribution> attributions) {
        List<Draft> drafts = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Draft draft = new Draft(
                    attribution.source(), Optional.of(attribution.cue()), attribution.content(), Draft.Origin.TAGGER);
            boolean report = AReportIsLikelyEnough.holds(attribution, setting.text())
                    && !AWordForThePieceIsNoSource.holds(draft, setting.text())
                    && !AWordForThePieceIsNotSaid.holds(draft, setting.text())
                    && !ATurnOfPhraseIsNoReport.holds(draft, setting.text())
                    && !ACorrectionIsNoReport.holds(draft, setting.text())
                    && !ACaseThatIsConfirmedIsNoReport.holds(draft, setting.text())
                    && !ANameThatIsGivenIsNoReport.holds(draft, setting.text())
                    && !WhatIsNotAsSomebodySaysIsNotTheirs.holds(draft, setting.text())
                    && !WhoIsAccusedHasNotSaidIt.holds(draft, setting.text())
                    && !ADeedIsNoReport.holds(draft, setting.text())
                    && !WhatFitsSomethingElseIsNoReport.holds(draft, setting.text())
                    && !AClauseOfTimeIsNotSaid.holds(draft, setting.text())
                    && !WhoIsCitedIsNotSaid.holds(draft, setting.text())
                    && !ATopicOfAHeadlineIsNoReport.holds(draft, setting)
                    && !WhatComesOfAThingPromisedIsTheOutlets.holds(draft, setting);
            if (report && !isHalfACue(draft) && !isRelative(draft)) {
                Draft spoken = new ADayOrAMonthSaysNothing(setting)
                        .mended(withTailAsSource(
                                withoutAnothersSource(withIt(APassiveIsByWhomItNames.mended(draft, setting.text())))));
                drafts.add(withSubject(new AnAsideIsNoReport(setting).mended(spoken)));
            }
        }
        return named(new ReportedlyIsNoSource(setting).mended(drafts));
    }

    private Draft withSubject(Draft draft) {
        Draft said = WhoIsCitedIsNotSaid.mended(draft, setting.text());
        Draft clause = WhatAnotherVerbGovernsIsNotSaid.mended(
                new AVerbBetweenCommasHasTheWholeClause(setting).mended(said), setting.text());
        Draft heard = new WhoseMessageIsReadIsTheSource(setting).mended(clause);
        Draft subject = new WhoIsNamedInAnAsideIsNotTheSubject(setting)
                .mended(new WhoHasThePaperIsNotTheOneItSpeaksFor(setting)
                        .mended(new ATitleOfAPieceIsNoSource(setting).mended(heard)));
        Draft quoted = new WhoIsQuotedIsTheSource(setting).mended(subject);
        Draft spoken = new WhoActsNextIsWhoHasSpoken(setting)
                .mended(new TheNameBeforeTheVerbIsItsSource(setting)
                        .mended(new ThePronounBeforeTheVerbIsItsSource(setting).mended(quoted)));
        Draft whole = new ASmallLetterInMarksGoesOnWithTheSentence(setting)
                .mended(new WhatFollowsTheTopicIsSaidOnIt(setting)
                        .mended(new WhatAClauseSaysOfItsNounIsSaidWithIt(setting).mended(spoken)));
        return new WhoIsToActIsPartOfTheDemand(setting)
                .mended(new ButWhatFollowsIsSaidInOneClause(setting)
                        .mended(new AndWhatIsQuotedNextIsSaidToo(setting).mended(whole)));
    }

    private String cue(Draft draft) {
        return draft.cue().orElseThrow().of(setting.text());
    }

    private boolean isHalfACue(Draft draft) {
        return HALF_CUE.matcher(cue(draft)).matches();
    }

    /** {@code an agreement according to which …} reports nothing. */
    private boolean isRelative(Draft draft) {
        Matcher after = RELATIVE.matcher(setting.text())
                .region(draft.cue().orElseThrow().end(), setting.text().length());
        return ACCORDING.matcher(cue(draft)).find() && after.lookingAt();
    }

    /** {@code it} belongs to {@code is believed}. */
    private Draft withIt(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        boolean it = cue.start() >= 3
                && setting.text().substring(cue.start() - 3, cue.start()).equalsIgnoreCase("it ")
                && IMPERSONAL_VERB.matcher(cue(draft)).lookingAt();
        return it
                ? new Draft(
                        Optional.empty(),
                        Optional.of(new TextSpan(cue.start() - 3, cue.end())),
                        draft.content(),
                        draft.origin())
                : draft;
    }

    /** {@code “…,” the note said, according to a clerk}: the clerk is the source of what the note said, and has not said it. */
    private Draft withoutAnothersSource(Draft draft) {
        int cue = draft.cue().orElseThrow().end();
        boolean anothers = draft.source()
                .filter(source -> source.start() > cue
                        && TOLD_BY.matcher(setting.text().substring(cue, source.start()))
                                .matches())
                .isPresent();
        return anothers ? draft.withSource(Optional.empty()) : draft;
    }

    /** {@code “…,” Ms. Brook is expected to say}: who stands between a quotation and a cue without a source is the source. */
    private Draft withTailAsSource(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        if (draft.source().isPresent()) {
            return draft;
        }
        for (TextSpan piece : draft.content()) {
            for (Quotation quotation : setting.quotations().touching(piece)) {
                TextSpan said = quotation.span();
                boolean between = said.end() < piece.end()
                        && piece.end() <= cue.start()
                        && cue.start() - said.end() <= LONGEST_TAIL;
                if (between && isSomebody(said.end(), piece.end())) {
                    return spokenBy(
                            Trim.joints(setting.text(), tail(said.end(), piece.end())), draft, piece, quotation);
                }
            }
        }
        return draft;
    }

    private boolean isSomebody(int from, int to) {
        List<String> words = Words.lower(setting.text().substring(from, to));
        return (words.size() == 1 && PRONOUNS.contains(words.get(0)))
                || (!words.isEmpty() && SourceWords.classOf(words.get(words.size() - 1)) != SourceClass.GROUP)
                || !setting.namesIn(tail(from, to)).isEmpty();
    }

    private static TextSpan tail(int from, int to) {
        return new TextSpan(from, to);
    }

    private static Draft spokenBy(Optional<TextSpan> source, Draft draft, TextSpan piece, Quotation quotation) {
        List<TextSpan> content = draft.content().stream()
                .filter(other -> other.end() <= draft.cue().orElseThrow().start())
                .map(other -> other.equals(piece) ? quotation.words() : other)
                .toList();
        return new Draft(source, draft.cue(), content, draft.origin());
    }

    /** {@code a group calling itself the Tide announced …}: what seems said is the source's name; the verb after it is the cue. */
    private List<Draft> named(List<Draft> drafts) {
        List<Draft> mended = new ArrayList<>(drafts);
        for (Draft naming : drafts) {
            if (naming.source().isPresent() && GIVES_A_NAME.matcher(cue(naming)).matches()) {
                Optional<Draft> said =
                        drafts.stream().filter(draft -> isSaidBy(draft, naming)).findFirst();
                said.map(draft -> saidBy(draft, naming))
                        .or(() -> saidUntagged(naming))
                        .ifPresent(draft -> {
                            mended.remove(naming);
                            said.ifPresent(mended::remove);
                            mended.add(draft);
                        });
            }
        }
        return mended;
    }

    /** The same where the tagger took the verb for part of the name. */
    private Optional<Draft> saidUntagged(Draft naming) {
        TextSpan name = naming.extent();
        int end = setting.sentenceSpan(name.start()).map(TextSpan::end).orElse(name.end());
        List<TextSpan> words = Words.in(setting.text(), new TextSpan(name.start(), Math.max(name.end(), end)));
        for (int i = 1; i < words.size() && words.get(i).start() < name.end() + BETWEEN_NAME_AND_CUE; i++) {
            TextSpan verb = words.get(i);
            boolean reports = CueWords.isReporting(verb.of(setting.text()))
                    && CueWords.isPast(verb.of(setting.text()))
                    && setting.quotations().around(verb.start()).isEmpty()
                    && !isHeard(naming);
            boolean later = verb.start() >= naming.cue().orElseThrow().end();
            if (reports
                    && later
                    && verb.end() < end
                    && naming.source().orElseThrow().start() < verb.start()) {
                TextSpan source = new TextSpan(naming.source().orElseThrow().start(), verb.start());
                List<TextSpan> rest = List.of(new TextSpan(afterTime(verb.end(), end), end));
                return Optional.of(new Draft(Optional.of(source), Optional.of(verb), rest, naming.origin()));
            }
        }
        return Optional.empty();
    }

    /** {@code her friends called him a hero}: whoever is called so is somebody else. */
    private boolean isHeard(Draft naming) {
        return CALLS_ANOTHER
                .matcher(setting.text())
                .region(naming.cue().orElseThrow().end(), setting.text().length())
                .lookingAt();
    }

    private boolean isSaidBy(Draft said, Draft naming) {
        int from = naming.extent().end();
        int to = said.cue().orElseThrow().start();
        return said.source().isEmpty()
                && from <= to
                && to - from <= LONGEST_TAIL
                && setting.text().substring(from, to).strip().split("\\s+", -1).length <= BETWEEN_NAME_AND_CUE;
    }

    private Draft saidBy(Draft said, Draft naming) {
        TextSpan source = naming.source().orElseThrow().union(naming.extent());
        List<TextSpan> content =
                said.content().stream().filter(piece -> !piece.overlaps(source)).toList();
        TextSpan cue = said.cue().orElseThrow();
        int end = setting.sentenceSpan(cue.start()).map(TextSpan::end).orElse(cue.end());
        List<TextSpan> rest = end > cue.end() ? List.of(new TextSpan(afterTime(cue.end(), end), end)) : said.content();
        return new Draft(Optional.of(source), said.cue(), content.isEmpty() ? rest : content, said.origin());
    }

    /** Past a time that stands between the cue and what was said: {@code announced on Monday, suspending …} */
    private int afterTime(int from, int end) {
        int comma = from < end ? setting.text().substring(from, end).indexOf(',') + from : from;
        boolean time = comma > from
                && comma < end - 1
                && !setting.timesIn(new TextSpan(from, comma)).isEmpty();
        return time ? comma + 1 : from;
    }
}
