package org.parallax.bench.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.bench.token.Detokenised;
import org.parallax.bench.token.Hyphens;
import org.parallax.language.Tagging.NameType;

/**
 * A document with the names that people marked in it.
 *
 * @param id its file, and its number where the file holds several
 * @param text running text
 * @param tokens the places of its tokens
 * @param names by their tokens
 */
record NamedText(String id, String text, List<TextSpan> tokens, Set<TokenName> names) {

    private static final Set<String> NO_PART_OF_A_NAME = Set.of("'s", "’s", "'", "’", ".");

    /**
     * Of tagged sentences; where the corpus marks phrases, the proper name that a phrase ends in.
     *
     * @param hyphens what the corpus makes of them
     */
    static NamedText of(String id, List<List<Token>> sentences, Hyphens hyphens) {
        Detokenised text = Detokenised.of(TokenFile.words(sentences), 0, hyphens);
        NamedText bare = new NamedText(id, text.text(), text.tokens(), Set.of());
        boolean phrases = TokenFile.marksPhrases(sentences);
        Set<TokenName> names = new LinkedHashSet<>();
        for (TokenName name : marked(sentences)) {
            TextSpan span = bare.place(name);
            Optional<TextSpan> proper = phrases ? ProperName.in(bare.text, span, name.type()) : Optional.of(span);
            proper.flatMap(place -> bare.name(place, name.type())).ifPresent(names::add);
        }
        return new NamedText(id, text.text(), text.tokens(), names);
    }

    /** Names as tagged: "B" begins one, and so does "I" after a tag of another label. */
    private static List<TokenName> marked(List<List<Token>> sentences) {
        List<TokenName> names = new ArrayList<>();
        int at = 0;
        for (List<Token> sentence : sentences) {
            String before = "O";
            for (Token token : sentence) {
                Optional<NameType> type = Labels.type(token.tag());
                boolean goesOn =
                        token.tag().startsWith("I") && Labels.label(before).equals(Labels.label(token.tag()));
                if (type.isPresent()) {
                    int first = goesOn ? names.remove(names.size() - 1).first() : at;
                    names.add(new TokenName(first, at, type.get()));
                }
                before = token.tag();
                at++;
            }
        }
        return names;
    }

    TextSpan place(TokenName name) {
        return tokens.get(name.first()).union(tokens.get(name.last()));
    }

    /** The tokens that a span of the text touches, without a possessive or full stop at the end; empty where it touches none. */
    Optional<TokenName> name(TextSpan span, NameType type) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= span.start()) {
            first++;
        }
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).start() < span.end()) {
            last++;
        }
        while (last > first && NO_PART_OF_A_NAME.contains(tokens.get(last).of(text))) {
            last--;
        }
        boolean touches = first < tokens.size() && tokens.get(first).overlaps(span);
        return touches ? Optional.of(new TokenName(first, last, type)) : Optional.empty();
    }
}
