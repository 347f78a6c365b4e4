package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** {@code In what she called a storm, Ada Brook shut the pier}, {@code In her letter on the toll, Brook …}: the pronoun goes before its name. Threads may share it. */
final class HeInAnOpeningPhraseIsWhoFollowsIt implements SpeakerRule {

    private static final Pattern HE = Pattern.compile("(?i)he|his");
    private static final Pattern SHE = Pattern.compile("(?i)she|her");
    private static final Pattern OPENING = Pattern.compile("(?:In|At|On|With|During|For) (?:what |(?=his|her))");
    private static final Pattern BEFORE_A_NAME = Pattern.compile("[^,;:\\n]{0,100},[”\"]? (?:\\p{Lu}[\\p{L}.]* ){0,3}");
    private static final Pattern DOES = Pattern.compile(" (?!and |or |who )\\p{Ll}+");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.source()
                .filter(source -> opens(source, soFar.setting()))
                .flatMap(source -> never(source.of(soFar.setting().text()))
                        .flatMap(never -> follows(source, soFar.setting())
                                .filter(person -> soFar.genders().of(person) != never)))
                .map(person -> Speaker.named(person, draft, this));
    }

    private static Optional<Gender> never(String pronoun) {
        return HE.matcher(pronoun).matches()
                ? Optional.of(Gender.FEMALE)
                : SHE.matcher(pronoun).matches() ? Optional.of(Gender.MALE) : Optional.empty();
    }

    private static boolean opens(TextSpan pronoun, Setting setting) {
        int sentence =
                setting.sentenceSpan(pronoun.start()).map(TextSpan::start).orElse(pronoun.start());
        String words = setting.text().substring(sentence, pronoun.end());
        var opening = OPENING.matcher(words);
        return opening.lookingAt() && opening.end() == pronoun.start() - sentence;
    }

    private static Optional<Integer> follows(TextSpan pronoun, Setting setting) {
        int end = setting.sentenceSpan(pronoun.start()).map(TextSpan::end).orElse(pronoun.end());
        return setting.namesIn(new TextSpan(pronoun.end(), Math.max(pronoun.end() + 1, end))).stream()
                .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                .filter(name -> BEFORE_A_NAME
                        .matcher(setting.text()
                                .substring(pronoun.end(), name.span().start()))
                        .matches())
                .filter(name -> DOES.matcher(setting.text())
                        .region(name.span().end(), setting.text().length())
                        .lookingAt())
                .findFirst()
                .map(Named::entity);
    }
}
