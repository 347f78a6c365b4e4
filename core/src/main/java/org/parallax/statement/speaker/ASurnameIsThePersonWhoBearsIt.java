package org.parallax.statement.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;
import org.parallax.statement.source.SourcePhrase;

/** A source of one capitalized word, or one after its title, that is the last word of one entity's name alone. "BROOK" is Brook. */
final class ASurnameIsThePersonWhoBearsIt implements SpeakerRule {

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Optional<String> last = draft.source()
                .map(source -> Words.in(soFar.setting().text(), source))
                .filter(words -> !words.isEmpty() && words.size() <= 3)
                .filter(words -> words.stream()
                        .map(word -> word.of(soFar.setting().text()).toLowerCase(Locale.ROOT))
                        .noneMatch(SourcePhrase.PREPOSITIONS::contains))
                .map(words -> words.get(words.size() - 1).of(soFar.setting().text()))
                .filter(word -> Character.isUpperCase(word.charAt(0)));
        return last.map(word -> bearer(word, soFar.setting().entities()))
                .filter(OptionalInt::isPresent)
                .map(entity -> Speaker.named(entity.getAsInt(), draft, this));
    }

    private static OptionalInt bearer(String surname, List<LocalEntity> entities) {
        int[] bearers = IntStream.range(0, entities.size())
                .filter(i -> entities.get(i).type() == NameType.PERSON)
                .filter(i -> bears(entities.get(i).name(), surname))
                .toArray();
        return bearers.length == 1 ? OptionalInt.of(bearers[0]) : OptionalInt.empty();
    }

    private static boolean bears(String name, String surname) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean shouted = surname.length() > 1 && surname.equals(surname.toUpperCase(Locale.ROOT));
        return last.equals(surname) || (shouted && last.equalsIgnoreCase(surname));
    }
}
