package org.parallax.commitment.matter;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/**
 * What a commitment is about: a sentence of an article that does not tell it, without any of its things or of those bound, says nothing of it.
 *
 * @param things keys of the words for them
 * @param bound ids of entities
 * @param told articles that tell it
 */
public record Matter(Set<String> things, Set<String> bound, Set<Page> told) {

    /** Of one that is told in these places. */
    public static Matter of(List<Told> commitment) {
        Set<String> things = new HashSet<>();
        Set<String> bound = new HashSet<>();
        Set<Page> told = new HashSet<>();
        for (Told one : commitment) {
            things.addAll(one.words().things());
            bound.addAll(one.by());
            told.add(one.page());
        }
        return new Matter(things, bound, told);
    }

    /** Whether a sentence may say anything of it. */
    public boolean touches(Page page, Wording sentence) {
        return told.contains(page)
                || !Collections.disjoint(things, sentence.keys())
                || !Collections.disjoint(bound, page.idsIn(sentence.span()));
    }

    /**
     * Whether a sentence speaks of it. Of the article that tells it one thing is enough, or a name. In another article it must name one who is bound,
     * and two things that are no names, or the only one: of one country many articles tell.
     */
    public static boolean isThatOf(Page page, Wording sentence, Told told) {
        boolean named = namesWhoIsBound(page, sentence, told);
        return page == told.page()
                ? named || !Collections.disjoint(told.words().names(), sentence.keys()) || hasAThingIn(sentence, told)
                : named && hasItsThingsIn(sentence, told);
    }

    private static boolean hasItsThingsIn(Wording sentence, Told told) {
        Set<String> things = told.words().unnamed();
        long shared = things.stream().filter(sentence.plainKeys()::contains).count();
        return shared >= 1 && shared >= Math.min(2, things.size());
    }

    /** Whether a sentence names one of those bound. */
    public static boolean namesWhoIsBound(Page page, Wording sentence, Told told) {
        return page.idsIn(sentence.span()).stream().anyMatch(told.by()::contains);
    }

    /** Whether a word tells what is to be done by a commitment to do something, in a sentence that speaks of it. */
    public static boolean isDoneBy(Page page, Wording sentence, int at, Told told) {
        return !told.words().denied() && told.words().isToldBy(sentence.action(at)) && isThatOf(page, sentence, told);
    }

    /** Whether a sentence names one of a deed's things that is no name. */
    public static boolean hasAThingIn(Wording sentence, Told told) {
        return !Collections.disjoint(told.words().unnamed(), sentence.plainKeys());
    }
}
