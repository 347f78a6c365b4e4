package org.parallax.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * "A: …", or what stands below a question: whoever the question addresses; else the only person whom the headline names, or the text before
 * the interview.
 */
final class AnAnswerIsByTheOneWhoIsAsked implements SpeakerRule {

    private static final Pattern ANSWER = Pattern.compile("A\\d{0,2}|Answer", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile("Q\\d{0,2}|Question", Pattern.CASE_INSENSITIVE);
    private static final int SENTENCES = 200;
    private static final int LONGEST_ADDRESS = 60;
    private static final Pattern PREPOSITION = Pattern.compile("(?s).*\\b(?:of|in|at|from|near) ");
    private static final int LONGEST_PREPOSITION = 10;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        boolean answers = draft.isTurn()
                && draft.source()
                        .map(source -> matches(ANSWER, source, setting))
                        .orElse(true);
        return answers
                ? addressed(draft, soFar)
                        .or(() -> introduced(setting))
                        .map(entity -> Speaker.named(entity, draft, this))
                : Optional.empty();
    }

    private static boolean matches(Pattern pattern, TextSpan source, Setting setting) {
        return pattern.matcher(source.of(setting.text())).matches();
    }

    /** {@code Q: Mr. Moss, when did you …?}, and until somebody else is addressed. */
    private static Optional<Integer> addressed(Draft answer, Discourse soFar) {
        Setting setting = soFar.setting();
        for (Discourse.Turn turn : soFar.recent(answer.anchor().start(), SENTENCES)) {
            boolean asks = turn.draft()
                    .source()
                    .filter(source -> matches(QUESTION, source, setting))
                    .isPresent();
            Optional<Integer> addressee =
                    asks ? addressee(turn.draft().content().get(0), setting) : Optional.empty();
            if (addressee.isPresent()) {
                return addressee;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> addressee(TextSpan question, Setting setting) {
        int end = Math.min(question.end(), question.start() + LONGEST_ADDRESS);
        int comma = setting.text().substring(question.start(), end).indexOf(',');
        return comma <= 0
                ? Optional.empty()
                : onlyPerson(setting.namesIn(new TextSpan(question.start(), question.start() + comma)), setting);
    }

    private static Optional<Integer> introduced(Setting setting) {
        TextSpan body = setting.article().body();
        int first = setting.turns().get(0).words().get(0).start();
        return setting.article()
                .headline()
                .flatMap(headline -> onlyPerson(setting.namesIn(headline), setting))
                .or(() -> first > body.start()
                        ? onlyPerson(setting.namesIn(new TextSpan(body.start(), first)), setting)
                        : Optional.empty());
    }

    /** {@code the mayor of Lund, Ada Brook}: one word behind a preposition, whatever the tagger takes it for. */
    private static boolean isWhereSomebodyIs(Named name, String text) {
        String before = text.substring(
                Math.max(0, name.span().start() - LONGEST_PREPOSITION),
                name.span().start());
        return name.span().of(text).indexOf(' ') < 0
                && PREPOSITION.matcher(before).matches();
    }

    private static Optional<Integer> onlyPerson(List<Named> names, Setting setting) {
        List<Integer> persons = names.stream()
                .filter(name -> !isWhereSomebodyIs(name, setting.text()))
                .map(Named::entity)
                .filter(entity -> setting.entity(entity).type() == NameType.PERSON)
                .distinct()
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }
}
