package org.parallax.origin;

import org.parallax.article.TextSpan;

/**
 * A piece of an article that can be compared as a whole: a sentence, a clause of a long sentence, a headline, or what stands between quotation
 * marks in one sentence.
 *
 * @param article the index of its article
 * @param sentence the index of its sentence in the article
 * @param first its first word
 * @param end the word after its last
 * @param quoted whether quotation marks hold all of it
 */
record Unit(int article, int sentence, int first, int end, boolean quoted) {

    TextSpan span(Passages passages) {
        return passages.words().span(first, end - 1);
    }

    /** The same in an article of another number. */
    Unit in(int number) {
        return new Unit(number, sentence, first, end, quoted);
    }

    /** In words. */
    int size() {
        return end - first;
    }
}
