package org.parallax.statement.description;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.name.GivenNames;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/** "My parents, Lew and Ada Finch, … My father said …": the one of the two whose given name is a man's; "my mother" the other. */
final class AParentIsNamedWithTheOther implements DescriptionRule {

    private static final Pattern PARENT = Pattern.compile(
            "(?<whose>my|his|her|their) (?:late )?(?:(?<man>father|dad)|mother|mum|mom)", Pattern.CASE_INSENSITIVE);
    private static final String NAMED = " parents, (?<one>\\p{Lu}[\\p{L}.’'-]+) and (?<other>\\p{Lu}[\\p{L}.’'-]+)\\b";

    /** In units. */
    private static final int FURTHEST = 20000;

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        Matcher parent = PARENT.matcher(phrase.text());
        if (!parent.matches()) {
            return Optional.empty();
        }
        Gender wanted = parent.group("man") == null ? Gender.FEMALE : Gender.MALE;
        return parents(parent.group("whose"), phrase, soFar.setting())
                .flatMap(named -> of(wanted, named, soFar.setting()));
    }

    /** The two given names, from the place that tells them: it may come later than the first mention. */
    private static Optional<List<TextSpan>> parents(String whose, SourcePhrase phrase, Setting setting) {
        int from = Math.max(0, phrase.span().start() - FURTHEST);
        int to = Math.min(setting.text().length(), phrase.span().end() + FURTHEST);
        Matcher named = Pattern.compile("(?i:\\b" + whose + ")" + NAMED)
                .matcher(setting.text())
                .region(from, to);
        return named.find()
                ? Optional.of(List.of(
                        new TextSpan(named.start("one"), named.end("one")),
                        new TextSpan(named.start("other"), named.end("other"))))
                : Optional.empty();
    }

    private static Optional<Integer> of(Gender wanted, List<TextSpan> given, Setting setting) {
        return given.stream()
                .filter(name -> GivenNames.genderOf(name.of(setting.text())) == wanted)
                .flatMap(name -> setting.namesIn(name).stream())
                .map(Setting.Named::entity)
                .findFirst();
    }
}
