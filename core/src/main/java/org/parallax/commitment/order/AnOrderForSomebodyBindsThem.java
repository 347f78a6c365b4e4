package org.parallax.commitment.order;

import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "A council order for shops to stay shut until Friday": an order that is told by its noun. */
public final class AnOrderForSomebodyBindsThem implements PledgeRule {

    private static final Set<String> ORDERS =
            Set.of("order", "orders", "directive", "directives", "instruction", "instructions", "decree");

    /** "For the owners of the old boats to". */
    private static final int REACH = 10;

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int noun) {
        boolean order =
                ORDERS.contains(sentence.lower(noun)) && sentence.part(noun).isNoun();
        return order && sentence.lower(noun + 1).equals("for") && isGiven(sentence, noun)
                ? given(page, sentence, noun)
                : Optional.empty();
    }

    /** Not "in order for them to", and not one that somebody only asks for. */
    private static boolean isGiven(Wording sentence, int noun) {
        return !sentence.lower(noun - 1).equals("in") && !sentence.asks() && !Mood.isNotYet(sentence, noun);
    }

    private Optional<Pledge> given(Page page, Wording sentence, int noun) {
        int first = noun + 2;
        int to = sentence.first(
                first + 1,
                first + REACH,
                at -> sentence.infinitive(at) > 0,
                at -> sentence.part(at) == PartOfSpeech.MARK
                        && !sentence.lower(at).equals("-"));
        Party bound = to < 0 ? Party.NOBODY : Phrases.party(page, sentence, first, sentence.beforeInfinitive(to));
        return bound.isNobody() || isOfGoods(sentence, to)
                ? Optional.empty()
                : Deeds.from(page, sentence, sentence.deed(to))
                        .map(deed ->
                                pledge(page, sentence, Kind.ORDER, bound, Party.NOBODY, sentence.span(noun), deed));
    }

    /** "An order for 40 boats to be built". */
    private static boolean isOfGoods(Wording sentence, int to) {
        return sentence.lower(sentence.infinitive(to)).equals("be");
    }
}
