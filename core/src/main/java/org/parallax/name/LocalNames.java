package org.parallax.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Aliases.Pair;

/**
 * Joins the forms of an article that name one person, organization or place.
 *
 * <p>First what is certain: one country, one well-known short form, what the text says is an alias. Then full names with full names. Last a part of
 * a name (a surname, a short form), which is joined only when exactly one longer name fits it.
 */
final class LocalNames {

    private final NameText text;
    private final List<Form> forms;
    private final Joining joining;

    /** Of each form, since every pair of them is compared. */
    private final List<List<String>> words;

    /** Those that are two surnames side by side. */
    private final Set<Integer> nobodies;

    private LocalNames(NameText text, List<Form> forms) {
        this.text = text;
        this.forms = forms;
        this.nobodies = nobodies(text, forms);
        this.joining = new Joining(forms.size());
        this.words = forms.stream().map(form -> TailOfAName.words(form.parts())).toList();
    }

    /** Sets of forms, by index. */
    static Joining joined(NameText text, List<Form> forms, List<Pair> aliases) {
        LocalNames local = new LocalNames(text, forms);
        local.sameKey(form -> form.country().map(Countries.Country::code));
        local.sameKey(form -> form.isPerson()
                ? Optional.empty()
                : Organizations.shortForm(form.parts().name()));
        local.aliases(aliases);
        local.each(LocalNames::areOneFull);
        local.parts();
        return local.joining;
    }

