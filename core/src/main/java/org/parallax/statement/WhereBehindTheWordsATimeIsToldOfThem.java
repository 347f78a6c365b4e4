package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
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
}
