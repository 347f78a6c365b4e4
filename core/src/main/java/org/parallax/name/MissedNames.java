package org.parallax.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordCounts;
import org.parallax.name.NameText.Word;

/** Finds what the tagger missed: further uses of the names that it found, surnames alone, and countries. Case counts; names inside others do not. */
final class MissedNames {

    private static final int LONGEST_COUNTRY = 7;

    private final NameText text;
    private final BitSet taken = new BitSet();

    /** By their first words; none over another. */
    private final NavigableMap<Integer, Named> found = new TreeMap<>();

    private MissedNames(NameText text, List<Named> known) {
        this.text = text;
        known.forEach(this::add);
    }

    /** The known names with the missed ones, in order. */
    static List<Named> added(NameText text, List<Named> known) {
        MissedNames missed = new MissedNames(text, known);
        missed.sequences(known);
        missed.surnames(known);
        missed.countries();
        missed.bodies();
        return List.copyOf(missed.found.values());
    }

    /** The same words again, the longest names first. */
    private void sequences(List<Named> known) {
        Map<String, Named> byFirstWords = new LinkedHashMap<>();
        known.stream()
                .sorted((a, b) -> b.length() - a.length())
                .filter(name -> name.length() > 1 || isTelling(name))
                .forEach(name -> byFirstWords.putIfAbsent(String.join(" ", words(name.first(), name.last())), name));
        Map<String, List<Named>> byFirst = new HashMap<>();
        byFirstWords
                .values()
                .forEach(name -> byFirst.computeIfAbsent(text.word(name.first()).text(), word -> new ArrayList<>())
                        .add(name));
        for (Word word : text.words()) {
            byFirst.getOrDefault(word.text(), List.of()).forEach(name -> again(word.index(), name));
        }
    }

    private boolean isTelling(Named name) {
        Word word = text.word(name.first());
        return (isAnAcronym(name) || (word.text().length() >= 3 && !Titles.isTitle(word.text())))
                && word.isCapitalized()
                && !word.loud()
                && !SmallWords.contains(word);
    }

    /** "BT": two capitals are an organization's name where the tagger read them so. */
    private boolean isAnAcronym(Named name) {
        Word word = text.word(name.first());
        return name.type() == NameType.ORGANIZATION && word.text().length() == 2 && word.isAllCapitals();
    }

    private void again(int first, Named name) {
        int last = first + name.length() - 1;
        boolean same =
                text.has(last) && words(first, last).equals(words(name.first(), name.last())) && isFree(first, last);
        if (same && (name.length() > 1 || standsAlone(first, last))) {
            add(first, last, name.type());
        }
    }

    /** A surname that was given in full elsewhere; not a month, which needs the tagger to tell it from one. */
    private void surnames(List<Named> known) {
        Map<String, Named> surnames = new HashMap<>();
        known.stream()
                .filter(name -> name.type() == NameType.PERSON && name.length() > 1)
                .filter(name -> !SmallWords.contains(text.word(name.last())))
                .forEach(name -> surnames.putIfAbsent(text.word(name.last()).text(), name));
        for (Word word : text.words()) {
            boolean isSurname = surnames.containsKey(word.text()) && word.text().length() >= 2 && word.isCapitalized();
            if (isSurname && !taken.get(word.index())) {
                surname(word.index());
            }
        }
    }

    private void surname(int last) {
        int first = last;
        while (Extension.left(text, first, NameType.PLACE)
                || (first > 0
                        && Extension.left(text, first, NameType.PERSON)
                        && Particles.contains(text.word(first - 1).text()))) {
            first--;
        }
        if (!isTaken(first, last) && standsAlone(first, last)) {
            add(first, last, NameType.PERSON);
        }
    }

    /** The longest names of countries, their governments, and their peoples where these stand for them. */
    private void countries() {
        for (int first = 0; first < text.words().size(); first++) {
            for (int last = Math.min(first + LONGEST_COUNTRY, text.words().size()) - 1; last >= first; last--) {
                if (isCountry(first, last)) {
                    add(first, last, NameType.PLACE);
                    break;
                }
            }
        }
    }

    /** {@code the WHO}: the letters of a well-known body that spell a word of every day. */
    private void bodies() {
        text.words().stream()
                .filter(word -> word.isAllCapitals()
                        && !word.loud()
                        && Organizations.shortForm(word.text()).isPresent())
                .filter(word -> WordCounts.SHIPPED.isOfEveryDay(word.text()))
                .filter(word -> !isTaken(word.index(), word.index()) && !isShouted(word.index()))
                .forEach(word -> add(word.index(), word.index(), NameType.ORGANIZATION));
    }

    private boolean isCountry(int first, int last) {
        if (!text.word(first).isCapitalized() || isTaken(first, last)) {
            return false;
        }
        String name = text.span(first, last).of(text.text());
        boolean country = Countries.named(name).isPresent() && !Countries.isAmbiguous(name);
        boolean shouted = name.equals("US") && text.word(first).loud() && isShouted(first);
        return (country && !shouted && !followsName(first))
                || GovernmentForCountry.country(name).isPresent()
                || (first == last && PeopleForCountry.at(text, first));
    }

    private boolean isShouted(int index) {
        return (text.has(index + 1) && text.word(index + 1).isAllCapitals())
                || (text.has(index - 1) && text.word(index - 1).isAllCapitals());
    }

    private boolean standsAlone(int first, int last) {
        boolean acronym = first == last && text.word(first).isAllCapitals();
        return acronym || (!followsName(first) && !leadsName(last));
    }

    /** "Maria Hall" where "Richard Hall" is known; "Latin America". */
    private boolean followsName(int first) {
        if (!text.has(first - 1) || !text.gapAfter(first - 1).matches("[ \\u00a0-]")) {
            return false;
        }
        Word before = text.word(first - 1);
        boolean hyphen = text.gapAfter(first - 1).equals("-");
        boolean plain = !before.isCapitalized()
                || before.loud()
                || Titles.isTitle(before.text())
                || Countries.isDemonym(before.text())
                || (before.opens() && !GivenNames.contains(before.text()));
        return hyphen
                ? before.isCapitalized() && Countries.named(before.text()).isEmpty()
                : !plain || taken.get(first - 1);
    }

    private boolean leadsName(int last) {
        if (!text.has(last + 1) || !text.gapAfter(last).matches("[ \\u00a0-]")) {
            return false;
        }
        Word after = text.word(last + 1);
        return after.isCapitalized()
                && !after.loud()
                && !after.opens()
                && !Titles.isTitle(after.text())
                && !taken.get(last + 1);
    }

    /** Whether no name is there, or only pieces of this one. */
    private boolean isFree(int first, int last) {
        if (!isTaken(first, last)) {
            return true;
        }
        Integer from = found.floorKey(first);
        List<Named> there = found.subMap(from == null ? first : from, last + 1).values().stream()
                .filter(name -> name.last() >= first)
                .toList();
        boolean pieces = there.stream()
                .allMatch(name -> name.first() >= first && name.last() <= last && name.length() < last - first + 1);
        if (pieces) {
            there.forEach(name -> found.remove(name.first()));
        }
        return pieces;
    }

    private boolean isTaken(int first, int last) {
        int next = taken.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    private void add(int first, int last, NameType type) {
        add(Named.of(text, first, last, type, false));
    }

    private void add(Named name) {
        found.put(name.first(), name);
        taken.set(name.first(), name.last() + 1);
    }

    private List<String> words(int first, int last) {
        return text.words().subList(first, last + 1).stream().map(Word::text).toList();
    }
}
