package org.parallax.name;

import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameText.Word;

/**
 * The generic noun after a name belongs to it and makes it an organization, whatever the tagger took it for: "the Dawn coalition", "Lund Times",
 * "the Dawn (Morning) Coalition". In lower case only such nouns as parties and papers bear.
 */
final class GenericTail {

    private static final Pattern GLOSS = Pattern.compile(" \\([^()\\[\\]\\n]{1,30}\\) ");
    private static final int LONGEST_GLOSS = 5;

    private GenericTail() {}

    /** The name with its tail; the name itself where there is none, or where another name begins ({@code taken}: first words of names). */
    static Named of(NameText text, Named name, Set<Integer> taken) {
        if (isOfLongerName(text, name)) {
            return Named.of(text, name.first(), name.last() + 1, NameType.ORGANIZATION, true);
        }
        if (hasHead(text, name) || text.word(name.first()).loud()) {
            return name;
        }
        int tail = isTail(text, name) ? name.last() + 1 : afterGloss(text, name);
        return tail < 0
                        || (tail == name.last() + 1
                                && taken.contains(tail)
                                && text.word(tail).isLowerCase())
                ? name
                : Named.of(text, name.first(), tail, NameType.ORGANIZATION, true);
    }

    private static boolean isOfLongerName(NameText text, Named name) {
        int next = name.last() + 1;
        return name.type() == NameType.ORGANIZATION
                && name.length() > 1
                && text.has(next)
                && text.gapAfter(name.last()).equals(" ")
                && text.word(next).isLowerCase()
                && Heads.ofLongerName(text.word(next).text());
    }

    private static boolean isTail(NameText text, Named name) {
        int next = name.last() + 1;
        if (!text.has(next) || !text.gapAfter(name.last()).equals(" ")) {
            return false;
        }
        Word word = text.word(next);
        boolean organization = name.type() == NameType.ORGANIZATION;
        boolean acronym = text.word(name.last()).isAllCapitals();
        boolean lower = word.isLowerCase() && Heads.ofTail(word.text()) && organization && !acronym;
        boolean upper = word.isCapitalized()
                && Heads.ofOrganization(word.text())
                && !Heads.ofPlace(word.text())
                && !word.isAllCapitals();
        return lower || (upper && (name.length() == 1 || organization) && !(organization && acronym));
    }

    private static int afterGloss(NameText text, Named name) {
        for (int head = name.last() + 2; head <= name.last() + LONGEST_GLOSS && text.has(head); head++) {
            int from = text.word(name.last()).span().end();
            String between = text.text().substring(from, text.word(head).span().start());
            if (GLOSS.matcher(between).matches()) {
                return Heads.ofOrganization(text.word(head).text()) ? head : -1;
            }
        }
        return -1;
    }

    private static boolean hasHead(NameText text, Named name) {
        return text.words().subList(name.first(), name.last() + 1).stream()
                .anyMatch(word -> Heads.ofOrganization(word.text()));
    }
}
