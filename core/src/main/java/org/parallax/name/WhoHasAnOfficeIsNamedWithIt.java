package org.parallax.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "Ida Brel spoke. … President Brel left": where two Brels are named in full, a surname that is only written with an office is not hers whom nothing gives
 * that office, however often she is named. Keeps no state.
 */
final class WhoHasAnOfficeIsNamedWithIt {

    private WhoHasAnOfficeIsNamedWithIt() {}

    /** Whether a surname alone is not that of somebody who is named in full. */
    static boolean speaksAgainst(NameText text, Form surname, List<Form> somebody) {
        Set<String> offices = new HashSet<>();
        for (Named name : surname.names()) {
            String office = officeBefore(text, name);
            if (office.isEmpty()) {
                return false;
            }
            offices.add(office);
        }
        return somebody.stream()
                .flatMap(form -> form.names().stream())
                .flatMap(name -> Offices.of(text, name).stream())
                .flatMap(office -> text.in(office.span()).stream())
                .map(OfficeWords::lower)
                .noneMatch(offices::contains);
    }

    /** The title right before a name; "" for none and for one that says nothing, "Mr". */
    private static String officeBefore(NameText text, Named name) {
        int before = name.first() - 1;
        boolean office = text.has(before)
                && text.gapAfter(before).matches("\\.? ")
                && text.word(before).isCapitalized()
                && Titles.isOfficeHead(text.word(before).text())
                && !Titles.isHonorific(text.word(before).text());
        return office ? OfficeWords.lower(text.word(before)) : "";
    }
}
