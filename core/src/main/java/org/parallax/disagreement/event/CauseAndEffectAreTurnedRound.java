package org.parallax.disagreement.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.Lemma;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/** What one passage tells as the cause of something another tells as its effect: "the fire caused a blast", "a blast sparked the fire". */
public final class CauseAndEffectAreTurnedRound implements Rule {

    private static final String WHY = "the cause in one passage is the effect in the other";

    private static final Set<String> CAUSING = WordSets.of(CauseAndEffectAreTurnedRound.class, "causing").stream()
            .map(Lemma::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BEING = WordSets.of(Line.class, "being");

    /** Terms between the verb and either noun. */
    private static final int NEAR = 5;

    private static final PerArticleWith<Laid, List<Told>> TOLD = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    private record Told(Line line, int cause, int verb, int effect) {

        String causeKey() {
            return line.term(cause).key();
        }

        String effectKey() {
            return line.term(effect).key();
        }

        Phrase phrase() {
            return new Phrase(line, Math.min(cause, effect), Math.max(cause, effect));
        }
    }

    @Override
    public List<Contradiction> among(Compared story) {
        List<Told> all = story.articles().stream()
                .flatMap(laid -> laid.read(TOLD).stream())
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Told a = all.get(i);
                Told b = all.get(j);
                if (a.causeKey().equals(b.effectKey()) && a.effectKey().equals(b.causeKey())) {
                    found.add(contradiction(a, b));
                }
            }
        }
        return found;
    }

    private static List<Told> in(Line line) {
        List<Told> told = new ArrayList<>();
        for (int at = 1; at < line.size() && !line.asks(); at++) {
            if (line.term(at).part().isVerbForm()
                    && CAUSING.contains(line.term(at).lemma())) {
                at(line, at).ifPresent(told::add);
            }
        }
        return told;
    }

    private static Optional<Told> at(Line line, int verb) {
        boolean passive =
                line.term(verb - 1).isOneOf(BEING) && line.term(verb + 1).is("by");
        int before = nounBefore(line, verb);
        int behind = nounBehind(line, passive ? verb + 2 : verb + 1);
        boolean two = before >= 0
                && behind >= 0
                && !line.term(before).key().equals(line.term(behind).key());
        return two
                ? Optional.of(new Told(line, passive ? behind : before, verb, passive ? before : behind))
                : Optional.empty();
    }

    private static int nounBefore(Line line, int verb) {
        return IntStream.rangeClosed(1, NEAR)
                .map(back -> verb - back)
                .takeWhile(at -> !line.term(at).is(",", ".", ";"))
                .filter(at -> isNoun(line.term(at)))
                .findFirst()
                .orElse(-1);
    }

    /** The last noun of the first phrase: "a second gas blast". */
    private static int nounBehind(Line line, int from) {
        int at = from;
        while (at < from + NEAR && isBeforeANoun(line.term(at))) {
            at++;
        }
        while (line.term(at).part().isNoun() && line.term(at + 1).part().isNoun()) {
            at++;
        }
        return isNoun(line.term(at)) ? at : -1;
    }

    private static boolean isNoun(Term term) {
        return term.part().isNoun() && term.tells() && !term.named() && !term.timed();
    }

    private static boolean isBeforeANoun(Term term) {
        return switch (term.part()) {
            case ADJECTIVE, DETERMINER, NUMBER, POSSESSIVE_PRONOUN, ADVERB -> true;
            default -> term.part() == PartOfSpeech.PARTICIPLE;
        };
    }

    private static Contradiction contradiction(Told a, Told b) {
        return new Contradiction(
                Kind.OTHER,
                false,
                "",
                "which came of the other: "
                        + Heading.quoted(a.line().words(a.cause(), a.cause()))
                        + " or "
                        + Heading.quoted(a.line().words(a.effect(), a.effect())),
                a.phrase().side(),
                b.phrase().side(),
                WHY);
    }
}
