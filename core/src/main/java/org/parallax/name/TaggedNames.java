package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameText.Word;

/** Mends the names that a tagger found: cuts off what is no name, puts together what it cut, drops what names nothing. */
final class TaggedNames {

    private static final Set<String> SMALL = WordList.set("""
            the a an this that these those his her its their our my your some all both and of in on at by for from with as
            but or if so while when after before he she it they we i you who what there here not no yes however also then
            than to is was says said monday tuesday wednesday thursday friday saturday sunday january february march april
            may june july august september october november december new many more most other another any each""");
    private static final Pattern GLOSS = Pattern.compile(" ?\\([^()\\[\\]\\n]{1,30}\\) $");

    private final NameText text;
    private final Set<Integer> starts = new TreeSet<>();
    private final Set<String> lastWords = new TreeSet<>();

    private TaggedNames(NameText text) {
        this.text = text;
    }

    /** The mended names, in order, none over another. */
    static List<Named> mended(NameText text, List<Tagging.Name> tagged) {
        return new TaggedNames(text).mend(tagged);
    }

    private List<Named> mend(List<Tagging.Name> tagged) {
        List<Named> pieces = new ArrayList<>();
        tagged.forEach(name -> split(name, pieces));
        List<Named> trimmed = pieces.stream()
                .map(this::trim)
                .filter(name -> name.length() > 0)
                .sorted(Named.BY_PLACE)
                .toList();
        trimmed.forEach(name -> starts.add(name.first()));
        trimmed.stream()
                .filter(name -> name.length() > 1)
                .forEach(name -> lastWords.add(text.word(name.last()).text()));
        List<Named> extended =
                trimmed.stream().filter(this::isName).map(this::extend).toList();
        return withoutOverlaps(Adjacent.joined(text, extended));
    }

