package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameText.Word;

/** Cuts what a tagger took for one name where it holds several: "Oslo and Madrid" are two places; "Trade and Fishing Committee" is one organization. */
final class Cutting {

    /** No name goes on over the end of a line, the cells of a table or the stop of a sentence that is quoted. */
    private static final Pattern PARTING = Pattern.compile("[\n\r\t|•;]|[.!?…][\"”’] |[.!?…] [\"“‘]");

    private final NameText text;
    private final NameType type;

    private Cutting(NameText text, NameType type) {
        this.text = text;
        this.type = type;
    }

    static List<Named> cut(NameText text, Tagging.Name name) {
        List<Word> words = text.in(name.span());
        if (words.isEmpty()) {
            return List.of();
        }
        List<Word> once = written(words);
        return new Cutting(text, typeOf(once, name.type())).pieces(once);
    }

    /** Whatever the tagger says, "the Dawn bloc" is an organization. */
    private static NameType typeOf(List<Word> words, NameType type) {
        String last = words.get(words.size() - 1).text();
        return words.size() > 1 && Heads.ofOrganization(last) && !Heads.ofPlace(last) ? NameType.ORGANIZATION : type;
    }

    /** {@code Harbour Board Harbour Board}, as captions have it: the name once. */
    private static List<Word> written(List<Word> words) {
        int half = words.size() / 2;
        boolean twice = half > 1
                && words.size() == 2 * half
                && IntStream.range(0, half)
                        .allMatch(i ->
                                words.get(i).text().equals(words.get(half + i).text()));
        return twice ? words.subList(0, half) : words;
    }

    /** The parts; without "and", and without one word alone that begins the next sentence: what it names is told elsewhere. */
    private List<Named> pieces(List<Word> words) {
        List<Named> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || cutsAfter(words.get(i))) {
                boolean loose = words.get(i).text().equals("and")
                        || (start > 0 && words.get(i).opens());
                if (start < i || !loose) {
                    pieces.add(Named.of(
                            text, words.get(start).index(), words.get(i).index(), type, true));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private boolean cutsAfter(Word word) {
        String gap = text.gapAfter(word.index());
        boolean organization = type == NameType.ORGANIZATION;
        boolean parted =
                PARTING.matcher(gap).find() || endsASentence(word, gap) || (gap.indexOf('/') >= 0 && !organization);
        boolean owned = gap.matches("['’]s ") && Countries.named(word.text()).isPresent();
        boolean bracket = gap.matches(".*[(\\[\\])].*") && !(organization && gap.matches(" \\(|\\) "));
        return parted || owned || bracket || (!organization && isListed(word, gap));
    }

    /** {@code saw Ole Brel. Lund lost}: no name goes on in the next sentence. */
    private boolean endsASentence(Word word, String gap) {
        return gap.startsWith(".")
                && word.text().length() > 1
                && text.word(word.index() + 1).opens();
    }

    private boolean isListed(Word word, String gap) {
        boolean and =
                word.text().equals("and") || text.word(word.index() + 1).text().equals("and");
        return gap.startsWith(",") || (and && !isWholeCountry(word));
    }

    /** "Bosnia and Herzegovina" */
    private boolean isWholeCountry(Word word) {
        int first = word.text().equals("and") ? word.index() - 1 : word.index();
        return text.has(first)
                && text.has(first + 2)
                && Countries.named(text.span(first, first + 2).of(text.text())).isPresent();
    }
}
