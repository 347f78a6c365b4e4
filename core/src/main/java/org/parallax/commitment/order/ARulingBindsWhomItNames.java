package org.parallax.commitment.order;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "The court ruled that the firm must repay its passengers", "the judge ordered that the boats be sold". */
public final class ARulingBindsWhomItNames implements PledgeRule {

    private static final Set<String> RULES =
            Set.of("ruled", "ruling", "decided", "ordered", "ordering", "decreed", "held", "directed");

    private static final Set<String> ORDERS = Set.of("ordered", "ordering", "decreed", "directed");

    private static final Set<String> HAVING = Lexicon.forms("forms of having");

    /** "Ruled that the owners of the old pier must". */
    private static final int REACH = 12;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int verb) {
        boolean rules = RULES.contains(sentence.lower(verb))
                && sentence.isVerb(verb)
                && sentence.lower(verb + 1).equals("that")
                && !Mood.isPassive(sentence, verb)
                && Mood.tellsWhatWasDone(sentence, verb);
        return rules ? ruling(page, sentence, verb) : Optional.empty();
    }

    private Optional<Pledge> ruling(Page page, Wording sentence, int verb) {
        int must = sentence.first(verb + 2, verb + REACH, at -> binds(sentence, verb, at), sentence::isPast);
        Party giver = Subjects.of(page, sentence, verb);
        if (must < 0 || !Responsible.canOrder(page, giver)) {
            return Optional.empty();
        }
        boolean bare = sentence.part(must) == PartOfSpeech.VERB;
        int deed = bare ? must : sentence.lower(must + 1).equals("to") ? must + 2 : must + 1;
        Party bound = Phrases.party(page, sentence, verb + 2, must - 1);
        boolean passive = sentence.lower(deed).equals("be");
        return Deeds.from(page, sentence, passive ? verb + 2 : deed)
                .map(what -> pledge(
                        page, sentence, Kind.ORDER, passive ? Party.NOBODY : bound, giver, sentence.span(verb), what));
    }

    /** "Must", "has to" and, behind an order, the bare verb: "ordered that the firm pay". */
    private static boolean binds(Wording sentence, int verb, int at) {
        boolean has =
                HAVING.contains(sentence.lower(at)) && sentence.lower(at + 1).equals("to");
        boolean bare = ORDERS.contains(sentence.lower(verb)) && sentence.part(at) == PartOfSpeech.VERB;
        return sentence.lower(at).equals("must") || has || bare;
    }
}