    /** "Washington and Baghdad" are two places; "Security and Defense Committee" is one organization. */
    private void split(Tagging.Name name, List<Named> out) {
        List<Word> words = text.in(name.span());
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean cut = i + 1 == words.size() || cutsAfter(words.get(i), name.type());
            if (cut) {
                add(words.subList(start, i + 1), name.type(), out);
                start = i + 1;
            }
        }
    }

    private boolean cutsAfter(Word word, NameType type) {
        String gap = text.gapAfter(word.index());
        boolean parted =
                gap.indexOf('\n') >= 0 || gap.indexOf(';') >= 0 || (gap.indexOf('/') >= 0 && type == NameType.PERSON);
        boolean ownedBy = gap.matches("['’]s ") && Countries.named(word.text()).isPresent();
        boolean list = type != NameType.ORGANIZATION
                && (gap.startsWith(",")
                        || text.word(word.index() + 1).text().equals("and")
                        || word.text().equals("and"));
        boolean bracket = gap.indexOf('(') >= 0 || gap.indexOf('[') >= 0;
        return parted || ownedBy || (list && !isWholeCountry(word)) || (bracket && type != NameType.ORGANIZATION);
    }

    /** "Bosnia and Herzegovina" */
    private boolean isWholeCountry(Word word) {
        int at = word.index();
        int first = word.text().equals("and") ? at - 1 : at;
        return text.has(first)
                && text.has(first + 2)
                && Countries.named(text.span(first, first + 2).of(text.text())).isPresent();
    }

    private void add(List<Word> words, NameType type, List<Named> out) {
        if (!words.isEmpty()) {
            out.add(Named.of(
                    text, words.get(0).index(), words.get(words.size() - 1).index(), type, true));
        }
    }

    private Named trim(Named name) {
        int first = name.first();
        int last = name.last();
        while (first < last && isNoStart(text.word(first), text.word(first + 1), name.type())) {
            first++;
        }
        while (last > first && isNoEnd(text.word(last), name.type())) {
            last--;
        }
        return Named.of(text, first, last, name.type(), true);
    }

    private boolean isNoStart(Word word, Word next, NameType type) {
        boolean small = word.isLowerCase()
                && !Particles.contains(word.text())
                && !word.text().matches("\\p{N}.*");
        boolean title = type == NameType.PERSON && Titles.isTitle(word.text()) && !GivenNames.contains(word.text());
        boolean demonym = type == NameType.PERSON
                && Countries.isDemonym(word.text())
                && (next.isLowerCase() || Titles.isTitle(next.text()));
        boolean place =
                type == NameType.PERSON && Countries.named(word.text()).isPresent() && Titles.isTitle(next.text());
        return (isSmall(word) && !(Particles.contains(word.text()) && word.isCapitalized()) && !isHyphened(word))
                || small
                || title
                || demonym
                || place;
    }

    private boolean isHyphened(Word word) {
        return text.gapAfter(word.index()).equals("-");
    }

    private boolean isNoEnd(Word word, NameType type) {
        boolean small = word.isLowerCase() && !word.text().matches("\\p{N}.*");
        boolean belongs = type == NameType.ORGANIZATION && Heads.ofOrganization(word.text());
        return (small && !belongs)
                || (isSmall(word)
                        && word.isCapitalized()
                        && !text.gapAfter(word.index() - 1).equals("-"));
    }

    private static boolean isSmall(Word word) {
        return SMALL.contains(word.text().toLowerCase(Locale.ROOT))
                && !(word.isAllCapitals() && word.text().length() > 1);
    }

    private boolean isName(Named name) {
        List<Word> words = text.words().subList(name.first(), name.last() + 1);
        if (words.stream().allMatch(Word::isLowerCase) || words.stream().allMatch(TaggedNames::isSmall)) {
            return false;
        }
        if (words.stream().allMatch(word -> Countries.isDemonym(word.text()))) {
            return false;
        }
        if (name.type() == NameType.PERSON) {
            return words.stream().anyMatch(word -> !Titles.isTitle(word.text()) && !isSmall(word))
                    || (lastWords.contains(words.get(0).text()) && words.size() == 1);
        }
        return !isDescription(words);
    }

    /** "the Committee", "the Parliamentary Security Committee"'s last word alone, "the State Department"'s first: generic words without a name. */
    private static boolean isDescription(List<Word> words) {
        boolean generic = words.stream()
                .allMatch(word -> Heads.ofOrganization(word.text()) || Heads.ofPlace(word.text()) || isSmall(word));
        return generic
                && words.size() == 1
                && !Heads.isNameAlone(words.get(0).text())
                && !words.get(0).isAllCapitals();
    }

    private Named extend(Named name) {
        int first = name.first();
        int last = name.last();
        while (Extension.left(text, first, name.type()) && !isTaken(first - 1, name)) {
            first--;
        }
        int right = Extension.right(text, last, first, name.type());
        while (right > last && !isTaken(right, name) && !isTaken(last + 1, name)) {
            last = right;
            right = Extension.right(text, last, first, name.type());
        }
        return Named.of(text, first, glossed(first, last, name.type()), name.type(), true);
    }

    private boolean isTaken(int word, Named name) {
        return word > name.last() && starts.contains(word);
    }

    /** "the Dawn (Morning) Coalition" is one name: a gloss in brackets before the head noun. */
    private int glossed(int first, int last, NameType type) {
        for (int head = last + 1; type == NameType.ORGANIZATION && head <= last + 5 && text.has(head); head++) {
            String between = text.text()
                    .substring(
                            text.word(last).span().end(), text.word(head).span().start());
            Matcher gloss = GLOSS.matcher(between);
            if (gloss.matches() && Heads.ofOrganization(text.word(head).text()) && !hasHead(first, last)) {
                return head;
            }
        }
        return last;
    }

    private boolean hasHead(int first, int last) {
        return text.words().subList(first, last + 1).stream().anyMatch(word -> Heads.ofOrganization(word.text()));
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
