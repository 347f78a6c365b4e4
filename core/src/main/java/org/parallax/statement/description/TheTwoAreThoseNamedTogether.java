package org.parallax.statement.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.source.SourcePhrase;

/**
 * "Ada Brook and Lew Finch met. Both men said …", "Norway and Denmark agreed. The two countries announced …": two names that "and" joins, the
 * last such pair in view. Like the source "Ada Brook and Lew Finch", it is told of the first of them.
 */
final class TheTwoAreThoseNamedTogether implements DescriptionRule {

    private static final int SENTENCES = 2;
    private static final Pattern TWO =
            Pattern.compile("(?:the two|both|the pair|the couple|the duo|each)(?: (?:of them|\\p{Ll}+))?");
    private static final Pattern AND = Pattern.compile(" and (?:(?:[Tt]he|[\\p{Lu}][\\p{L}.]*) ){0,3}");
    private static final Set<String> STATES = WordSets.of(TheTwoAreThoseNamedTogether.class, "two states");
    private static final Set<String> PEOPLE = WordSets.of(TheTwoAreThoseNamedTogether.class, "two people");

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        String words = phrase.text().toLowerCase(Locale.ROOT);
        return TWO.matcher(words).matches() ? first(phrase, soFar.setting()) : Optional.empty();
    }

    private static Optional<Integer> first(SourcePhrase phrase, Setting setting) {
        int start = phrase.span().start();
        int sentence = setting.sentenceAt(start);
        List<Named> before = setting.namesBefore(start);
        for (int i = before.size() - 1; i > 0; i--) {
            Named last = before.get(i);
            Named first = before.get(i - 1);
            if (sentence - setting.sentenceAt(first.span().start()) > SENTENCES) {
                return Optional.empty();
            }
            if (areJoined(first, last, setting) && canBe(phrase.headNoun(), typeOf(first, setting))) {
                return Optional.of(first.entity());
            }
        }
        return Optional.empty();
    }

    private static boolean areJoined(Named first, Named last, Setting setting) {
        int from = first.span().end();
        int to = last.span().start();
        return from < to
                && first.entity() != last.entity()
                && typeOf(first, setting) == typeOf(last, setting)
                && AND.matcher(setting.text().substring(from, to)).matches();
    }

    private static NameType typeOf(Named name, Setting setting) {
        return setting.entity(name.entity()).type();
    }

    private static boolean canBe(String noun, NameType type) {
        return STATES.contains(noun) ? type == NameType.PLACE : !PEOPLE.contains(noun) || type == NameType.PERSON;
    }
}
