package org.parallax.bench.names;

import java.util.Map;
import java.util.Optional;
import org.parallax.language.Tagging.NameType;

/**
 * What the labels of the corpora mean in the three types that are scored. Labels not listed name nothing: nationalities, groups, products,
 * dates, sums, all else.
 */
final class Labels {

    private static final Map<String, NameType> TYPES = Map.of(
            "PER", NameType.PERSON,
            "ORG", NameType.ORGANIZATION,
            "LOC", NameType.PLACE,
            "Person", NameType.PERSON,
            "Organization", NameType.ORGANIZATION,
            "Organisation", NameType.ORGANIZATION,
            "Location", NameType.PLACE,
            "Facility", NameType.PLACE);

    /** This spelling is re3d's alone, which marks whole phrases, with or without a name in them. */
    private static final String OF_PHRASES = "Organisation";

    private Labels() {}

    /** The type of a tag such as {@code B-Person}; empty for {@code O} and for what is not scored. */
    static Optional<NameType> type(String tag) {
        return Optional.ofNullable(TYPES.get(label(tag)));
    }

    /** {@code Person} of {@code B-Person}; "" of {@code O}. */
    static String label(String tag) {
        return tag.length() > 2 ? tag.substring(2) : "";
    }

    static boolean isOfPhrases(String tag) {
        return label(tag).equals(OF_PHRASES);
    }
}
