package org.parallax.bench.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;

/**
 * The proper name in a marked phrase: "the Gray Foreign Minister, Ada Brook" is Ada Brook, "the coalition forces" nobody. By the same rules as
 * {@code training/tagger/propernames.py}: the capitalised run that ends the phrase, without article and, for a person, without titles.
 */
final class ProperName {

    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> PRONOUNS = words("""
            i he she it we you they his her him my our their this that who there those some""");

    private static final Set<String> INSIDE = words("""
            of the and for in on de la del al el bin ibn van von der da & - ' ’ s 's ’s . to""");

    private static final Set<String> OF_NAMES = words("al el bin ibn de van von");

    private static final Set<String> ARTICLES = words("the a an");

    private static final Set<String> TITLES = words("""
            mr mrs ms dr sir lord lady president vice prime minister foreign defence defense secretary general major lieutenant
            colonel captain sergeant brigadier admiral commander chief senator sen representative rep governor gov mayor judge
            justice king queen prince princess pope sheikh ayatollah ambassador professor prof chancellor premier chairman
            director envoy spokesman spokeswoman spokesperson deputy former us u.s uk british iraqi syrian american russian
            turkish french german iranian israeli the a an special state coalition army col gen lt maj sgt capt international""");

    private final String text;
    private final List<TextSpan> words;
    private final NameType type;

    private ProperName(String text, TextSpan phrase, NameType type) {
        this.text = text;
        this.type = type;
        this.words = WORD.matcher(phrase.of(text))
                .results()
                .map(word -> place(word).shift(phrase.start()))
                .toList();
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    private static TextSpan place(MatchResult word) {
        return new TextSpan(word.start(), word.end());
    }

    /** Where it stands; empty for a phrase that ends in a common noun. */
    static Optional<TextSpan> in(String text, TextSpan phrase, NameType type) {
        return new ProperName(text, phrase, type).place();
    }

    static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    private Optional<TextSpan> place() {
        int last = words.size() - 1;
        while (last >= 0 && !isSpelled(last)) {
            last--;
        }
        if (last < 0 || !isCapital(last)) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && (isCapital(first - 1) || INSIDE.contains(lower(first - 1)))) {
            first--;
        }
        while (first < last && isDroppable(first)) {
            first++;
        }
        TextSpan place = words.get(first).union(words.get(last));
        return isPronoun(place.of(text)) ? Optional.empty() : Optional.of(place);
    }

    private boolean isSpelled(int word) {
        return Character.isLetterOrDigit(text.codePointAt(words.get(word).start()));
    }

    private boolean isCapital(int word) {
        int first = text.codePointAt(words.get(word).start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private boolean isDroppable(int word) {
        boolean joins = INSIDE.contains(lower(word)) && !isCapital(word) && !OF_NAMES.contains(lower(word));
        boolean title = type == NameType.PERSON && TITLES.contains(lower(word));
        return !isSpelled(word) || ARTICLES.contains(lower(word)) || joins || title;
    }

    private String lower(int word) {
        return lower(words.get(word));
    }

    private String lower(TextSpan span) {
        return span.of(text).toLowerCase(Locale.ROOT);
    }
}
