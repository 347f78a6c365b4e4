package org.parallax.statement.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;

/** Cuts the clause of a verb out of a longer text, by the words and marks that open clauses. Threads may share it. */
public final class Clauses {

    /** After these a clause begins that can have a subject of its own. */
    public static final Set<String> SUBORDINATING = Set.of(
            "that",
            "when",
            "while",
            "because",
            "since",
            "as",
            "if",
            "after",
            "before",
            "although",
            "though",
            "where",
            "why",
            "how",
            "whether",
            "than",
            "until",
            "unless");

    private static final Set<String> COORDINATING = Set.of("but", "so");

    /** These open a clause and have a part in it. */
    private static final Set<String> RELATIVES = Set.of("who", "which", "what");

    private static final String MARKS = ",;:()–—\"“”";

    /** In units, to either side of the verb: clauses are read one by one, and a sentence may be as long as the text. */
    private static final int LONGEST = 600;

    private final Setting setting;

    public Clauses(Setting setting) {
        this.setting = setting;
    }

    /**
     * From the last opener before the verb to the end of the sentence, no further than the whole. An opener right before the verb opens
     * nothing that could have said it, and is passed over.
     */
    public TextSpan around(TextSpan verb, TextSpan whole) {
        int sentence = setting.sentenceSpan(verb.start()).map(TextSpan::start).orElse(whole.start());
        int first = Math.max(Math.max(sentence, whole.start()), verb.start() - LONGEST);
        return new TextSpan(start(Math.min(first, verb.start()), verb), end(verb, whole));
    }

    /** Where the sentence of a word ends, or the whole; a sentence without end is cut at a space. */
    public int end(TextSpan word, TextSpan whole) {
        int sentence = setting.sentenceSpan(word.start()).map(TextSpan::end).orElse(whole.end());
        int end = Math.max(word.end(), Math.min(sentence, whole.end()));
        int space = end - word.end() > LONGEST ? setting.text().lastIndexOf(' ', word.end() + LONGEST) : -1;
        return space > word.end() ? space : end;
    }

    private int start(int first, TextSpan verb) {
        List<TextSpan> words =
                first == verb.start() ? List.of() : Words.in(setting.text(), new TextSpan(first, verb.start()));
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i).of(setting.text()).toLowerCase(Locale.ROOT);
            if (RELATIVES.contains(word)) {
                return words.get(i).start();
            }
            if (i + 1 < words.size()
                    && (SUBORDINATING.contains(word)
                            || COORDINATING.contains(word)
                            || isMarked(words.get(i).end(), words.get(i + 1).start()))) {
                return words.get(i + 1).start();
            }
        }
        return Words.whole(setting.text(), new TextSpan(first, verb.end())).start();
    }

    private boolean isMarked(int from, int to) {
        String between = setting.text().substring(from, to);
        return between.contains(" - ") || between.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }
}
