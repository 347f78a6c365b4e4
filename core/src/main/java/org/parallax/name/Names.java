package org.parallax.name;

import java.util.List;
import java.util.Optional;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;

/** What others may ask about names, titles and offices. Threads may share it. */
public final class Names {

    private Names() {}

    /** What a title or, where that says nothing, the given name says of gender. */
    public static Gender gender(String titleOrGivenName) {
        Gender title = Titles.genderOf(titleOrGivenName);
        return title == Gender.UNKNOWN ? GivenNames.genderOf(titleOrGivenName) : title;
    }

    /** A person's gender, from the offices that the article gives, else from the given name; unknown where neither is sure. */
    public static Gender gender(LocalEntity person, String text) {
        for (Office office : person.offices()) {
            Gender gender =
                    officeHead(office.span().of(text)).map(Titles::genderOf).orElse(Gender.UNKNOWN);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        NameParts parts = NameParts.of(person.name(), NameType.PERSON);
        return parts.isFull() ? GivenNames.genderOf(parts.core().get(0)) : Gender.UNKNOWN;
    }

    /** The head noun of an office: "deputy leader of the Dawn Party" is headed by "leader"; empty when no known title heads it. */
    public static Optional<String> officeHead(String office) {
        List<String> words = List.of(office.split("[^\\p{L}\\p{M}-]+"));
        String head = "";
        for (String word : words) {
            if (!head.isEmpty() && !Titles.isOfficeHead(word)) {
                break;
            }
            head = Titles.isOfficeHead(word) ? word : head;
        }
        return head.isEmpty() ? Optional.empty() : Optional.of(head);
    }

    /** A person's surname as folded for comparison ("al-Tamari" is "tamari"); an organization's or place's last telling word. */
    public static String surname(LocalEntity entity) {
        return NameParts.of(entity.name(), entity.type()).surname();
    }
}
