package org.parallax.name;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** An office in apposition after a name: "N, a member of …". */
final class OfficeAfterName {

    private static final int FARTHEST = 9;
    private static final Set<String> DETERMINERS = WordSets.of(OfficeAfterName.class, "before an office");

    private static final Set<String> FINITE = WordSets.of(OfficeAfterName.class, "verbs of a subject");

    private static final Pattern AGE = Pattern.compile("1?\\d{1,2}");

    private final NameText text;

    private OfficeAfterName(NameText text) {
        this.text = text;
    }

    static Optional<TextSpan> of(NameText text, Named name) {
        int next = name.last() + 1;
        boolean apposed = text.has(next) && text.gapAfter(name.last()).matches(", ?|,? ?\\([^)]{1,30}\\),? ");
        return apposed && !text.word(name.last()).loud()
                ? new OfficeAfterName(text).span(name.first(), behindAge(text, next))
                : Optional.empty();
    }

    /** "N, 34, a baker", "N, aged 34, a baker". */
    private static int behindAge(NameText text, int next) {
        int age = text.word(next).text().equals("aged") ? next + 1 : next;
        boolean told = text.has(age + 1) && AGE.matcher(text.word(age).text()).matches();
        return told && text.gapAfter(age).equals(", ") ? age + 1 : next;
    }

    private Optional<TextSpan> span(int name, int next) {
        int first = DETERMINERS.contains(OfficeWords.lower(text.word(next))) ? next + 1 : next;
        int head = head(first);
        int last = head < 0 ? head : end(head);
        return head < 0
                        || acts(last)
                        || isOneOfSeveral(head, last)
                        || ThePhraseThatOpensASentenceEndsBeforeItsSubject.holds(text, name, head)
                ? Optional.empty()
                : Optional.of(text.span(first, last));
    }

    /** {@code N, the secretary general and donors}: a list of three. */
    private boolean isOneOfSeveral(int head, int last) {
        int and = head + 1;
        while (and < last && !OfficeWords.isLink(text.word(and))) {
            and++;
        }
        return and < last
                && text.word(and).text().equals("and")
                && text.word(and + 1).isLowerCase()
                && text.word(and + 1).text().matches(".*[^s]s")
                && (and + 1 == last || OfficeWords.isLink(text.word(and + 2)));
    }

    /** {@code According to N, the minister told them}: no mark closes it, and a verb follows; somebody else is the minister. */
    private boolean acts(int last) {
        return text.has(last + 1)
                && text.gapAfter(last).equals(" ")
                && FINITE.contains(text.word(last + 1).text());
    }

    private int head(int first) {
        for (int i = first; text.has(i) && i < first + FARTHEST; i++) {
            Word word = text.word(i);
            boolean stop =
                    OfficeWords.isStop(text, word) && !OfficeWords.lower(word).equals("and");
            if (stop || OfficeWords.isVerb(text, word) || word.opens()) {
                return -1;
            }
            if (Titles.isOfficeHead(word.text()) && !isFollowedByHead(i) && !isOwner(i)) {
                return OfficeWords.isPlural(word) ? -1 : i;
            }
            if (!OfficeWords.isInside(text, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code N, any minister's first choice}. */
    private boolean isOwner(int index) {
        return text.gapAfter(index).matches("['’]s? .*");
    }

    private boolean isFollowedByHead(int index) {
        return text.has(index + 1)
                && OfficeWords.isInside(text, index)
                && Titles.isOfficeHead(text.word(index + 1).text());
    }

    private int end(int head) {
        int last = head;
        while (text.has(last + 1) && OfficeWords.isInside(text, last) && goesOn(last + 1)) {
            last++;
        }
        while (last > head && OfficeWords.isLink(text.word(last))) {
            last--;
        }
        return last;
    }

    private boolean goesOn(int index) {
        Word word = text.word(index);
        return !word.opens()
                && !OfficeWords.isVerb(text, word)
                && (OfficeWords.isLink(word) || !OfficeWords.isStop(text, word));
    }
}
