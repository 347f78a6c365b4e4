package org.parallax.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.name.Titles.Gender;

/** The name to call an entity by: a country's usual one; else no acronym where there is a full name, full rather than short, then the most frequent. */
final class FullestName {

    private FullestName() {}

    static String of(NameText text, List<Form> forms) {
        Optional<String> country = forms.stream()
                .flatMap(form -> form.country().stream())
                .map(Countries.Country::name)
                .findFirst();
        return country.orElseGet(() -> fullest(text, forms));
    }

    private static String fullest(NameText text, List<Form> forms) {
        Form form = forms.stream()
                .max(Comparator.comparing((Form one) -> !one.isAcronym())
                        .thenComparing(one -> !isASurname(one, forms))
                        .thenComparingInt(one -> isOfALongerThing(text, one, forms)
                                ? 0
                                : isAWordBefore(one, forms) ? length(one) - 1 : length(one))
                        .thenComparingInt(Form::count)
                        .thenComparingInt(one -> one.parts().name().length())
                        .thenComparingInt(one -> -one.first().first()))
                .orElseThrow();
        return mostFrequent(text, form);
    }

    /** In words, of which more than three are no gain; a gloss in brackets makes no name fuller. */
    private static int length(Form form) {
        int words = form.isPerson() ? form.parts().core().size() : form.first().length();
        return form.parts().name().indexOf('(') >= 0 ? 0 : Math.min(3, words);
    }

    private static boolean isOfALongerThing(NameText text, Form form, List<Form> forms) {
        return forms.stream().anyMatch(other -> ALongerThingGivesABodyNoName.holds(text, form, other));
    }

    /** "Gloomy Robin Hale" beside "Robin Hale": what is put before a full name, and is neither a given name nor an initial, makes it no fuller. */
    private static boolean isAWordBefore(Form form, List<Form> forms) {
        List<String> core = form.parts().core();
        return form.isPerson()
                && core.size() > 2
                && core.get(0).length() > 1
                && GivenNames.genderOf(core.get(0)) == Gender.UNKNOWN
                && forms.stream().anyMatch(other -> other.parts().core().equals(core.subList(1, core.size())));
    }

    /** "Van der Lund" beside "Ida van der Lund". */
    private static boolean isASurname(Form form, List<Form> forms) {
        return form.isPerson()
                && forms.stream()
                        .anyMatch(other -> other.isPerson()
                                && ASurnameBeginsWithItsParticle.isSurnameOf(form.parts(), other.parts()));
    }

    private static String mostFrequent(NameText text, Form form) {
        Map<String, Integer> counts = new HashMap<>();
        form.names()
                .forEach(name -> counts.merge(
                        name.span().of(text.text()), text.word(name.first()).loud() ? 1 : 3, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
