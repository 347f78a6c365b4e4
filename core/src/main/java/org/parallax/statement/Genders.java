package org.parallax.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parallax.language.Words;
import org.parallax.name.GivenNames;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Titles;
import org.parallax.name.Titles.Gender;

/** Whether a pronoun can stand for a person of the article. One thread. */
final class Genders {

    private static final int TITLE_WINDOW = 24;

    private final Setting setting;
    private final Map<Integer, Gender> known = new HashMap<>();

    Genders(Setting setting) {
        this.setting = setting;
    }

    boolean agrees(int entity, Gender pronoun) {
        Gender gender = known.computeIfAbsent(entity, index -> of(setting.entity(index)));
        return gender == Gender.UNKNOWN || pronoun == Gender.UNKNOWN || gender == pronoun;
    }

    static Gender ofPronoun(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** Whether a pronoun can stand for a noun: "she" for "spokeswoman". */
    static boolean agree(String pronoun, String noun) {
        Gender gender = noun.isEmpty() ? Gender.UNKNOWN : Titles.genderOf(noun);
        return gender == Gender.UNKNOWN || gender == ofPronoun(pronoun);
    }

    private Gender of(LocalEntity entity) {
        for (Mention mention : entity.mentions()) {
            Gender byTitle = beforeName(mention);
            if (byTitle != Gender.UNKNOWN) {
                return byTitle;
            }
        }
        String first = entity.name().split("[\\s-]", 2)[0];
        Gender byName = GivenNames.genderOf(first);
        return byName != Gender.UNKNOWN ? byName : byOffice(entity);
    }

    private Gender beforeName(Mention mention) {
        int end = mention.span().start();
        String before = setting.text().substring(Math.max(0, end - TITLE_WINDOW), end);
        Gender gender = Gender.UNKNOWN;
        String line = before.substring(before.lastIndexOf('\n') + 1);
        for (String word : line.strip().split("[\\s.]+", -1)) {
            gender = word.isEmpty() ? gender : Titles.genderOf(word);
        }
        return line.matches("(?s).*[,;:]\\s*") ? Gender.UNKNOWN : gender;
    }

    private Gender byOffice(LocalEntity entity) {
        return entity.offices().stream()
                .flatMap(office -> Words.lower(office.span().of(setting.text())).stream())
                .map(Titles::genderOf)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }
}
