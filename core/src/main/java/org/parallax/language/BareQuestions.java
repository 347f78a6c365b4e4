package org.parallax.language;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * The questions of an interview that is printed without labels: lines of their own, each with an answer below. A conversation it is only
 * where "you" is asked and "I" answers; an outlet that asks and answers itself explains. Threads may share it.
 */
final class BareQuestions {

    private static final int FEWEST = 3;
    private static final int LONGEST = 400;
    private static final Pattern QUESTION = Pattern.compile("\\p{Lu}[^\"“”«»]*\\?");
    private static final Pattern YOU = Pattern.compile("\\b(?:you|your|yours|yourself)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern I = Pattern.compile("\\b(?:I|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Oo]ur|us)\\b");

    private BareQuestions() {}

    /** In order; none where the text is no interview. */
    static List<TextSpan> in(String text, TextSpan part) {
        List<TextSpan> lines = Lines.in(text, part);
        List<TextSpan> questions =
                lines.stream().filter(line -> isQuestion(text, line)).toList();
        if (questions.size() < FEWEST) {
            return List.of();
        }
        long you = questions.stream()
                .filter(line -> YOU.matcher(line.of(text)).find())
                .count();
        long answers =
                questions.stream().filter(line -> isAnsweredByMe(text, line)).count();
        boolean interview = you * 3 >= questions.size() && answers * 2 >= questions.size();
        return interview ? questions : List.of();
    }

    private static boolean isQuestion(String text, TextSpan line) {
        return line.length() <= LONGEST && QUESTION.matcher(line.of(text)).matches();
    }

    /** Whether the line below a question speaks of its speaker. */
    private static boolean isAnsweredByMe(String text, TextSpan question) {
        if (question.end() >= text.length()) {
            return false;
        }
        List<TextSpan> below =
                Lines.in(text, new TextSpan(question.end(), Math.min(text.length(), question.end() + LONGEST)));
        return below.stream()
                .limit(1)
                .anyMatch(line ->
                        !isQuestion(text, line) && I.matcher(line.of(text)).find());
    }
}
