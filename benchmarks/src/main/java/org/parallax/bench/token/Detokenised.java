package org.parallax.bench.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.TextSpan;

/**
 * Tokens as running text, such as the product reads; by the same rules as {@code training/tagger/detokenise.py}, so that the tagger is scored
 * on texts as it was trained on.
 *
 * @param text sentences parted by a space, paragraphs by a blank line
 * @param sentences for each token of each sentence its place in the text
 */
public record Detokenised(String text, List<List<TextSpan>> sentences) {

    private static final int SENTENCES_A_PARAGRAPH = 4;

    private static final Set<String> NO_SPACE_BEFORE = Set.of(
            ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "…", "”", "’", "...", "'s", "’s", "n't", "n’t", "'re",
            "'ve", "'ll", "'d", "'m", "'", "''");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "{", "$", "£", "€", "#", "“", "‘", "«", "``");
    private static final Map<String, String> WRITTEN = Map.of(
            "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "``", "“", "''", "”");

    /**
     * The first sentences each a paragraph of its own, the rest in paragraphs of four.
     *
     * @param alone how many stand alone: headings
     */
    public static Detokenised of(List<List<String>> sentences, int alone) {
        return of(sentences, alone, Hyphens.ARE_DASHES);
    }

    /** The same, where a corpus may cut words at hyphens. */
    public static Detokenised of(List<List<String>> sentences, int alone, Hyphens hyphens) {
        StringBuilder text = new StringBuilder();
        List<List<TextSpan>> places = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            boolean begins = i <= alone || (i - alone) % SENTENCES_A_PARAGRAPH == 0;
            text.append(text.isEmpty() ? "" : begins ? "\n\n" : " ");
            places.add(sentence(text, sentences.get(i), hyphens));
        }
        return new Detokenised(text.toString(), List.copyOf(places));
    }

    private static List<TextSpan> sentence(StringBuilder text, List<String> tokens, Hyphens hyphens) {
        List<TextSpan> places = new ArrayList<>();
        boolean glued = true;
        boolean quoted = false;
        for (String raw : tokens) {
            String token = WRITTEN.getOrDefault(raw, raw);
            boolean mark = token.equals("\"");
            boolean joins = hyphens == Hyphens.JOIN_WORDS && token.equals("-") && !places.isEmpty();
            boolean close =
                    NO_SPACE_BEFORE.contains(token) || NO_SPACE_BEFORE.contains(raw) || (mark && quoted) || joins;
            text.append(glued || close ? "" : " ");
            quoted ^= mark;
            glued = NO_SPACE_AFTER.contains(token) || (mark && quoted) || joins;
            places.add(new TextSpan(text.length(), text.length() + token.length()));
            text.append(token);
        }
        return places;
    }

    /** The places of all tokens, in order. */
    public List<TextSpan> tokens() {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
