package org.parallax.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.name.Countries.Country;
import org.parallax.name.Titles.Gender;

/** Gathers the names of an article by the way that they are written, and settles what each names. */
final class Forms {

    private record Key(NameType type, String key, Gender gender, String country) {}

    private static final Set<String> BODIES = WordSets.of(Forms.class, "begin a body's name in Arabic and Persian");

    private final NameText text;
    private final List<Named> names;
    private final Set<String> surnames;
    private final Set<String> beginningsOfOrganizations;
    private final Set<String> firms;

    private Forms(NameText text, List<Named> names) {
        this.text = text;
        this.names = names;
        this.surnames = longer(NameType.PERSON, name -> name.substring(name.lastIndexOf(' ') + 1));
        this.beginningsOfOrganizations = longer(NameType.ORGANIZATION, name -> name.substring(0, name.indexOf(' ')));
        this.firms = names.stream()
                .filter(name -> name.type() == NameType.ORGANIZATION && name.length() > 1)
                .map(name -> NameParts.of(name.span().of(text.text()), NameType.ORGANIZATION))
                .filter(parts -> !parts.legal().isEmpty() && !parts.core().isEmpty())
                .map(parts -> parts.core().get(0))
                .collect(Collectors.toSet());
    }

    /** A word of each name of a type that has several. */
    private Set<String> longer(NameType type, UnaryOperator<String> word) {
        return names.stream()
                .filter(name -> name.type() == type && name.length() > 1)
                .map(this::written)
                .filter(name -> name.indexOf(' ') > 0)
                .map(word)
                .collect(Collectors.toSet());
    }

    /** The forms in the order of their first use. */
    static List<Form> of(NameText text, List<Named> names) {
        Forms forms = new Forms(text, names);
        Map<Key, List<Named>> groups = new LinkedHashMap<>();
        forms.settled()
                .forEach(name -> groups.computeIfAbsent(forms.key(name), key -> new ArrayList<>())
                        .add(name));
        return groups.entrySet().stream()
                .map(group -> forms.form(group.getKey(), group.getValue()))
                .toList();
    }

    private Form form(Key key, List<Named> group) {
        NameParts parts = NameParts.of(group.get(0).span().of(text.text()), key.type());
        return new Form(parts, List.copyOf(group), key.gender(), country(group.get(0)));
    }

    private Key key(Named name) {
        NameParts parts = NameParts.of(name.span().of(text.text()), name.type());
        Gender gender = name.type() == NameType.PERSON && !parts.isFull() ? titleGender(name) : Gender.UNKNOWN;
        String key = parts.key() + "|" + String.join(" ", parts.heads()) + "|" + parts.generation();
        return new Key(
                name.type(), key, gender, country(name).map(Country::code).orElse(""));
    }

    private Gender titleGender(Named name) {
        boolean titled =
                text.has(name.first() - 1) && text.gapAfter(name.first() - 1).matches("\\.? ");
        return titled ? Titles.genderOf(text.word(name.first() - 1).text()) : Gender.UNKNOWN;
    }

    private Optional<Country> country(Named name) {
        String written = name.span().of(text.text());
        if (name.type() == NameType.PERSON) {
            return Optional.empty();
        }
        return Countries.named(written)
                .or(() -> GovernmentForCountry.country(written))
                .or(() -> CapitalAsGovernment.of(text, name))
                .or(() -> name.tagged() ? Optional.empty() : Countries.ofPeople(written));
    }

    /** Names written alike are of one type: what a gazetteer says, or most of the places do. A surname alone may also be a place's name. */
    private List<Named> settled() {
        Map<String, Map<NameType, Integer>> votes = new HashMap<>();
        for (Named name : names) {
            votes.computeIfAbsent(written(name), key -> new EnumMap<>(NameType.class))
                    .merge(name.type(), name.tagged() ? 2 : 1, Integer::sum);
        }
        return names.stream()
                .map(name -> name.as(settled(name, votes.getOrDefault(written(name), Map.of()))))
                .toList();
    }

    private NameType settled(Named name, Map<NameType, Integer> votes) {
        String written = name.span().of(text.text());
        boolean place = (Countries.named(written).isPresent() && !Countries.isAmbiguous(written))
                || (name.type() != NameType.PERSON
                        && Countries.ofCapital(written).isPresent());
        if (place) {
            return NameType.PLACE;
        }
        if (isSurnameAlone(name)) {
            return NameType.PERSON;
        }
        if (isTheBeginningOfAFirm(name)) {
            return NameType.ORGANIZATION;
        }
        if (name.length() > 1 && name.type() == NameType.PERSON && isABody(name)) {
            return NameType.ORGANIZATION;
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return first(votes, most, name.type());
    }

    private static NameType first(Map<NameType, Integer> votes, int most, NameType otherwise) {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    private boolean isABody(Named name) {
        return Heads.ofOrganization(text.word(name.last()).text())
                || BODIES.contains(Spelling.words(text.word(name.first()).text()).stream()
                        .findFirst()
                        .orElse(""));
    }

    /** "Brel" where the text names "Brel Diagnostics Inc", and nobody of that name. */
    private boolean isTheBeginningOfAFirm(Named name) {
        return name.type() == NameType.PERSON
                && name.length() == 1
                && firms.contains(written(name))
                && titleGender(name) == Gender.UNKNOWN;
    }

    /** A surname that the tagger took for an organization is one only where a longer name of the article begins with it. */
    private boolean isSurnameAlone(Named name) {
        boolean can = name.type() == NameType.PERSON
                || (name.type() == NameType.ORGANIZATION && !beginningsOfOrganizations.contains(written(name)));
        return can && name.length() == 1 && surnames.contains(written(name));
    }

    private String written(Named name) {
        return Spelling.fold(name.span().of(text.text()));
    }
}
