package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Clauses;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code old reports alleging that the pier is unsafe}, {@code a policy of requiring that boats be lit}: a paper is the source of the participle
 * that follows it. Threads may share it.
 */
final class APaperThatSaysReports implements InsideRule {

    private static final Set<String> BY_RULES = Set.of("requiring", "mandating", "providing");
    private static final int MOST_DESCRIBING = 4;

    private final Setting setting;

    APaperThatSaysReports(Setting setting) {
        this.setting = setting;
    }

    @Override
    public List<Draft> in(TextSpan content, BitSet cues) {
        List<TextSpan> words = Words.in(setting.text(), content);
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i + 2 < words.size(); i++) {
            if (!cues.get(words.get(i).start()) && says(words, i)) {
                paper(words, i).map(draft(words, i, content)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Function<TextSpan, Draft> draft(List<TextSpan> words, int verb, TextSpan content) {
        TextSpan that = words.get(verb + 1);
        TextSpan said = new TextSpan(that.start(), new Clauses(setting).end(that, content));
        return paper -> new Draft(
                Optional.of(paper), Optional.of(words.get(verb)), List.of(said), Draft.Origin.INSIDE_A_CONTENT);
    }

    private boolean says(List<TextSpan> words, int verb) {
        String word = lower(words.get(verb));
        return word.endsWith("ing")
                && lower(words.get(verb + 1)).equals("that")
                && (CueWords.isReporting(word) || CueWords.isOfDocuments(word) || BY_RULES.contains(word));
    }

    private Optional<TextSpan> paper(List<TextSpan> words, int verb) {
        int noun = lower(words.get(verb - 1)).equals("of") ? verb - 2 : verb - 1;
        boolean joined = noun >= 0
                && setting.text()
                        .substring(words.get(noun).end(), words.get(noun + 1).start())
                        .isBlank();
        return joined && isPaper(words.get(noun))
                ? Optional.of(words.get(noun).union(words.get(first(words, noun))))
                : Optional.empty();
    }

    private boolean isPaper(TextSpan noun) {
        SourceClass sort = SourceWords.classOf(lower(noun));
        return sort == SourceClass.DOCUMENT || sort == SourceClass.REPORTS;
    }

    /** The determiner that opens the phrase, or else the noun. */
    private int first(List<TextSpan> words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - MOST_DESCRIBING); i--) {
            String word = lower(words.get(i));
            if (SourcePhrase.DETERMINERS.contains(word)) {
                return i;
            }
            if (SourcePhrase.PREPOSITIONS.contains(word)) {
                return noun;
            }
        }
        return noun;
    }

    private String lower(TextSpan word) {
        return word.of(setting.text()).toLowerCase(Locale.ROOT);
    }
}
