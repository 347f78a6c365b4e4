package org.parallax.statement.day;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** "She made the remarks at a meeting on 3 May": the day of what she says in the sentences beside it. */
final class TheOccasionIsToldNextToIt implements DayRule {

    private static final int SENTENCES = 2;
    private static final String SPEECH =
            "(?:remarks?|comments?|statements?|announcement|speech|declaration|allegations?|accusations?|claims?|address|threats?|warning)";
    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:made|makes|delivered|issued|gave|released) (?:the|his|her|its|their|these|those|this) (?:\\w+ )?"
                    + SPEECH + "\\b|\\b" + SPEECH
                    + " (?:came|were made|was made|was issued|were issued|was delivered|was released)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        int at = setting.sentenceAt(said.anchor().start());
        for (int i = Math.max(0, at - SENTENCES);
                i <= Math.min(setting.sentences().size() - 1, at + SENTENCES);
                i++) {
            Sentence sentence = setting.sentences().get(i);
            boolean tellsATime =
                    i != at && !setting.timesIn(sentence.span()).isEmpty() && isOf(said, sentence.span(), setting);
            Optional<DateRange> day = tellsATime ? occasion(sentence, said, setting) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<DateRange> occasion(Sentence sentence, Said said, Setting setting) {
        Matcher matcher = OCCASION.matcher(setting.text())
                .region(sentence.span().start(), sentence.span().end());
        if (!matcher.find() || !isOf(said, new TextSpan(sentence.span().start(), matcher.end()), setting)) {
            return Optional.empty();
        }
        if (matcher.end() >= sentence.span().end()) {
            return Optional.empty();
        }
        List<TimeExpression> times =
                setting.timesIn(new TextSpan(matcher.end(), sentence.span().end()));
        return times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> time.range().isKnown())
                .findFirst()
                .map(time -> time.range()
                        .because(
                                DateRange.Basis.INFERRED,
                                "the occasion: “" + time.span().of(setting.text()) + "”"));
    }

    private static boolean isOf(Said said, TextSpan subject, Setting setting) {
        return said.speaker().isKnown()
                && setting.namesIn(subject).stream()
                        .anyMatch(
                                name -> name.entity() == said.speaker().entity().getAsInt());
    }
}
