package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;

/**
 * Other names that a text itself gives: an acronym in brackets ("Harbour Workers Union (HWU)"), "better known as", "formerly", "aka", ", or X,"
 * and brackets that explain ("[the Arabic acronym for …]").
 */
final class Aliases {

    /** Two names that the text says are one. */
    record Pair(Named name, Named alias) {}

    /**
     * What was found.
     *
     * @param names the names given, with acronyms that nobody had tagged, in order
     * @param pairs each of two of these names
     */
    record Found(List<Named> names, List<Pair> pairs) {}

    private static final Pattern BRACKET = Pattern.compile("\\s?[(\\[]\\s*([^()\\[\\]\\n]{1,90}?)\\s*[)\\]]");
    private static final Pattern SAYS_SO = Pattern.compile(
            "^(?:or|now|also)\\b|\\b(?:acronym|abbreviation|abbreviated|initials|known (?:in \\p{L}+ )?as|formerly|previously|a\\.?k\\.?a|short for|alias|also called|name for|née|nee"
                    + "|nom de guerre|transliterated|translated|renamed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPLANATION = Pattern.compile(
            "\\p{L} ?[(\\[](?:an? |the )?(?:\\p{L}+ ){0,2}(?:acronym|abbreviation|initials|short) (?:for|of)\\b");
    private static final String IS = "(?:which is |who is |that is |was |were |is |are )";
    private static final String HOW =
            "(?:also |better |best |formerly |otherwise |commonly |widely |previously |once |locally |popularly |officially |then )*";
    private static final String AS =
            "(?: in \\p{L}+| to \\p{L}+| locally| simply| here| by \\p{L}+)?(?: as| by its acronym| by the acronym| to)?(?: the)? ?[\"“‘']?";

    /** "X, called Y" and "X is called Y", but not "X called Y", which is what X said of Y. */
    private static final Pattern KNOWN_AS = Pattern.compile(
            ",? " + IS + "?" + HOW + "(?:known|referred to|abbreviated|shortened)" + AS + "|(?:, " + IS + "?| " + IS
                    + ")" + HOW + "(?:called|named|dubbed|nicknamed)" + AS + "|,? a\\.?k\\.?a\\.? ?[\"“‘']?|,? alias ");

