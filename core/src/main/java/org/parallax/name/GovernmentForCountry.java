package org.parallax.name;

import java.util.Optional;
import org.parallax.name.Countries.Country;

/** A country's government is named by its people: "the Norwegian government" is Norway, as "the government of Norway" is. */
final class GovernmentForCountry {

    private static final String GOVERNMENT = " government";

    private GovernmentForCountry() {}

    /** The country whose government a name is. */
    static Optional<Country> country(String name) {
        return name.endsWith(GOVERNMENT)
                ? Countries.ofDemonym(name.substring(0, name.length() - GOVERNMENT.length()))
                : Optional.empty();
    }
}
