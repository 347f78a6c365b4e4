package org.parallax.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Aliases.Found;

/**
 * Reads the names of one article. Threads may share it.
 *
 * <ol>
 *   <li>What the tagger found is mended: titles cut off, pieces put together, descriptions dropped ({@link TaggedNames}).
 *   <li>What it missed is added: further uses, surnames alone, countries ({@link MissedNames}), acronyms in brackets ({@link Aliases}).
 *   <li>Names written alike become one form of one type ({@link Forms}), and forms that name one thing one entity ({@link LocalNames}).
 *   <li>The words around persons give their offices ({@link Offices}).
 * </ol>
 */
public final class NameReader {

    private final NameText text;

    private NameReader(NameText text) {
        this.text = text;
    }

    /** The persons, organizations and places that a text names, in the order of their first mention. */
    public static List<LocalEntity> read(String text, List<Sentence> sentences, List<Tagging.Name> names) {
        return new NameReader(NameText.of(text, sentences)).read(names);
    }

    private List<LocalEntity> read(List<Tagging.Name> tagged) {
        Found found = Aliases.in(
                text, MissedNames.added(text, NamesBeforeTheirKind.added(text, TaggedNames.mended(text, tagged))));
        List<Form> forms = Forms.of(text, MissedNames.added(text, found.names()));
        Joining joining = LocalNames.joined(text, forms, found.pairs());
        Map<Integer, List<Form>> groups = new LinkedHashMap<>();
        IntStream.range(0, forms.size())
                .forEach(i -> groups.computeIfAbsent(joining.find(i), root -> new ArrayList<>())
                        .add(forms.get(i)));
        TheYoungerIsTheJunior.moved(text, groups);
        Set<Integer> aliased = new LinkedHashSet<>();
        found.pairs().forEach(pair -> Stream.of(pair.name(), pair.alias()).forEach(name -> aliased.add(name.first())));
        List<Named> persons = groups.values().stream()
                .filter(group -> type(group) == NameType.PERSON)
                .flatMap(List::stream)
                .flatMap(form -> form.names().stream())
                .sorted(Named.BY_PLACE)
                .toList();
        return groups.values().stream()
                .map(group -> entity(group, aliased, persons))
                .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
                .toList();
    }

    private LocalEntity entity(List<Form> forms, Set<Integer> aliased, List<Named> persons) {
        List<Named> names = forms.stream()
                .flatMap(form -> form.names().stream())
                .sorted(Named.BY_PLACE)
                .toList();
        List<Mention> mentions = names.stream()
                .map(name -> new Mention(name.span(), Mention.Form.NAME))
                .toList();
        NameType type = type(forms);
        String name = FullestName.of(text, forms);
        List<String> aliases = names.stream()
                .filter(alias -> aliased.contains(alias.first()))
                .map(alias -> alias.span().of(text.text()))
                .filter(alias -> !alias.equals(name))
                .distinct()
                .toList();
        return new LocalEntity(
                name, type, mentions, aliases, type == NameType.PERSON ? offices(names, persons) : List.of());
    }

    /** A country is a place; else what most of the uses are, organizations first, since persons have no aliases in brackets. */
    private static NameType type(List<Form> forms) {
        if (forms.stream().anyMatch(form -> form.country().isPresent())) {
            return NameType.PLACE;
        }
        return Stream.of(NameType.ORGANIZATION, NameType.PERSON, NameType.PLACE)
                .max(Comparator.comparingInt((NameType type) -> uses(forms, type))
                        .thenComparing(type -> type == NameType.ORGANIZATION))
                .orElseThrow();
    }

    private static int uses(List<Form> forms, NameType type) {
        return forms.stream()
                .filter(form -> form.type() == type)
                .mapToInt(Form::count)
                .sum();
    }

    private List<Office> offices(List<Named> names, List<Named> persons) {
        Map<String, Office> byWords = new LinkedHashMap<>();
        names.stream()
                .flatMap(name -> Offices.of(text, name).stream())
                .flatMap(office -> NobodyElseStandsInAnOffice.left(text, office.span(), persons).stream())
                .map(Office::new)
                .forEach(office ->
                        byWords.putIfAbsent(Spelling.fold(office.span().of(text.text())), office));
        return List.copyOf(byWords.values());
    }
}
