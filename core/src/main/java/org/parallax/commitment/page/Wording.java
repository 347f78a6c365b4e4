package org.parallax.commitment.page;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;

/** A sentence as words with their parts of speech; they are told by their place in it. Immutable; threads may share it. */
public final class Wording {

    private static final Set<String> OPENING = Set.of("“", "\"", "‘");
    private static final Set<String> MODALS = Set.of("will", "'ll", "wo", "shall", "would");
    private static final Set<String> NEGATIONS = Lexicon.forms("negations");

    private final String text;
    private final TextSpan span;
    private final List<Token> tokens;
    private final List<String> stems;
    private final Set<String> keys;
    private final Set<String> plainKeys;

    /** @param names where a name stands there: whatever its words look like, they are no verbs */
    Wording(StoryArticle article, TextSpan span, List<TextSpan> names) {
        this.text = article.text();
        this.span = span;
        this.tokens = article.wordByWord().tokens(span).stream()
                .map(token ->
                        isOfAName(token, names) ? new Token(token.span(), token.lower(), PartOfSpeech.NAME) : token)
                .toList();
        this.stems = tokens.stream().map(token -> Lexicon.stem(token.lower())).toList();
        this.keys = article.wordByWord().gist(span).roots();
        this.plainKeys = IntStream.range(0, tokens.size())
                .filter(at -> !isOnlyOfAName(tokens.get(at).span(), names))
                .mapToObj(this::key)
                .filter(keys::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "Pier" of "Pier Union": but the last word of a name tells what it is. */
    private static boolean isOnlyOfAName(TextSpan word, List<TextSpan> names) {
        return names.stream().anyMatch(name -> name.contains(word) && word.end() < name.end());
    }

    private static boolean isOfAName(Token token, List<TextSpan> names) {
        return token.part() != PartOfSpeech.POSSESSIVE_ENDING
                && token.part() != PartOfSpeech.MARK
                && names.stream().anyMatch(name -> name.contains(token.span()));
    }

    /** The keys of its telling words. */
    public Set<String> keys() {
        return keys;
    }

    /** Those of the words that do not merely tell whose name it is. */
    public Set<String> plainKeys() {
        return plainKeys;
    }

    /** Where it stands in the text. */
    public TextSpan span() {
        return span;
    }

    String text() {
        return text;
    }

    /** How many words it has, its marks among them. */
    public int size() {
        return tokens.size();
    }

    /** In lower case; "" before the first and after the last. */
    public String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    /** That of a word; a mark before the first and after the last. */
    public PartOfSpeech part(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).part() : PartOfSpeech.MARK;
    }

    /** Where a word stands in the text. */
    public TextSpan span(int at) {
        return tokens.get(at).span();
    }

    /** From one word to another, both included. */
    public TextSpan span(int first, int last) {
        return span(first).union(span(last));
    }

    /** Whether a word is one of a class of the {@link Lexicon}. */
    public boolean is(int at, String kind) {
        return Lexicon.isStem(kind, stem(at));
    }

    /** Whether a word is one of a class, by itself or together with the word behind it: "collapsed", "broke down". */
    public boolean begins(int at, String kind) {
        return is(at, kind) || Lexicon.isStem(kind, stem(at), lower(at + 1));
    }

    /** The key of a word, by which deeds are told; "" for what is no word. */
    public String key(int at) {
        return Words.root(stem(at));
    }

    /** The words that stand in a span, as what may be done by them. */
    public List<Action> actionsIn(TextSpan words) {
        return IntStream.range(0, size())
                .filter(at -> words.contains(span(at)))
                .mapToObj(this::action)
                .toList();
    }

    /** A word as what may be done by it. */
    public Action action(int at) {
        return new Action(stem(at), isVerb(at));
    }

    private String stem(int at) {
        return at >= 0 && at < stems.size() ? stems.get(at) : "";
    }

    /** The first word that begins at or after an offset. */
    public int from(int offset) {
        int at = 0;
        while (at < size() && span(at).start() < offset) {
            at++;
        }
        return at;
    }

    /** Whether a word is a "will", "shall" or "would". */
    public boolean isFuture(int at) {
        return MODALS.contains(lower(at))
                && (part(at) == PartOfSpeech.MODAL || lower(at).equals("'ll"));
    }

    /** Whether a word says no: "not", "never", "nor". */
    public boolean isNegation(int at) {
        return NEGATIONS.contains(lower(at));
    }

    /** A word that can be the predicate of a finite clause, a participle or a gerund. */
    public boolean isVerb(int at) {
        return part(at).isVerbForm();
    }

    /** A verb in the past, or a participle of it. */
    public boolean isPast(int at) {
        return part(at) == PartOfSpeech.PAST || part(at) == PartOfSpeech.PARTICIPLE;
    }

    /** Whether a word is one. */
    public boolean isAdverb(int at) {
        return part(at) == PartOfSpeech.ADVERB;
    }

    /** The first word from one on that is neither an adverb nor a quotation mark that opens. */
    public int afterAdverbs(int from) {
        int at = from;
        while (at < size() && (isAdverb(at) || opensAQuotation(at))) {
            at++;
        }
        return at;
    }

    /** Whether a word is a quotation mark that opens one. */
    public boolean opensAQuotation(int at) {
        return OPENING.contains(lower(at));
    }

    /** The verb of an infinitive that begins at "to"; -1 where none does. */
    public int infinitive(int to) {
        if (!lower(to).equals("to")) {
            return -1;
        }
        int at = to + 1;
        while (isAdverb(at)
                || joinsAdverbs(at)
                || ("“\"‘'".contains(lower(at)) && !lower(at).isEmpty())) {
            at++;
        }
        boolean verb = part(to) == PartOfSpeech.TO && (part(at) == PartOfSpeech.VERB || isPast(at));
        return verb || isVerbLikeANoun(at) ? at : -1;
    }

    /** "To quickly and quietly repay". */
    private boolean joinsAdverbs(int at) {
        return lower(at).equals("and") && isAdverb(at - 1) && isAdverb(at + 1);
    }

    /** "To repay its passengers": no noun stands right before a determiner or an adjective. */
    private boolean isVerbLikeANoun(int at) {
        PartOfSpeech next = part(at + 1);
        return part(at) == PartOfSpeech.NOUN
                && is(at, "act")
                && (next == PartOfSpeech.DETERMINER
                        || next == PartOfSpeech.POSSESSIVE_PRONOUN
                        || next == PartOfSpeech.ADJECTIVE);
    }

    /** The first word from one on, and before another, that is of a sort; -1 where none is. */
    public int first(int from, int to, IntPredicate sort) {
        for (int at = Math.max(0, from); at < Math.min(to, size()); at++) {
            if (sort.test(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The first such word, if none that ends the search stands before it. */
    public int first(int from, int to, IntPredicate sort, IntPredicate end) {
        int at = first(from, to, word -> sort.test(word) || end.test(word));
        return at >= 0 && sort.test(at) ? at : -1;
    }

    /** The last word of a sort. */
    public int last(int from, int to, IntPredicate sort) {
        for (int at = Math.min(to, size()) - 1; at >= Math.max(0, from); at--) {
            if (sort.test(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether there is a word of a sort. */
    public boolean any(int from, int to, IntPredicate sort) {
        return first(from, to, sort) >= 0;
    }

    /** Where the deed of an infinitive begins: with its verb, or with the "not" before its "to". */
    public int deed(int to) {
        return isNegation(to - 1) ? to - 1 : infinitive(to);
    }

    /** The last word before the "to" of an infinitive, or before "not to". */
    public int beforeInfinitive(int to) {
        return isNegation(to - 1) ? to - 2 : to - 1;
    }

    /** Whether it asks. */
    public boolean asks() {
        return size() > 0 && (lower(size() - 1).equals("?") || lower(size() - 2).equals("?"));
    }
}
