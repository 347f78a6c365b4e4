package org.parallax.commitment.doubt;

import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "For the good of Norvale", "critical of Norvale", "grateful for its help and", "the only way captains", "names she said": words that name nobody who could be bound. */
final class WhatNamesNobodyBindsNobody implements DoubtRule {

    /** "Planned Eastmere": a form of a verb is no purpose; "need" is one. */
    private static final Pattern PARTICIPLE = Pattern.compile(".*[^e]ed");

    private static final Set<String> JOINS = Set.of("and", "or", "but", "nor", ",");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        return pledge.bound()
                .words()
                .filter(words -> sentence.span().contains(words))
                .filter(words -> isNoName(sentence, words))
                .isPresent();
    }

    private static boolean isNoName(Wording sentence, TextSpan words) {
        int first = sentence.from(words.start());
        int last = first;
        while (last + 1 < sentence.size() && sentence.span(last + 1).end() <= words.end()) {
            last++;
        }
        PartOfSpeech part = sentence.part(first);
        boolean opens = part == PartOfSpeech.PREPOSITION
                || part == PartOfSpeech.TO
                || part == PartOfSpeech.PAST
                || part == PartOfSpeech.THIRD_PERSON_VERB
                || (part == PartOfSpeech.ADVERB && sentence.lower(first + 1).equals("of"))
                || (part == PartOfSpeech.ADJECTIVE && sentence.part(first + 1) == PartOfSpeech.PREPOSITION);
        return opens || JOINS.contains(sentence.lower(last)) || isAWay(sentence, first, last);
    }

    /** "The only way captains will get there": the name is within what is said of the noun. */
    private static boolean isAWay(Wording sentence, int first, int last) {
        for (int at = first; at < last; at++) {
            PartOfSpeech next = sentence.part(at + 1);
            if (sentence.is(at, "purpose")
                    && !PARTICIPLE.matcher(sentence.lower(at)).matches()
                    && next.isNoun()
                    && sentence.part(at - 1) != PartOfSpeech.POSSESSIVE_ENDING) {
                return true;
            }
        }
        return false;
    }
}
