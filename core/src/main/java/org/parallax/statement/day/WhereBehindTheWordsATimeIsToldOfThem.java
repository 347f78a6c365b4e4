package org.parallax.statement.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Occasions;
import org.parallax.statement.setting.Setting;
import org.parallax.time.TimeExpression;

/**
 * Where an outlet tells behind a cue and inside or behind what is said when it was said: {@code calling Moss “a crook” in a voicemail last week},
 * {@code Brook chided Moss on Friday for the delay}. Threads may share it.
 */
final class WhereBehindTheWordsATimeIsToldOfThem {

    /** In units, from the closing mark to the time. */
    private static final int LONGEST = 80;

    private static final int LONGEST_TITLE = 8;

    private static final Pattern OCCASION =
            Pattern.compile("[,”\"’']*\\s(?:in|during|at|on) (?:an?|the|his|her|its|their) (?:[\\p{L}’'-]+ ){0,4}?"
                    + Occasions.anyOf(Occasions.SPOKEN, Occasions.GATHERED, Occasions.SENT, Occasions.WRITTEN)
                    + "\\b[^,.;:“”\"()]*");

    private static final Pattern ON = Pattern.compile("\\s(?:on )?");
    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?:called|labell?ed|branded|dubbed|described|termed|denounced|dismissed|slammed|blasted|condemned|criticized|criticised|praised|hailed)(?: (?:that|this|the|it))?");
    private static final Pattern A_THING =
            Pattern.compile("(?:(?:that|this|the|his|her|their)\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?:on )?");
    private static final Pattern AS = Pattern.compile("\\s(?:as|an?)\\s.*|\\s[“\"].*", Pattern.DOTALL);
    private static final Pattern RIGHT_BEHIND = Pattern.compile(
            "[,”\"’']*\\s(?:(?:in|during|at|on|via|through|from)\\s[^,;:.“”\"()]{0,60}?)?(?:(?:on|late|early|over)\\s)*");
    /** {@code apologized for the remarks on Monday}, {@code has admitted a “bad night” in the debate on Monday}: the day is of the remarks and of the debate. */
    private static final Pattern OF_WHAT_WAS_BEFORE = Pattern.compile("(?i)^(?:has|have)\\b|\\b(?:for|over)$");

    private static final Pattern OF_THE_NOUN = Pattern.compile("(?:['’]s)?\\s(?:to|by|of|that|which|who)\\b|['’]s");

    /** In days. */
    private static final int A_WEEK = 7;

    private static final Pattern PIECE =
            Pattern.compile("(?i)\\b" + Occasions.anyOf(Occasions.SENT, Occasions.WRITTEN, Occasions.BOUND) + "\\b");
    private static final Pattern GIVEN_OUT = Pattern.compile(
            "(?:that|which) (?:was|were) (?:published|printed|released|issued|posted|aired|broadcast|sent)\\s");
    private static final Pattern ORDER = Pattern.compile("(?i)(?:\\p{L}+ly )?(?:ordered|decreed|commanded)");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)\\b(?:into|about|over|after|following|since|during|who|which|that|from|until|by|before)\\b");
    private static final Pattern FOR = Pattern.compile("\\s(?:for|over)\\s.*", Pattern.DOTALL);

    private WhereBehindTheWordsATimeIsToldOfThem() {}

    /** The stretches of the sentence that can tell it; none where the words stand before the cue. */
    static List<TextSpan> in(Draft draft, TextSpan sentence, Setting setting) {
        List<TextSpan> stretches = new ArrayList<>();
        TextSpan cue = draft.cue().orElseThrow();
        if (draft.content().get(0).start() >= cue.end()) {
            ofTheOccasion(draft, sentence, setting).ifPresent(stretches::add);
            behindTheTarget(draft, setting).ifPresent(stretches::add);
            behindWhatIsCalledSomething(draft, setting).ifPresent(stretches::add);
            ofThePiece(draft, setting).ifPresent(stretches::add);
            ofTheOrder(draft, setting).ifPresent(stretches::add);
            behindTheObject(draft, sentence, setting).ifPresent(stretches::add);
        }
        return stretches;
    }

    private static Optional<TextSpan> ofTheOccasion(Draft draft, TextSpan sentence, Setting setting) {
        int from = draft.extent().end();
        int to = Math.min(sentence.end(), from + LONGEST);
        if (from >= to || !endsAQuotation(from, setting)) {
            return Optional.empty();
        }
        Matcher occasion = OCCASION.matcher(setting.text()).region(from, to);
        return occasion.lookingAt() ? Optional.of(new TextSpan(from, occasion.end())) : Optional.empty();
    }

    private static boolean endsAQuotation(int end, Setting setting) {
        return setting.quotations().all().stream()
                .anyMatch(quotation ->
                        quotation.span().end() == end || quotation.words().end() == end);
    }

    private static Optional<TextSpan> behindTheTarget(Draft draft, Setting setting) {
        TextSpan said = draft.content().get(0);
        return setting.namesIn(said).stream()
                .findFirst()
                .map(Setting.Named::span)
                .filter(name -> name.start() - said.start() <= LONGEST_TITLE && name.end() < said.end())
                .flatMap(name -> setting.timesIn(new TextSpan(name.end(), said.end())).stream()
                        .findFirst()
                        .map(TimeExpression::span)
                        .filter(time -> ON.matcher(setting.text().substring(name.end(), time.start()))
                                .matches())
                        .filter(time -> time.end() < said.end()
                                && FOR.matcher(setting.text().substring(time.end(), said.end()))
                                        .matches()));
    }

    /** {@code called that report Friday a “tale”} */
    private static Optional<TextSpan> behindWhatIsCalledSomething(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        TextSpan said = draft.content().get(0);
        boolean called = CALLED.matcher(cue.of(setting.text())).matches();
        return setting.timesIn(said).stream()
                .findFirst()
                .map(TimeExpression::span)
                .filter(time -> called
                        && A_THING.matcher(setting.text().substring(said.start(), time.start()))
                                .matches()
                        && time.end() < said.end()
                        && AS.matcher(setting.text().substring(time.end(), said.end()))
                                .matches());
    }

    /** {@code made a video for the rowers that was posted on Monday} */
    private static Optional<TextSpan> ofThePiece(Draft draft, Setting setting) {
        boolean piece =
                PIECE.matcher(draft.cue().orElseThrow().of(setting.text())).find();
        TextSpan said = draft.content().get(draft.content().size() - 1);
        Matcher out = GIVEN_OUT.matcher(setting.text()).region(said.start(), said.end());
        return piece && out.find() ? Optional.of(new TextSpan(out.start(), said.end())) : Optional.empty();
    }

    /** {@code ordered all boats out of the bay on 29 April}: an order is of a day that is over, and what it orders is to come. */
    private static Optional<TextSpan> ofTheOrder(Draft draft, Setting setting) {
        boolean order =
                ORDER.matcher(draft.cue().orElseThrow().of(setting.text())).matches();
        TextSpan said = draft.content().get(0);
        return setting.timesIn(said).stream()
                .findFirst()
                .filter(time -> order && isOver(time, setting))
                .map(TimeExpression::span)
                .filter(time -> !ABOUT.matcher(setting.text().substring(said.start(), time.start()))
                        .find())
                .filter(time ->
                        setting.text().substring(said.start(), time.start()).endsWith(" on "));
    }

    private static boolean isOver(TimeExpression time, Setting setting) {
        return time.range().isClosed()
                && time.range()
                        .endsBefore(setting.article().dating().published().range());
    }

    /** {@code endorsed Moss Wednesday at the fair}, {@code rejected the plan in two interviews on Sunday}: the day right behind what is said, and no part of it. */
    private static Optional<TextSpan> behindTheObject(Draft draft, TextSpan sentence, Setting setting) {
        int from = draft.extent().end();
        int to = Math.min(sentence.end(), from + LONGEST);
        boolean of = OF_WHAT_WAS_BEFORE
                .matcher(draft.cue().orElseThrow().of(setting.text()))
                .find();
        return from >= to || of
                ? Optional.empty()
                : setting.timesIn(new TextSpan(from, to)).stream()
                        .findFirst()
                        .filter(WhereBehindTheWordsATimeIsToldOfThem::isOfDays)
                        .map(TimeExpression::span)
                        .filter(time -> RIGHT_BEHIND
                                        .matcher(setting.text().substring(from, time.start()))
                                        .matches()
                                && !OF_THE_NOUN
                                        .matcher(setting.text())
                                        .region(time.end(), setting.text().length())
                                        .lookingAt())
                        .map(time -> new TextSpan(from, time.end()));
    }

    private static boolean isOfDays(TimeExpression time) {
        return time.range()
                .firstDay()
                .filter(first -> time.range()
                        .lastDay()
                        .filter(last -> last.isBefore(first.plusDays(A_WEEK)))
                        .isPresent())
                .isPresent();
    }
}
