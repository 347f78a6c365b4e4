package org.parallax.disagreement.number;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Qualifiers;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * What a number of people suffered, by the words beside it: "12 people were killed", "killing at least 12". One line, one thread.
 *
 * @param line where the number stands
 * @param number its term
 * @param start the first term that belongs to it
 */
record Toll(Line line, int number, int start) {

    private static final Set<String> GRAVE = WordSets.of(Toll.class, "gravely");
    private static final Set<String> RISES = WordSets.of(Toll.class, "rises");
    private static final Set<String> SUCH_AS = WordSets.of(Toll.class, "names some of them");

    private static final Set<String> TAKES_LIVES = WordSets.of(Toll.class, "takes lives");

    private static final Set<String> REACHING = WordSets.of(Toll.class, "reaches a number");
    private static final Set<String> DISEASES = WordSets.of(Toll.class, "tells of a disease");

    /** How often an article speaks of a disease that is its news. */
    private static final int OFTEN = 3;

    private static final PerArticleWith<Laid, Boolean> TELLS_OF_A_DISEASE =
            PerArticleWith.by((article, laid) -> laid.lines().stream()
                            .flatMap(line -> line.terms().stream())
                            .filter(term -> term.isOneOf(DISEASES))
                            .limit(OFTEN)
                            .count()
                    == OFTEN);

    /** How far behind the noun the word may stand that says what became of them: "40 people were rushed to hospital". */
    private static final int NEAR = 6;

    /** How long "including two children" may be. */
    private static final int ASIDE = 8;

    /**
     * The name of the count that they belong to; empty where none is told.
     *
     * @param head the noun of what is counted, -1 for none
     * @param behind the first term after it
     */
    Optional<String> of(int head, int behind) {
        return isListed(behind) || isOfSome(behind)
                ? Optional.empty()
                : lives(head).or(() -> behind(head, behind)).or(this::before);
    }

    /** "10 foreigners, 2 locals killed": one of several numbers that make up the toll; not "killed 10 people and 40 were hurt". */
    private boolean isListed(int behind) {
        for (int at = number - 1; line.term(number - 1).is(",", "and", "or") && at >= number - 4; at--) {
            if (CountedWords.isToll(line.term(at).lower())
                    || line.term(at).part().isVerbForm()) {
                return false;
            }
            if (line.term(at).part() == PartOfSpeech.NUMBER) {
                return !(isObject(at) && isVerb(behind));
            }
        }
        return false;
    }

    /** "Killed 10 people", "killed at least 10". */
    private boolean isObject(int other) {
        return CountedWords.isToll(line.term(Qualifiers.start(line, other) - 1).lower());
    }

    private boolean isVerb(int at) {
        return line.term(at).part().isVerb() || line.term(at).part() == PartOfSpeech.MODAL;
    }

    /** "Killed 10 from Sula": those of one place. */
    private boolean isOfSome(int behind) {
        return (line.term(behind).is("from") && !line.term(behind + 1).is("their"))
                || (line.term(behind + 1).is("from")
                        && line.term(behind).part().isVerbForm()
                        && !line.term(behind).isOneOf(RISES));
    }

    /** "Claimed 12 lives", "12 lives were lost". */
    private Optional<String> lives(int head) {
        boolean lives = line.term(head).is("lives") && head == number + 1;
        boolean lost = line.term(head + 1).is("were", "are", "have", "had") && isLost(head + 2);
        return lives
                        && (line.term(start - 1).isOneOf(TAKES_LIVES)
                                || line.term(head + 1).is("lost")
                                || lost)
                ? Optional.of("dead")
                : Optional.empty();
    }

    private boolean isLost(int at) {
        return line.term(at).is("lost")
                || (line.term(at).is("been") && line.term(at + 1).is("lost"));
    }

    /** "14 deaths", "12 lives"; a hospital is where they are brought, not what is counted. */
    boolean isToll(int head) {
        return lives(head).isPresent()
                || (tollOf(head).isPresent() && !line.term(head).lower().startsWith("hospital"));
    }

    /** The count that a word stands for; in news of a disease "cases" are those who have it. */
    private Optional<String> tollOf(int at) {
        Term term = line.term(at);
        boolean cases = term.is("cases") && line.laid().read(TELLS_OF_A_DISEASE);
        return cases ? Optional.of("sick") : CountedWords.toll(term.lower());
    }

