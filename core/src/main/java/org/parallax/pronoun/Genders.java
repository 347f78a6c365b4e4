package org.parallax.pronoun;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.Words;
import org.parallax.name.GivenNames;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Titles;
import org.parallax.name.Titles.Gender;

/** What a text tells of the gender of whom it names. One thread. */
public final class Genders {

    private static final int TITLE_WINDOW = 24;

    /** They end as "chairman" or "schoolboy" does. */
    private static final Set<String> NO_MEN = Set.of(
            "human",
            "superhuman",
            "german",
            "roman",
            "norman",
            "ottoman",
            "oman",
            "talisman",
            "shaman",
            "caiman",
            "cayman",
            "doberman",
            "tomboy",
            "highboy",
            "lowboy");

    private final String text;
    private final List<LocalEntity> entities;
    private final Map<Integer, Gender> known = new HashMap<>();

    /** Of those whom a text names. */
    public Genders(String text, List<LocalEntity> entities) {
        this.text = text;
        this.entities = entities;
    }

    /** Of one of the entities, by its index. */
    public Gender of(int entity) {
        return known.computeIfAbsent(entity, index -> of(entities.get(index)));
    }

    /** What a noun in lower case tells: "spokeswoman", "grandfather". */
    public static Gender ofNoun(String noun) {
        Gender byTitle = Titles.genderOf(noun);
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        boolean woman = noun.endsWith("woman") || noun.endsWith("girl") || noun.equals("lady");
        boolean man = ((noun.endsWith("man") || noun.endsWith("boy")) && !NO_MEN.contains(noun)) || noun.equals("guy");
        return woman ? Gender.FEMALE : man ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Whether nothing but a given name tells it, which some bear whom one would not expect to. */
    public boolean isGuessed(int entity) {
        return of(entity) != Gender.UNKNOWN
                && byTitle(entities.get(entity)) == Gender.UNKNOWN
                && byOffice(entities.get(entity)) == Gender.UNKNOWN;
    }

    private Gender of(LocalEntity entity) {
        Gender byTitle = byTitle(entity);
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        String first = entity.name().split("[\\s-]", 2)[0];
        Gender byName = GivenNames.genderOf(first);
        return byName != Gender.UNKNOWN ? byName : byOffice(entity);
    }

    private Gender byTitle(LocalEntity entity) {
        return entity.mentions().stream()
                .map(this::beforeName)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private Gender beforeName(Mention mention) {
        int end = mention.span().start();
        String before = text.substring(Math.max(0, end - TITLE_WINDOW), end);
        Gender gender = Gender.UNKNOWN;
        String line = before.substring(before.lastIndexOf('\n') + 1);
        for (String word : line.strip().split("[\\s.]+", -1)) {
            gender = word.isEmpty() ? gender : Titles.genderOf(word);
        }
        return line.matches("(?s).*[,;:]\\s*") ? Gender.UNKNOWN : gender;
    }

    private Gender byOffice(LocalEntity entity) {
        return entity.offices().stream()
                .flatMap(office -> Words.lower(office.span().of(text)).stream())
                .map(Titles::genderOf)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }
}
