package org.parallax.story;

import java.util.Set;

/**
 * English words that say nothing about what a sentence is about: articles, pronouns, prepositions, conjunctions, auxiliaries, and the verbs
 * and nouns of reporting, which every news story shares. Written from general knowledge of the language's closed classes.
 */
final class FunctionWords {

    private static final Set<String> ALL = Set.of("""
            a an the this that these those such same other another each every either neither both all any some no none one ones
            i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
            they them their theirs themselves who whom whose which what when where why how whoever whatever whichever
            of in on at to from by with without within for about against between among into onto through during before after above below
            up down out off over under toward towards upon across along around behind beside besides near since until till as than
            like unlike per via amid amidst despite except regarding concerning including
            and or but nor so yet if unless because although though while whereas whether then else thus hence therefore however moreover
            also too again still just only even ever never not now here there very more most less least much many few further
            be am is are was were been being have has had having do does did doing done will would shall should can could may might must
            ought cannot dont doesnt didnt wont wouldnt cant couldnt isnt arent wasnt werent hasnt havent hadnt im ive id ill
            youre hes shes theyre thats s t re ve ll d m
            say says said saying tell tells told telling add adds added adding according report reports reported reportedly
            comment comments commented commenting request requests requested respond responds responded reply replied decline declines declined
            immediately spokesman spokeswoman spokesperson representative representatives
            mr mrs ms dr
            """.split("\\s+"));

    private FunctionWords() {}

    static boolean contains(String form) {
        return ALL.contains(form);
    }
}