    /** "12 people were killed", "seven dead", "40 were rushed to hospital"; not "five people and injuring another 40". */
    private Optional<String> behind(int head, int behind) {
        int from = endOfAside(behind);
        int first = head >= 0 && isToll(head) ? head : from;
        int clause = line.term(from > behind ? from : number).clause();
        for (int at = first; at < Math.min(line.size(), from + NEAR); at++) {
            int here = at;
            Term term = line.term(at);
            if (term.clause() != clause || term.is(",", "and", "of", "with", "among") || isObjectNext(at)) {
                return Optional.empty();
            }
            Optional<String> told = at == first || isWhatBecameOfThem(at) ? tollOf(at) : Optional.empty();
            Optional<String> became = told.or(() -> inOtherWords(here));
            if (became.isPresent()) {
                return became;
            }
        }
        return Optional.empty();
    }

    /** "Lost their lives", "fell ill". */
    private Optional<String> inOtherWords(int at) {
        return isLossOfLife(at) ? Optional.of("dead") : isFallingIll(at) ? Optional.of("sick") : Optional.empty();
    }

    /** The first term behind "12 people, including two children,"; where no such words follow, the one that was asked for. */
    private int endOfAside(int behind) {
        if (!line.term(behind).is(",", "-", "–", "—") || !line.term(behind + 1).isOneOf(SUCH_AS)) {
            return behind;
        }
        return IntStream.range(behind + 2, behind + 2 + ASIDE)
                .filter(at -> line.term(at).is(",", "-", "–", "—"))
                .map(at -> at + 1)
                .findFirst()
                .orElse(behind);
    }

    /** "18 were critically injured" are some of the injured. */
    boolean isGrave(int behind) {
        for (int at = start - 2; at < Math.min(line.size(), behind + NEAR); at++) {
            if (line.term(at).clause() == line.term(number).clause()
                    && GRAVE.contains(line.term(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Lost their lives". */
    private boolean isLossOfLife(int at) {
        return line.term(at).is("lost")
                && line.term(at + 1).is("their", "his", "her")
                && line.term(at + 2).is("lives", "life");
    }

    /** "Fell ill", "were taken ill"; who is "mentally ill" is no toll. */
    private boolean isFallingIll(int at) {
        return line.term(at).is("ill", "sick")
                && line.term(at - 1).is("fell", "fallen", "became", "become", "taken", "made");
    }

    private boolean isObjectNext(int at) {
        return (line.term(at).part() == PartOfSpeech.GERUND && !line.term(at).is("being"))
                || (line.term(at).is("had", "has", "have") && !line.term(at + 1).is("been", "died"));
    }

    private boolean isWhatBecameOfThem(int at) {
        boolean hospital = line.term(at).lower().startsWith("hospital");
        boolean to = line.term(at - 1).is("to") || line.term(at - 2).is("to");
        return hospital
                ? to
                : line.term(at).part() != PartOfSpeech.NOUN && line.term(at).part() != PartOfSpeech.NOUNS;
    }

    /** "A death toll of 12", "the toll from the fire in the mill rose to 12". */
    private boolean isWhereATollStands(int at) {
        if (!line.term(at).is("to", "at", "of")) {
            return (line.term(at).isOneOf(RISES) || line.term(at).isOneOf(REACHING)) && isBehindToll(at);
        }
        boolean beside = line.term(at - 1).is("toll") || line.term(at - 2).is("toll");
        return beside
                || (line.term(line.term(at - 1).is(",") ? at - 2 : at - 1).isOneOf(RISES) && isBehindToll(at - 1));
    }

    private boolean isBehindToll(int at) {
        return IntStream.range(0, at).anyMatch(i -> line.term(i).is("toll"));
    }

    /** "Killing at least 12", "injured another 40". */
    private Optional<String> before() {
        int at = start - 1;
        Term term = line.term(at);
        if (isWhereATollStands(at)) {
            return Optional.of("dead");
        }
        boolean noun = term.part().isNoun();
        Term told = noun || !term.is("of") ? term : line.term(at - 1);
        boolean counted = term.is("of") ? told.part().isNoun() : !noun;
        return areLivesOf(at)
                ? Optional.of("dead")
                : CountedWords.toll(told.lower()).filter(known -> counted);
    }

    /** "Claimed the lives of 12". */
    private boolean areLivesOf(int of) {
        int verb = line.term(of - 2).is("the") ? of - 3 : of - 2;
        return line.term(of).is("of")
                && line.term(of - 1).is("lives")
                && line.term(verb).isOneOf(TAKES_LIVES);
    }
}
