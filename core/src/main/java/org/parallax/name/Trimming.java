package org.parallax.name;

import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameText.Word;

/** Cuts off what is no part of a name: titles, determiners, demonyms before titles, small words at both ends. */
final class Trimming {

    private static final Set<String> NEWS = Set.of("agency", "service", "website", "site", "channel", "network");

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
        while (first < last && trimming.isNoStart(first, last)) {
            first++;
        }
        while (last > first && trimming.isNoEnd(text.word(last))) {
            last--;
        }
        return Named.of(text, first, last, name.type(), true);
    }

    private boolean isNoStart(int first, int last) {
        Word word = text.word(first);
        Word next = text.word(first + 1);
        if (text.gapAfter(word.index()).equals("-")) {
            return false;
        }
        boolean particle = Particles.contains(word.text());
        boolean person = type == NameType.PERSON;
        boolean givenName = person && ((particle && word.isCapitalized()) || MonthInName.isGiven(word, next));
        boolean ofAPaper = !person && ADayBelongsToThePaperNamedByIt.holds(word, next);
        boolean small = SmallWords.contains(word) && !givenName && !ofAPaper;
        boolean lower = word.isLowerCase() && !particle && !word.text().matches("\\p{N}.*");
        return small
                || lower
                || (person && (isOfTitle(word, next, last - first + 1) || WordsBehindATitle.holds(text, first)));
    }

    private static boolean isOfTitle(Word word, Word next, int words) {
        boolean title = TitleBeforeName.holds(word.text(), words);
        boolean country =
                Countries.isDemonym(word.text()) || Countries.named(word.text()).isPresent();
        return title || (country && (next.isLowerCase() || Titles.isTitle(next.text())));
    }

    /** "Lund news" of "the Lund news agency": what it is, after its name. */
    private boolean isOfANewsAgency(Word word) {
        int next = word.index() + 1;
        return word.text().equals("news")
                && text.has(next)
                && text.gapAfter(word.index()).equals(" ")
                && NEWS.contains(text.word(next).text());
    }

    private boolean isNoEnd(Word word) {
        if (text.gapAfter(word.index() - 1).equals("-")) {
            return word.isLowerCase() && Particles.contains(word.text());
        }
        boolean belongs = type == NameType.ORGANIZATION && Heads.ofOrganization(word.text()) && !isOfANewsAgency(word);
        boolean lower = word.isLowerCase() && !word.text().matches("\\p{N}.*");
        boolean surname = type == NameType.PERSON && MonthInName.isSurname(text, word);
        boolean ofAParticle = type == NameType.PERSON
                && Particles.isOwn(text.word(word.index() - 1).text());
        boolean first = type == NameType.ORGANIZATION
                && word.text().equals("I")
                && Heads.ofOrganization(text.word(word.index() - 1).text());
        return (lower && !belongs)
                || (SmallWords.contains(word) && word.isCapitalized() && !surname && !ofAParticle && !first);
    }
}