    private static Set<Integer> nobodies(NameText text, List<Form> forms) {
        List<NameParts> persons =
                forms.stream().filter(Form::isPerson).map(Form::parts).toList();
        return IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).isPerson() && isNobody(text, forms.get(i), persons))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isNobody(NameText text, Form form, List<NameParts> persons) {
        boolean headline =
                form.names().stream().allMatch(name -> text.word(name.first()).loud());
        return TwoSurnamesAreNobody.holds(form.parts(), persons)
                || (headline && TwoSurnamesAreNobody.holdsInAHeadline(form.parts(), persons));
    }

    private void sameKey(Function<Form, Optional<String>> key) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            int form = i;
            key.apply(forms.get(i)).ifPresent(value -> joining.join(form, first.computeIfAbsent(value, none -> form)));
        }
    }

    private void aliases(List<Pair> aliases) {
        Map<Integer, Integer> formOf = new HashMap<>();
        for (int form = 0; form < forms.size(); form++) {
            int index = form;
            forms.get(form).names().forEach(name -> formOf.put(name.first(), index));
        }
        for (Pair pair : aliases) {
            int name = pair.name().first();
            int alias = pair.alias().first();
            joining.join(formOf.getOrDefault(name, 0), formOf.getOrDefault(alias, 0));
        }
    }

    private void each(BiPredicate<Form, Form> areOne) {
        for (int i = 0; i < forms.size(); i++) {
            for (int j = i + 1; j < forms.size(); j++) {
                if (areOne.test(forms.get(i), forms.get(j)) && !countriesDiffer(i, j)) {
                    joining.join(i, j);
                }
            }
        }
    }

    private boolean countriesDiffer(int i, int j) {
        return forms.get(i).country().isPresent() || forms.get(j).country().isPresent();
    }

    private static boolean areOneFull(Form a, Form b) {
        if (a.isPerson() && b.isPerson()) {
            return areOneSurname(a, b)
                    || (a.parts().isFull() && b.parts().isFull() && FullNames.areOne(a.parts(), b.parts()));
        }
        return !a.isPerson()
                && !b.isPerson()
                && (ShortForms.areOne(a.parts(), b.parts()) || isAcronymOf(a, b) || isAcronymOf(b, a));
    }

    /** "O'Brel" and "O’Brel", "Zoé" and "Zoe": alone, and of one gender as far as titles tell. */
    private static boolean areOneSurname(Form a, Form b) {
        return !a.parts().isFull()
                && a.gender() == b.gender()
                && a.parts().key().equals(b.parts().key())
                && a.parts().generation().equals(b.parts().generation());
    }

    private static boolean isAcronymOf(Form a, Form b) {
        return a.isAcronym()
                && !b.isAcronym()
                && a.parts().name().length() > 2
                && b.first().length() > 1
                && Acronym.fits(a.parts().name(), b.parts().name());
    }

    /** What is only part of a name joins the one entity that it fits. */
    private void parts() {
        for (int i = 0; i < forms.size(); i++) {
            int part = i;
            List<Integer> wholes = fitting(part, this::isPartOf);
            List<Integer> others = wholes.isEmpty() ? fitting(part, this::isFirstSurnameOf) : wholes;
            chosen(forms.get(i), others.isEmpty() ? fitting(part, this::isGivenNameOf) : others)
                    .ifPresent(whole -> joining.join(part, whole));
        }
    }

    private List<Integer> fitting(int part, BiPredicate<Integer, Integer> fits) {
        return IntStream.range(0, forms.size())
                .filter(j -> j != part && !nobodies.contains(j) && !countriesDiffer(part, j) && fits.test(part, j))
                .map(joining::find)
                .distinct()
                .boxed()
                .toList();
    }

    /** {@code Marta Solis Vega} is called {@code Solis} where nobody calls her {@code Vega}. */
    private boolean isFirstSurnameOf(int i, int j) {
        Form part = forms.get(i);
        Form whole = forms.get(j);
        return part.isPerson()
                && whole.isPerson()
                && !part.parts().isFull()
                && FullNames.isFirstSurname(part, whole.parts())
                && forms.stream()
                        .noneMatch(
                                form -> form.parts().key().equals(whole.parts().surname()));
    }

    /** {@code Sir Alex Brel} is called {@code Sir Alex}, and {@code King Ole V} is {@code King Ole}. */
    private boolean isGivenNameOf(int i, int j) {
        Form part = forms.get(i);
        Form whole = forms.get(j);
        return part.isPerson()
                && whole.isPerson()
                && !part.parts().isFull()
                && whole.parts().isFull()
                && whole.parts().core().get(0).equals(part.parts().key())
                && part.names().stream().allMatch(this::isTitled)
                && whole.names().stream().anyMatch(this::isTitled);
    }

    private boolean isTitled(Named name) {
        return ANumberBelongsToTheSovereignsName.isTitled(text, name.first());
    }

    private boolean isPartOf(int i, int j) {
        Form part = forms.get(i);
        Form whole = forms.get(j);
        if (part.isPerson() && whole.isPerson()) {
            return part.parts().isFull()
                    ? ASurnameBeginsWithItsParticle.isSurnameOf(part.parts(), whole.parts())
                    : whole.parts().isFull() && FullNames.isPart(part, whole.parts());
        }
        return !part.isPerson()
                && !whole.isPerson()
                && (ShortForms.isShortFor(part.parts(), whole.parts()) || isTailOf(i, j));
    }

    private boolean isTailOf(int i, int j) {
        return forms.get(i).type() == NameType.ORGANIZATION
                && forms.get(j).type() == NameType.ORGANIZATION
                && TailOfAName.isShortFor(words.get(i), words.get(j));
    }

    /**
     * The only one; of several persons of one surname the one who is named in full far more often, or whom the surname meant before the text
     * came to another: a text that means the other says so.
     */
    private Optional<Integer> chosen(Form part, List<Integer> wholes) {
        if (wholes.size() < 2) {
            return wholes.stream().findFirst();
        }
        int[] counts = wholes.stream().mapToInt(this::uses).toArray();
        int most = IntStream.range(0, counts.length)
                .boxed()
                .max((a, b) -> counts[a] - counts[b])
                .orElse(0);
        boolean clear = part.isPerson()
                && !WhoHasAnOfficeIsNamedWithIt.speaksAgainst(text, part, formsOf(wholes.get(most)))
                && IntStream.range(0, counts.length).allMatch(i -> i == most || counts[most] >= 3 * counts[i]);
        return clear ? Optional.of(wholes.get(most)) : meantBeforeAnother(part, wholes);
    }

    private List<Form> formsOf(int root) {
        return IntStream.range(0, forms.size())
                .filter(i -> joining.find(i) == root && forms.get(i).parts().isFull())
                .mapToObj(forms::get)
                .toList();
    }

    /** Whom the surname alone meant while only one of them had been named. */
    private Optional<Integer> meantBeforeAnother(Form part, List<Integer> wholes) {
        List<Integer> inTurn = wholes.stream()
                .sorted(Comparator.comparingInt(this::introduced))
                .toList();
        int first = introduced(inTurn.get(0));
        int second = introduced(inTurn.get(1));
        boolean used = part.names().stream().anyMatch(name -> name.first() > first && name.first() < second);
        return part.isPerson() && used ? Optional.of(inTurn.get(0)) : Optional.empty();
    }

    /** The place of the first name in full. */
    private int introduced(int root) {
        return IntStream.range(0, forms.size())
                .filter(i -> joining.find(i) == root && forms.get(i).parts().isFull())
                .map(i -> forms.get(i).first().first())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int uses(int root) {
        return IntStream.range(0, forms.size())
                .filter(i -> joining.find(i) == root && forms.get(i).parts().isFull())
                .map(i -> forms.get(i).count())
                .sum();
    }
}
