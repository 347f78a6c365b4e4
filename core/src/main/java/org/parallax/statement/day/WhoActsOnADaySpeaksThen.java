package org.parallax.statement.day;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * {@code The mayor, Ada Brook, on Monday stepped in: if the rowers stay, Brook wrote, …}: of the day that the same sentence tells right behind the speaker's name.
 */
final class WhoActsOnADaySpeaksThen implements DayRule {

    private static final Pattern ON = Pattern.compile("\\s(?:on |late |early )?");

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        int cue = said.anchor().start();
        boolean tells = said.speaker().isKnown() && Stretch.isOfTheOutlet(said.draft());
        return setting.sentenceSpan(cue)
                .filter(sentence -> tells && sentence.start() < cue)
                .flatMap(sentence -> acted(new TextSpan(sentence.start(), cue), said, setting))
                .map(setting::daysOf);
    }

    private static Optional<TimeExpression> acted(TextSpan before, Said said, Setting setting) {
        int speaker = said.speaker().entity().orElseThrow();
        return setting.timesIn(before).stream()
                .filter(time -> time.span().start() > before.start())
                .filter(time -> Telling.namesATime(time) && time.range().day().isPresent())
                .filter(time -> said.draft().content().stream().noneMatch(piece -> piece.overlaps(time.span())))
                .filter(time -> setting
                        .namesIn(new TextSpan(before.start(), time.span().start()))
                        .stream()
                        .anyMatch(name -> name.entity() == speaker
                                && name.span().end() < time.span().start()
                                && ON.matcher(setting.text()
                                                .substring(
                                                        name.span().end(),
                                                        time.span().start()))
                                        .matches()))
                .findFirst();
    }
}
