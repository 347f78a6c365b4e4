package org.parallax.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/**
 * "A firm called Brelix", "the opposition group Velta, which …" are organizations; "a sedative called Brelomol", "two tablets of Brelomol" are nobody.
 * What a text says so once holds wherever it writes the name. Keeps no state.
 */
final class WhatItIsCalledSaysWhatItIs {

    private static final Set<String> BODIES = WordSets.of(WhatItIsCalledSaysWhatItIs.class, "bodies that are called");
    private static final Set<String> DRUGS = WordSets.of(WhatItIsCalledSaysWhatItIs.class, "drugs");
    private static final Set<String> DOSES = WordSets.of(WhatItIsCalledSaysWhatItIs.class, "doses");
    private static final Set<String> CALLING = Set.of("called", "named", "dubbed");

    /** No verb follows: "the group Velta founded" is a group that Velta founded. */
    private static final Pattern ENDS_THERE = Pattern.compile("['’s]* ?[,.;:)”\"].*", Pattern.DOTALL);

    private final NameText text;

    private WhatItIsCalledSaysWhatItIs(NameText text) {
        this.text = text;
    }

    /** The names of a text, those taken for persons' as what they are, in order. */
    static List<Named> mended(NameText text, List<Named> names) {
        return new WhatItIsCalledSaysWhatItIs(text).mended(names);
    }

    private List<Named> mended(List<Named> names) {
        Set<String> bodies = told(names, this::isABody);
        Set<String> drugs = told(names, this::isADrug);
        return names.stream()
                .flatMap(name -> isOneOf(drugs, name)
                        ? Stream.empty()
                        : Stream.of(isOneOf(bodies, name) ? name.as(NameType.ORGANIZATION) : name))
                .toList();
    }

    private Set<String> told(List<Named> names, BiPredicate<Named, Integer> kind) {
        Set<String> told = new HashSet<>();
        names.stream()
                .filter(name -> name.type() == NameType.PERSON && kind.test(name, name.first() - 1))
                .forEach(name -> told.add(name.span().of(text.text())));
        return told;
    }

    private boolean isOneOf(Set<String> told, Named name) {
        return name.type() == NameType.PERSON && told.contains(name.span().of(text.text()));
    }

    private boolean isABody(Named name, int before) {
        return isCalled(before, BODIES)
                || (isOf(before, BODIES)
                        && text.gapAfter(before).equals(" ")
                        && ENDS_THERE.matcher(text.gapAfter(name.last())).matches());
    }

    private boolean isADrug(Named name, int before) {
        boolean dose = isOf(before, Set.of("of")) && isOf(before - 1, DOSES);
        return name.length() == 1 && (isCalled(before, DRUGS) || isOf(before, DRUGS) || dose);
    }

    /** "… called", "… known as", "… which is called". */
    private boolean isCalled(int before, Set<String> kinds) {
        int noun = isOf(before, CALLING)
                ? before - 1
                : isOf(before, Set.of("as")) && isOf(before - 1, Set.of("known")) ? before - 2 : -1;
        return noun >= 0 && isOf(noun, kinds) && text.gapAfter(noun).equals(" ");
    }

    private boolean isOf(int index, Set<String> words) {
        return text.has(index) && words.contains(text.word(index).text().toLowerCase(Locale.ROOT));
    }
}
