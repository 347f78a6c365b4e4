package org.parallax.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** An untagged capital before the words for its kind is an organization's name: "the Mareth terrorist group", "the Lund news agency". */
final class NamesBeforeTheirKind {

    private static final Set<String> SORTS = WordSets.of(NamesBeforeTheirKind.class, "sorts of groups");
    private static final Set<String> KINDS = WordSets.of(NamesBeforeTheirKind.class, "kinds of groups");

    private NamesBeforeTheirKind() {}

    /** The names with those found, in order. */
    static List<Named> added(NameText text, List<Named> names) {
        BitSet taken = new BitSet();
        names.forEach(name -> taken.set(name.first(), name.last() + 1));
        List<Named> all = new ArrayList<>(names);
        for (Word word : text.words()) {
            boolean fits = !taken.get(word.index())
                    && isProper(word)
                    && kindFollows(text, word.index())
                    && !isPartOfMore(text, word.index());
            if (fits) {
                all.add(Named.of(text, word.index(), word.index(), NameType.ORGANIZATION, false));
            }
        }
        all.sort(Named.BY_PLACE);
        return all;
    }

    private static boolean isProper(Word word) {
        return word.isCapitalized()
                && !word.loud()
                && !word.opens()
                && word.text().length() > 2
                && !SmallWords.contains(word)
                && !Titles.isTitle(word.text())
                && !Countries.isDemonym(word.text())
                && Countries.named(word.text()).isEmpty()
                && !Heads.ofOrganization(word.text());
    }

    private static boolean kindFollows(NameText text, int index) {
        boolean sort =
                follows(text, index) && SORTS.contains(text.word(index + 1).text());
        return sort
                && follows(text, index + 1)
                && KINDS.contains(text.word(index + 2).text());
    }

    private static boolean follows(NameText text, int index) {
        return text.has(index + 1) && text.gapAfter(index).equals(" ");
    }

    private static boolean isPartOfMore(NameText text, int index) {
        return text.has(index - 1)
                && text.gapAfter(index - 1).matches("[ -]")
                && text.word(index - 1).isCapitalized()
                && !text.word(index - 1).opens();
    }
}
