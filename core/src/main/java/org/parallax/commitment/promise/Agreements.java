package org.parallax.commitment.promise;

import java.util.Optional;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Wording;

/** Whose agreement "the agreement" is: of those between whom the article last told of one. Threads may share it. */
final class Agreements {

    private static final int SENTENCES = 4;

    private Agreements() {}

    static Optional<Party> partiesBefore(Page page, Wording sentence, int noun) {
        if (!sentence.lower(noun - 1).equals("the")) {
            return Optional.empty();
        }
        int number = page.numberOf(sentence);
        for (int i = number - 1; i >= Math.max(0, number - SENTENCES); i--) {
            Optional<Party> parties = parties(page, page.sentences().get(i), sentence.lower(noun));
            if (parties.isPresent()) {
                return parties;
            }
        }
        return Optional.empty();
    }

    private static Optional<Party> parties(Page page, Wording sentence, String noun) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.lower(at).equals(noun)) {
                return Parties.between(page, sentence, at + 1, Math.min(sentence.size(), at + 16));
            }
        }
        return Optional.empty();
    }
}
