package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of countries is complete, held against ICU's data (CLDR). */
class CountriesTest {

    /** Small territories that the list leaves out: they are hardly in the news and have no government that a capital stands for. */
    private static final Set<String> LEFT_OUT = Set.of(
            "AI", "AQ", "AX", "BL", "BQ", "BV", "CC", "CX", "GS", "HM", "IO", "MF", "MP", "MS", "NF", "NU", "PM", "PN",
            "SH", "SJ", "SX", "TF", "TK", "UM", "WF", "YT");

    @Test
    void everyCountryOfTheWorldIsKnown() {
        List<String> codes =
                Countries.all().stream().map(Countries.Country::code).toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .containsAll(Arrays.stream(Locale.getISOCountries())
                        .filter(code -> !LEFT_OUT.contains(code))
                        .toList());
    }

    @Test
    void theirUsualEnglishNamesAreKnown() {
        for (Countries.Country country : Countries.all()) {
            String name = new ULocale("", country.code()).getDisplayCountry(ULocale.ENGLISH);
            boolean known = Countries.named(name.replaceAll(" \\(.*", "").replaceAll(" - .*", ""))
                    .or(() -> Countries.named(name))
                    .isPresent();
            assertThat(known || country.code().equals("SU") || name.contains("SAR"))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void sovereignStatesHaveCapitalsAndDemonyms() {
        assertThat(Countries.ofCapital("Ouagadougou"))
                .map(Countries.Country::name)
                .contains("Burkina Faso");
        assertThat(Countries.ofDemonym("Frenchwoman"))
                .map(Countries.Country::code)
                .contains("FR");
        assertThat(Countries.ofPeople("Swedes")).map(Countries.Country::code).contains("SE");
        assertThat(Countries.named("the Netherlands"))
                .map(Countries.Country::code)
                .contains("NL");
        assertThat(Countries.all().stream()
                        .filter(country -> !country.capitals().isEmpty())
                        .count())
                .isGreaterThan(175);
    }
}
