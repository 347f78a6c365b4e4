package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordCounts;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** A name goes on over particles, hyphens and the generic noun that belongs to it. */
final class Extension {

    /** Particles that join over a blank too; the others ("as", "an", "y") only over a hyphen. */
    private static final Set<String> OVER_BLANKS = WordSets.of(Extension.class, "particles over blanks");

    private Extension() {}

    /** Whether the word before the first one belongs to the name. */
    static boolean left(NameText text, int first, NameType type) {
        if (!text.has(first - 1) || !text.isClose(first - 1)) {
            return false;
        }
        Word before = text.word(first - 1);
        String gap = text.gapAfter(first - 1);
        if (isParticleOver(gap, before)) {
            return type != NameType.PLACE || gap.equals("-");
        }
        boolean opensWithParticle =
                Particles.contains(text.word(first).text()) && text.has(first + 1) && text.isClose(first);
        boolean hyphen = gap.equals("-") && !text.word(first).loud() && !beginsAnother(text, first);
        boolean given =
                type == NameType.PERSON && (hyphen || (opensWithParticle && !onlyOpens(before))) && isProper(before);
        return given && !(before.opens() && !gap.equals(" ") && !hyphen);
    }

    /** "Ole Brel-Ida Lund talks": behind the hyphen another name begins in full. */
    private static boolean beginsAnother(NameText text, int first) {
        return GivenNames.genderOf(text.word(first).text()) != Titles.Gender.UNKNOWN
                && text.has(first + 1)
                && text.isClose(first)
                && text.word(first + 1).isCapitalized()
                && text.has(first - 2)
                && text.gapAfter(first - 2).equals(" ")
                && text.word(first - 2).isCapitalized()
                && !Titles.isTitle(text.word(first - 2).text());
    }

    /** "Yesterday von Lund left": a word of every day has its capital from the sentence. */
    private static boolean onlyOpens(Word word) {
        return word.opens()
                && !GivenNames.contains(word.text())
                && (SmallWords.contains(word) || WordCounts.SHIPPED.isOfEveryDay(word.text()));
    }

    /** Over "for" to the word of every day that begins the name: "Rowing for Norway party"; {@code first} itself where there is none. */
    static int overFor(NameText text, int first, NameType type) {
        boolean can = type == NameType.ORGANIZATION
                && text.has(first - 2)
                && isFor(text.word(first - 1))
                && text.isClose(first - 1)
                && text.isClose(first - 2)
                && Countries.named(text.word(first).text()).isPresent();
        return can
                        && isProper(text.word(first - 2))
                        && !text.word(first - 2).opens()
                        && !text.word(first - 2).loud()
                ? first - 2
                : first;
    }

    static boolean isFor(Word word) {
        return word.text().equals("for");
    }

    /** The last word of the name when it goes on to the right; {@code last} itself when it does not. */
    static int right(NameText text, int last, int first, NameType type) {
        if (!text.has(last + 1) || !text.isClose(last)) {
            return last;
        }
        if (ANumberBelongsToTheSovereignsName.holds(text, first, last, type)) {
            return last + 1;
        }
        Word next = text.word(last + 1);
        String gap = text.gapAfter(last);
        boolean articleOfPlace =
                type == NameType.PLACE && text.gapAfter(last + 1).equals("-") && Particles.isArticle(next.text());
        boolean overParticle = (type != NameType.PLACE || articleOfPlace)
                && isParticleOver(gap, next)
                && text.has(last + 2)
                && text.isClose(last + 1);
        if (overParticle
                && isProper(text.word(last + 2))
                && (next.isLowerCase() || text.gapAfter(last + 1).equals("-"))) {
            return last + 2;
        }
        if (gap.equals("-")
                && type == NameType.PERSON
                && isProper(next)
                && !Countries.isDemonym(text.word(last).text())) {
            return last + 1;
        }
        boolean again = last > first && next.text().equals(text.word(first).text());
        if (type != NameType.ORGANIZATION || !gap.equals(" ") || again) {
            return last;
        }
        return (last > first || Heads.ofOrganization(next.text())) && goesOn(text, last, next)
                ? last + 1
                : overOf(text, last);
    }

    private static boolean isParticleOver(String gap, Word word) {
        return gap.equals("-")
                ? Particles.contains(word.text())
                : OVER_BLANKS.contains(word.text().toLowerCase(Locale.ROOT))
                        && !(word.isCapitalized() && word.opens() && GivenNames.contains(word.text()));
    }

    static boolean isProper(Word word) {
        return word.isCapitalized()
                && !Titles.isTitle(word.text())
                && !Countries.isDemonym(word.text())
                && Countries.named(word.text()).isEmpty();
    }

    /** An organization's name goes on over capitals, which a tagger often cuts: "Joint Fishing" "Council Lund"; not over "Council Resolution". */
    private static boolean goesOn(NameText text, int last, Word next) {
        if (Heads.ofOrganization(text.word(last).text()) && Heads.ofPaper(next.text())) {
            return false;
        }
        boolean proper = isProper(next)
                && !next.loud()
                && !next.opens()
                && !SmallWords.contains(next)
                && !GivenNames.contains(next.text());
        return proper && text.word(last).isCapitalized() && !text.word(last).isAllCapitals() && !next.isAllCapitals();
    }

    /**
     * "Council of the" "Danish Fishermen": what follows "of" or "of the" in capitals, when the name ends in a generic noun; "Rowing" "for Gray":
     * what follows "for", when it is a word of every day.
     */
    private static int overOf(NameText text, int last) {
        int next = last + 1;
        if (!text.has(next + 1) || !isJoined(text.word(last), text.word(next))) {
            return last;
        }
        int proper = text.word(next + 1).text().equals("the") ? next + 2 : next + 1;
        int end = proper;
        while (text.has(end + 1)
                && text.isClose(end)
                && text.word(end + 1).isCapitalized()
                && !text.word(end + 1).opens()
                && end < proper + 3) {
            end++;
        }
        boolean fits = text.has(proper)
                && text.word(proper).isCapitalized()
                && !text.word(proper).loud()
                && text.isClose(proper - 1);
        return fits && !Titles.isTitle(text.word(end).text()) ? end : last;
    }

    private static boolean isJoined(Word last, Word joint) {
        boolean generic = Heads.ofOrganization(last.text());
        return (joint.text().equals("of") && generic)
                || (joint.text().equals("for") && (generic || WordCounts.SHIPPED.isOfEveryDay(last.text())));
    }
}
