package org.parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.article.Article;
import org.parallax.language.Sentence;
import org.parallax.name.LocalEntity;
import org.parallax.statement.Statement.Decision;
import org.parallax.statement.day.Days;
import org.parallax.statement.day.Days.Day;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.TimeExpression;

/**
 * Tells on which days statements were made once more, when the day of their article has become known after they were read: "said Saturday"
 * needs it. Nothing else about them changes. Threads may share it.
 */
public final class DaysToldAgain {

    private DaysToldAgain() {}

    /**
     * The same statements with their days.
     *
     * @param article with the date that it is known to have by now
     * @param sentences of its text
     * @param entities whom it names
     * @param times its time expressions, read against that date
     * @param statements as read before, in the order of the text
     */
    public static List<Statement> of(
            Article article,
            List<Sentence> sentences,
            List<LocalEntity> entities,
            List<TimeExpression> times,
            List<Statement> statements) {
        Setting setting = new Setting(article, sentences, entities, times);
        List<Said> all = Said.again(statements);
        List<Integer> byCue = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(i -> all.get(i).anchor()))
                .toList();
        List<Said> said = byCue.stream().map(all::get).toList();
        List<Day> days = Days.of(setting, said);
        List<Statement> dated = new ArrayList<>(statements);
        for (int i = 0; i < said.size(); i++) {
            int at = byCue.get(i);
            dated.set(at, dated(statements.get(at), Days.ofOccasion(days, said, i)));
        }
        return List.copyOf(dated);
    }

    private static Statement dated(Statement s, Day day) {
        return new Statement(
                s.part(),
                s.speaker(),
                s.sourceClass(),
                s.source(),
                s.cue(),
                s.content(),
                s.kind(),
                s.act(),
                s.certainty(),
                day.range(),
                s.via(),
                s.within(),
                new Decision(s.decision().speaker(), day.rule()));
    }
}
