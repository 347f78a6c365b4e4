package org.parallax.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.commitment.Pledge.Kind;
import org.parallax.commitment.Pledge.Party;
import org.parallax.language.PartOfSpeech;

/** "The council has banned fishing in the bay". */
final class ABanBindsThoseUnderIt implements PledgeRule {

    private static final Set<String> ACCESS = Set.of("access", "entry", "permission", "visas", "passage");

    /** "Denied him entry" tells of one day at one door. */
    private static final Set<String> SOMEONE = Set.of("him", "her", "it", "them", "me", "us", "you");

    private static final int NEAR = 4;

    @Override
    public List<Pledge> in(Page page, Wording sentence) {
        List<Pledge> found = new ArrayList<>();
        for (int at = 0; at + 1 < sentence.size(); at++) {
            boolean ban = isFinite(sentence, at)
                    && (sentence.is(at, "ban") || deniesAccess(sentence, at))
                    && !Mood.isPassive(sentence, at);
            if (ban && Mood.tellsWhatWasDone(sentence, at)) {
                Party body = Subjects.of(page, sentence, at);
                int verb = at;
                if (body.entities().stream().anyMatch(page::holdsOffice)) {
                    Deeds.from(page, sentence, at)
                            .map(deed ->
                                    pledge(page, sentence, Kind.BAN, Party.NOBODY, body, sentence.span(verb), deed))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** "has banned", and not "rules covering banned goods". */
    private static boolean isFinite(Wording sentence, int at) {
        boolean has = Set.of("has", "have", "had").contains(sentence.lower(at - 1)) || sentence.isAdverb(at - 1);
        return (sentence.part(at).isVerb()
                        && sentence.part(at - 1) != PartOfSpeech.GERUND
                        && sentence.part(at - 1) != PartOfSpeech.PREPOSITION
                        && sentence.part(at - 1) != PartOfSpeech.DETERMINER)
                || (sentence.part(at) == PartOfSpeech.PARTICIPLE && has);
    }

    /** "denied the ships access to its ports". */
    private static boolean deniesAccess(Wording sentence, int verb) {
        boolean denies = Set.of("denied", "denies").contains(sentence.lower(verb))
                && !SOMEONE.contains(sentence.lower(verb + 1));
        for (int at = verb + 1; denies && at <= verb + NEAR; at++) {
            if (ACCESS.contains(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
