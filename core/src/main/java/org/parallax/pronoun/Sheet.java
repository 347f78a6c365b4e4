package org.parallax.pronoun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Token;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;

/** The tokens of a text with the names that they are part of. Threads may share it. */
final class Sheet {

    private static final int NOBODY = -1;

    private final List<Token> tokens = new ArrayList<>();
    private final List<TextSpan> sentences = new ArrayList<>();
    private int[] sentence;
    private int[] entity;
    private int[] nameEnd;
    private int[] office;

    /** A text's. */
    Sheet(Scene scene) {
        List<Integer> sentenceOf = new ArrayList<>();
        for (Sentence part : scene.sentences()) {
            int from = tokens.size();
            tokens.addAll(PartsOfSpeech.of(scene.text(), part.span()));
            for (int i = from; i < tokens.size(); i++) {
                sentenceOf.add(sentences.size());
            }
            sentences.add(new TextSpan(from, tokens.size()));
        }
        sentence = sentenceOf.stream().mapToInt(Integer::intValue).toArray();
        entity = new int[tokens.size()];
        nameEnd = new int[tokens.size()];
        office = new int[tokens.size() + 1];
        Arrays.fill(entity, NOBODY);
        Arrays.fill(office, NOBODY);
        for (int e = 0; e < scene.entities().size(); e++) {
            entity(scene.entities().get(e), e);
        }
    }

    private void entity(LocalEntity named, int index) {
        for (Mention mention : named.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                name(mention.span(), index);
            }
        }
        if (named.type() == NameType.PERSON) {
            named.offices().forEach(held -> office[firstFrom(held.span().start())] = index);
        }
    }

    private void name(TextSpan span, int index) {
        int from = firstFrom(span.start());
        int to = firstFrom(span.end());
        for (int i = from; i < to; i++) {
            entity[i] = index;
            nameEnd[i] = to;
        }
    }

    /** The first token that begins at or after an offset. */
    int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return tokens.size();
    }

    int sentences() {
        return sentences.size();
    }

    /** From the first token of a sentence to its last, end exclusive. */
    TextSpan sentence(int index) {
        return sentences.get(index);
    }

    int sentenceOf(int token) {
        return sentence[token];
    }

    Token token(int index) {
        return tokens.get(index);
    }

    String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }

    /** What a token is; a mark outside the text or in another sentence than the token {@code beside}. */
    PartOfSpeech part(int index, int beside) {
        return index >= 0 && index < tokens.size() && sentence[index] == sentence[beside]
                ? tokens.get(index).part()
                : PartOfSpeech.MARK;
    }

    PartOfSpeech part(int index) {
        return tokens.get(index).part();
    }

    boolean isName(int index) {
        return entity[index] != NOBODY;
    }

    int entity(int index) {
        return entity[index];
    }

    /** Who holds the office whose words begin among some tokens; a phrase within such words ("of the committee") begins none. */
    OptionalInt holder(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .map(at -> office[at])
                .filter(index -> index != NOBODY)
                .findFirst();
    }

    /** Where the name that a token is part of ends, exclusive. */
    int nameEnd(int index) {
        return nameEnd[index];
    }

    TextSpan span(int first, int last) {
        return new TextSpan(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }
}
