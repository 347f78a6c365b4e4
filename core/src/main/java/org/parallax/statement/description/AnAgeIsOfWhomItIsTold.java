package org.parallax.statement.description;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.source.SourcePhrase;

/** {@code Ada Brook, 43, …. The 43-year-old said …}: the only one of whom the article has told that age so far. Threads may share it. */
final class AnAgeIsOfWhomItIsTold implements DescriptionRule {

    private static final Pattern AGE = Pattern.compile("(?i)\\b(?<years>\\d{1,3})-year-old\\b");
    private static final String BEHIND = "(?:,? \\(?|, (?:who is |aged ))%s(?:[,).;]| years)";
    private static final String BEFORE = "(?s).*\\b%s-year-old (?:[\\p{L}-]+ ){0,4}";
    private static final int WINDOW = 60;

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        Matcher age = AGE.matcher(phrase.text());
        return phrase.isDefinite() && age.find() ? only(age.group("years"), phrase, soFar.setting()) : Optional.empty();
    }

    private static Optional<Integer> only(String years, SourcePhrase phrase, Setting setting) {
        Pattern behind = Pattern.compile(BEHIND.formatted(years));
        Pattern before = Pattern.compile(BEFORE.formatted(years));
        List<Integer> persons = setting.namesBefore(phrase.span().start()).stream()
                .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                .filter(name -> isToldOf(name, behind, before, setting))
                .map(Named::entity)
                .distinct()
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    private static boolean isToldOf(Named name, Pattern behind, Pattern before, Setting setting) {
        String text = setting.text();
        int start = name.span().start();
        return behind.matcher(text).region(name.span().end(), text.length()).lookingAt()
                || before.matcher(text.substring(Math.max(0, start - WINDOW), start))
                        .matches();
    }
}
