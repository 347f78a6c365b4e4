package org.parallax.name;

import java.util.List;
import java.util.Optional;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Countries.Country;
import org.parallax.name.Titles.Gender;

/**
 * One way in which an article writes a name, with every place where it does.
 *
 * @param parts the name taken apart
 * @param names in the order of the text
 * @param gender what the titles before it say, where it is a surname alone
 * @param country the country that it is, or whose government it stands for
 */
record Form(NameParts parts, List<Named> names, Gender gender, Optional<Country> country) {

    NameType type() {
        return parts.type();
    }

    int count() {
        return names.size();
    }

    Named first() {
        return names.get(0);
    }

    boolean isPerson() {
        return type() == NameType.PERSON;
    }

    boolean isAcronym() {
        return Acronym.isWrittenLikeOne(parts.name());
    }
}
