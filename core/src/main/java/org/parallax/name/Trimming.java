package org.parallax.name;

import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameText.Word;

/** Cuts off what is no part of a name: titles, determiners, demonyms before titles, small words at both ends. */
final class Trimming {

    private final NameText text;
    private final NameType type;

    private Trimming(NameText text, NameType type) {
        this.text = text;
        this.type = type;
    }

    static Named trim(NameText text, Named name) {
        Trimming trimming = new Trimming(text, name.type());
        int first = name.first();
        int last = name.last();
        while (first < last && trimming.isNoStart(text.word(first), text.word(first + 1))) {
            first++;
        }
        while (last > first && trimming.isNoEnd(text.word(last))) {
            last--;
        }
        return Named.of(text, first, last, name.type(), true);
    }

    private boolean isNoStart(Word word, Word next) {
        if (text.gapAfter(word.index()).equals("-")) {
            return false;
        }
        boolean particle = Particles.contains(word.text());
        boolean small = SmallWords.contains(word) && !(particle && word.isCapitalized() && type == NameType.PERSON);
        boolean lower = word.isLowerCase() && !particle && !word.text().matches("\\p{N}.*");
        return small || lower || (type == NameType.PERSON && isOfTitle(word, next));
    }

    private static boolean isOfTitle(Word word, Word next) {
        boolean title = Titles.isTitle(word.text()) && !GivenNames.contains(word.text());
        boolean country =
                Countries.isDemonym(word.text()) || Countries.named(word.text()).isPresent();
        return title || (country && (next.isLowerCase() || Titles.isTitle(next.text())));
    }

    private boolean isNoEnd(Word word) {
        if (text.gapAfter(word.index() - 1).equals("-")) {
            return word.isLowerCase() && Particles.contains(word.text());
        }
        boolean belongs = type == NameType.ORGANIZATION && Heads.ofOrganization(word.text());
        boolean lower = word.isLowerCase() && !word.text().matches("\\p{N}.*");
        return (lower && !belongs) || (SmallWords.contains(word) && word.isCapitalized());
    }
}