    private static final Pattern OR = Pattern.compile("(,?) or (?:the |simply )?[\"“‘']?");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}(?:[\\p{Lu}\\p{N}&.-]|\\p{Ll}(?=[\\p{Lu}])){1,9}s?");

    private final NameText text;
    private final List<Named> names;
    private final List<Pair> pairs = new ArrayList<>();

    private Aliases(NameText text, List<Named> names) {
        this.text = text;
        this.names = new ArrayList<>(names);
    }

    static Found in(NameText text, List<Named> names) {
        Aliases aliases = new Aliases(text, names);
        aliases.explained();
        List.copyOf(aliases.names).forEach(aliases::after);
        aliases.slashes();
        aliases.names.sort(Named.BY_PLACE);
        return new Found(List.copyOf(aliases.names), List.copyOf(aliases.pairs));
    }

    /** What is explained in brackets is a name, tagged or not: "Mareth [the Danish acronym for NORV]". */
    private void explained() {
        Matcher bracket = EXPLANATION.matcher(text.text());
        while (bracket.find()) {
            int word = text.firstFrom(bracket.start());
            boolean proper = text.word(word).isCapitalized() && !SmallWords.contains(text.word(word));
            if (proper && text.word(word).span().start() <= bracket.start()) {
                named(text.word(word).span().start(), text.word(word).span().length(), NameType.ORGANIZATION);
            }
        }
    }

    private void after(Named name) {
        int at = name.span().end();
        Matcher bracket = at(BRACKET, at);
        boolean acronym = false;
        if (bracket.lookingAt()) {
            acronym = inBracket(name, bracket.group(1), bracket.start(1));
            at = bracket.end();
        }
        Matcher known = at(KNOWN_AS, at);
        if (known.lookingAt()) {
            join(name, known.end());
        }
        Matcher or = at(OR, at);
        if (or.lookingAt() && (acronym || !or.group(1).isEmpty())) {
            orName(name, or.end(), acronym);
        }
    }

    private Matcher at(Pattern pattern, int offset) {
        return pattern.matcher(text.text())
                .region(Math.min(offset, text.text().length()), text.text().length());
    }

    /** Whether the bracket held an acronym of the name. */
    private boolean inBracket(Named name, String inside, int start) {
        if (name.type() != NameType.PERSON && isAcronymOf(name, plain(inside))) {
            Named acronym =
                    named(start + inside.indexOf(plain(inside)), plain(inside).length(), name.type());
            pairs.add(new Pair(name, acronym));
            return true;
        }
        if (SAYS_SO.matcher(inside).find()) {
            TextSpan bracket = new TextSpan(start, start + inside.length());
            acronymsIn(inside, start, name.type());
            List.copyOf(names).stream()
                    .filter(other -> bracket.contains(other.span())
                            && (other.type() == name.type()
                                    || text.word(other.first()).isAllCapitals()))
                    .forEach(other -> join(name, other));
        }
        return false;
    }

    private static String plain(String inside) {
        return inside.replaceAll("^[\"“‘'’”]+|[\"“‘'’”]+$", "").replaceAll("^(?:or|the|also) +", "");
    }

    private boolean isAcronymOf(Named name, String inside) {
        if (!ACRONYM.matcher(inside).matches()) {
            return isFullOf(name, inside);
        }
        return Acronym.fits(inside, name.span().of(text.text()))
                || (name.type() == NameType.ORGANIZATION
                        && name.length() > 1
                        && inside.length() > 2
                        && Countries.named(inside).isEmpty());
    }

    /** "HWU (Harbour Workers Union)" */
    private boolean isFullOf(Named name, String inside) {
        return name.length() == 1
                && text.word(name.first()).isAllCapitals()
                && Acronym.fits(name.span().of(text.text()), inside);
    }

    private void acronymsIn(String inside, int start, NameType type) {
        Matcher matcher = ACRONYM.matcher(inside);
        while (matcher.find()) {
            if (matcher.group().length() > 2
                    && matcher.group().equals(matcher.group().toUpperCase(Locale.ROOT))) {
                named(start + matcher.start(), matcher.group().length(), type);
            }
        }
    }

    private Named named(int start, int length, NameType type) {
        List<NameText.Word> words = text.in(new TextSpan(start, start + length));
        Named fresh =
                Named.of(text, words.get(0).index(), words.get(words.size() - 1).index(), type, false);
        List<Named> there = names.stream().filter(fresh::overlaps).toList();
        if (there.isEmpty()) {
            names.add(fresh);
            return fresh;
        }
        return there.get(0);
    }

    private void join(Named name, int start) {
        names.stream()
                .filter(other -> other.span().start() >= start && other.span().start() <= start + 2)
                .findFirst()
                .ifPresent(other -> join(name, other));
    }

    private void join(Named name, Named other) {
        boolean countries = Countries.named(name.span().of(text.text())).isPresent()
                || Countries.named(other.span().of(text.text())).isPresent();
        boolean fits = name.type() == other.type() || name.type() == NameType.ORGANIZATION;
        if (fits && !countries) {
            pairs.add(new Pair(name, other));
        }
    }

    private void orName(Named name, int start, boolean acronym) {
        for (Named other : names) {
            boolean here = other.span().start() >= start && other.span().start() <= start + 1;
            int end = other.span().end();
            boolean closed = end >= text.text().length()
                    || ",.;:)]—–".indexOf(text.text().charAt(end)) >= 0;
            if (here && name.type() == NameType.ORGANIZATION && (acronym || (closed && other.type() == name.type()))) {
                pairs.add(new Pair(name, other));
            }
        }
    }

    /** "ISAF/ISEF": two acronyms of nearly the same letters. */
    private void slashes() {
        List<Named> known = List.copyOf(names);
        for (Named name : known) {
            int next = name.last() + 1;
            if (text.has(next)
                    && text.gapAfter(name.last()).equals("/")
                    && text.word(name.last()).isAllCapitals()
                    && text.word(next).isAllCapitals()
                    && Acronym.areVariants(
                            text.word(name.last()).text(), text.word(next).text())) {
                Named other = named(
                        text.word(next).span().start(), text.word(next).span().length(), name.type());
                pairs.add(new Pair(name, other));
            }
        }
    }
}
