package org.parallax.commitment;

import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.PartOfSpeech;

/** "Continue to monitor it", "work every day", "do the right thing", "stand up", "move forward": nobody can check whether it was done. */
final class AnEffortIsNoDeed implements DoubtRule {

    private static final Pattern ONLY_TRIES = Pattern.compile("(?i)"
            + "(?:do|doing) (?:the right thing|what (?:is|'s|’s) right|(?:a )?(?:\\w+ )?better|(?:our|my|his|her|its|their) (?:\\w+ )?best)\\b.*"
            + "|(?:work|working|fight|fighting|try|trying) (?:(?:very |as |so |even )?hard(?:er)?|every (?:day|single day))\\b.*"
            + "|(?:go|going|move|moving|march|marching|press|pressing|push|pushing|come|coming) (?:\\w+ )?(?:forward|onward)\\b(?! with).*"
            + "|(?:go|going) marching\\b.*"
            + "|(?:stand|standing|rise|rising) up\\b.*|(?:stand|standing) (?:with|by|for|behind|firm|strong|tall|side)\\b.*"
            + "|(?:make|making) (?:it |this |that )?(?:very |perfectly )?clear\\b.*"
            + "|(?:look|looking) (?:at|for|after|to|forward|back)\\b.*|(?:take|taking) (?:a|another) (?:\\w+ ){0,2}look\\b.*"
            + "|(?:fight|fighting)(?: (?:on|back|for|against|like|until|to)\\b.*)?"
            + "|(?:try|trying) (?:to|and) \\w+(?: it| that| this)?");

    private static final Set<String> GOING_ON = Set.of("continue", "keep", "continuing", "keeping");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int verb = sentence.from(pledge.deed().what().start());
        return ONLY_TRIES.matcher(pledge.deed().what().of(page.text())).matches() || goesOn(sentence, verb);
    }

    /** "Continue to watch", "keep pushing": what is done already, and never done with. */
    private static boolean goesOn(Wording sentence, int verb) {
        int what = sentence.part(verb + 1) == PartOfSpeech.GERUND ? verb + 1 : sentence.infinitive(verb + 1);
        return GOING_ON.contains(sentence.lower(verb)) && what > 0 && sentence.is(what, "effort");
    }
}
