package org.parallax.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Countries;
import org.parallax.name.Countries.Country;
import org.parallax.name.LocalEntity;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code Norway closed the strait. … The Norwegians have said …}: the people with "the" is its state where the article speaks of that more than once, and nowhere of
 * some of the people: not after "two Norwegians were hurt". Threads may share it.
 */
final class ThePeopleIsItsStateAmongStates implements SpeakerRule {

    private static final Pattern THE_PEOPLE = Pattern.compile("(?i:the) (?<people>\\p{Lu}[\\p{L}-]+)");

    /** In units, so that a long text takes time in proportion. */
    private static final int FAR = 20_000;

    private static final String SOME =
            "(?i)(?:\\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|millions|some|many|most|several|few|other|both|all|young|fellow|ordinary|percent|of|among|million|\\d+)"
                    + "(?: of)?(?: \\p{Ll}+)? )%s\\b";

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        return draft.source()
                .flatMap(source -> country(source, setting))
                .map(country -> entity(country, setting.entities()))
                .filter(OptionalInt::isPresent)
                .map(entity -> Speaker.named(entity.getAsInt(), draft, this));
    }

    private static Optional<Country> country(TextSpan source, Setting setting) {
        var words = THE_PEOPLE.matcher(source.of(setting.text()));
        return words.matches() && !isOfSome(words.group("people"), setting.text())
                ? Countries.ofPeople(words.group("people"))
                : Optional.empty();
    }

    private static boolean isOfSome(String people, String text) {
        return Pattern.compile(SOME.formatted(Pattern.quote(people)))
                .matcher(text.substring(0, Math.min(text.length(), FAR)))
                .find();
    }

    private static OptionalInt entity(Country country, List<LocalEntity> entities) {
        return IntStream.range(0, entities.size())
                .filter(i -> entities.get(i).type() == NameType.PLACE
                        && entities.get(i).name().equals(country.name())
                        && entities.get(i).mentions().size() > 1)
                .findFirst();
    }
}
