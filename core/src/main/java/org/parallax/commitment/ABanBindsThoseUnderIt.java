package org.parallax.commitment;

import java.util.ArrayList;
import java.util.List;
import org.parallax.commitment.Pledge.Kind;
import org.parallax.commitment.Pledge.Party;

/** "The council has banned fishing in the bay". */
final class ABanBindsThoseUnderIt implements PledgeRule {

    @Override
    public List<Pledge> in(Page page, Wording sentence) {
        List<Pledge> found = new ArrayList<>();
        for (int at = 0; at + 1 < sentence.size(); at++) {
            boolean ban = sentence.isVerb(at) && sentence.is(at, "ban") && !Mood.isPassive(sentence, at);
            if (ban && Mood.tellsWhatWasDone(sentence, at)) {
                Party body = Subjects.of(page, sentence, at);
                int verb = at;
                if (body.entities().stream().anyMatch(page::holdsOffice)) {
                    Deeds.from(page, sentence, at)
                            .map(deed -> pledge(page, sentence, Kind.RESOLUTION, Party.NOBODY, body, sentence.span(verb), deed))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }
}
