package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordCounts;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** Mends the names that a tagger found: cuts off what is no name, puts together what it cut, drops what names nothing. */
final class TaggedNames {

    /** A letter alone, or a legislator's party and state: "D-N.Y." */
    private static final Pattern AFFILIATION = Pattern.compile("\\p{Lu}\\.?(?:-\\p{Lu}[\\p{L}.]*)?");

    private static final Set<String> PARTS = WordSets.of(TaggedNames.class, "parts of places");

    private final NameText text;
    private final Set<Integer> starts = new TreeSet<>();
    private final Set<String> inSmallLetters;
    private final Set<String> lastWords = new TreeSet<>();
    private final Set<String> storms = new TreeSet<>();

    private TaggedNames(NameText text) {
        this.text = text;
        this.inSmallLetters =
                text.words().stream().filter(Word::isLowerCase).map(Word::text).collect(Collectors.toSet());
    }

    /** The mended names, in order, none over another. */
    static List<Named> mended(NameText text, List<Tagging.Name> tagged) {
        return new TaggedNames(text).mend(tagged);
    }

    private List<Named> mend(List<Tagging.Name> tagged) {
        List<Named> trimmed = tagged.stream()
                .flatMap(name -> Cutting.cut(text, name).stream())
                .map(name -> Trimming.trim(text, name))
                .sorted(Named.BY_PLACE)
                .toList();
        trimmed.forEach(name -> starts.add(name.first()));
        trimmed.stream()
                .filter(name -> name.length() > 1)
                .forEach(name -> lastWords.add(text.word(name.last()).text()));
        storms.addAll(AShipOrAStormIsNobody.storms(text, trimmed.stream()));
        List<Named> extended = Adjacent.joined(text, trimmed).stream()
                .map(this::extended)
                .filter(this::isName)
                .toList();
        List<Named> parted = ATownBeforeASurnameIsNoGivenName.parted(
                text, TwoSurnamesSideBySideAreTwoPersons.parted(text, withoutOverlaps(extended)));
        return WhoIsOfATownNamesAPlace.mended(text, WhatItIsCalledSaysWhatItIs.mended(text, parted));
    }

    private boolean isName(Named name) {
        List<Word> words = text.words().subList(name.first(), name.last() + 1);
        if (isAWordOfTheHeadline(words)) {
            return false;
        }
        boolean small =
                !isSurname(words) && words.stream().allMatch(word -> word.isLowerCase() || SmallWords.contains(word));
        boolean demonyms = words.stream().allMatch(word -> Countries.isDemonym(word.text()));
        boolean affiliation = AFFILIATION.matcher(name.span().of(text.text())).matches();
        if (small
                || affiliation
                || demonyms
                || isHalf(name)
                || isOfATitle(name)
                || ALawIsNoBody.holds(text, name)
                || ABodyIsNotCalledByAnOffice.holds(text, name)
                || AShipOrAStormIsNobody.holds(text, name)
                || storms.contains(name.span().of(text.text()))
                || Countries.isDemonym(name.span().of(text.text()))) {
            return false;
        }
        return name.type() == NameType.PERSON ? isPerson(words) : !isDescription(words);
    }

    /** "Women" in a headline of capitals, of which the text speaks in small letters. */
    private boolean isAWordOfTheHeadline(List<Word> words) {
        Word word = words.get(0);
        return words.size() == 1
                && word.loud()
                && !word.isAllCapitals()
                && WordCounts.SHIPPED.isOfEveryDay(word.text())
                && inSmallLetters.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** "South" of "South Korean", "Costa" of "Costa Rican": a part of what a people is called, before a word in capitals that is no part of the name. */
    private boolean isHalf(Named name) {
        if (!isOneWordBeforeACapital(name)) {
            return false;
        }
        String half = text.word(name.first()).text();
        return PARTS.contains(half.toLowerCase(Locale.ROOT))
                || Countries.isDemonym(half + " " + text.word(name.last() + 1).text());
    }

    /** "Transport" of "Transport Minister": a word of every day that says of what somebody is minister. */
    private boolean isOfATitle(Named name) {
        return isOneWordBeforeACapital(name)
                && name.type() == NameType.ORGANIZATION
                && Titles.isTitle(text.word(name.last() + 1).text())
                && WordCounts.SHIPPED.isOfEveryDay(text.word(name.first()).text());
    }

    private boolean isOneWordBeforeACapital(Named name) {
        int next = name.last() + 1;
        return name.length() == 1
                && text.has(next)
                && text.gapAfter(name.last()).equals(" ")
                && text.word(next).isCapitalized();
    }

    /** Not a title alone, unless somebody bears it as a surname. */
    private boolean isPerson(List<Word> words) {
        boolean proper = words.stream().anyMatch(word -> !Titles.isTitle(word.text()) && !SmallWords.contains(word));
        return proper || isSurname(words);
    }

    /** Whether some longer name ends so. */
    private boolean isSurname(List<Word> words) {
        return words.size() == 1 && lastWords.contains(words.get(0).text());
    }

    /** "the Committee": a generic word alone. */
    private static boolean isDescription(List<Word> words) {
        Word word = words.get(0);
        boolean generic = Heads.ofOrganization(word.text()) || Heads.ofPlace(word.text());
        return words.size() == 1 && generic && !Heads.isNameAlone(word.text()) && !word.isAllCapitals();
    }

    private Named extended(Named name) {
        int first = name.first();
        while (Extension.left(text, first, name.type())) {
            first--;
        }
        first = Extension.overFor(text, first, name.type());
        int last = name.last();
        int right = Extension.right(text, last, first, name.type());
        while (right > last && (!isTaken(last + 1, right) || Extension.isFor(text.word(last + 1)))) {
            last = right;
            right = Extension.right(text, last, first, name.type());
        }
        Named whole = Named.of(text, first, last, name.type(), true);
        return starts.contains(last + 1)
                ? GenericTail.of(text, whole, starts)
                : ANameThatOnlyOwnsOneThingIsPartOfItsName.whole(text, GenericTail.of(text, whole, starts));
    }

    private boolean isTaken(int first, int last) {
        return starts.contains(first) || starts.contains(last);
    }

    private static List<Named> withoutOverlaps(List<Named> names) {
        List<Named> kept = new ArrayList<>();
        for (Named name : names) {
            Named before = kept.isEmpty() ? name : kept.get(kept.size() - 1);
            if (kept.isEmpty() || !before.overlaps(name)) {
                kept.add(name);
            } else if (name.length() > before.length()) {
                kept.set(kept.size() - 1, name);
            }
        }
        return kept;
    }
}
