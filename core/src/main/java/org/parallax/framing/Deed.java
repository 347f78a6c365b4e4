package org.parallax.framing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.language.Lemma;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * A verb of a sentence with those who have part in it: "ploughed into the crowd".
 *
 * @param verb its lemma
 * @param doer who or what does it; "" where that is not told
 * @param sufferer whom it is done to, or what; "" where that is not told
 * @param next the noun behind it, whatever that is to it; "" where there is none
 * @param way the preposition that leads to that noun or away from it: "into"; "" where none does
 * @param reaches whether it is done to what is behind it, no preposition between
 * @param told what its sentence tells of: entities, nouns and numbers
 * @param lead whether it stands where an article says what it is about
 * @param evidence the verb with what belongs to it
 */
record Deed(
        String verb,
        String doer,
        String sufferer,
        String next,
        String way,
        boolean reaches,
        Set<String> told,
        boolean lead,
        Evidence evidence)
        implements InOtherWords.Told {

    private static final int NEAR = 8;

    /** "Be", "say", "mean", "begin": verbs of being, speaking, thinking and going about something tell of no deed by themselves. */
    private static final Set<String> EMPTY =
            WordSets.of(Deed.class, "tells no deed").stream().map(Lemma::of).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PASSIVE = WordSets.of(Deed.class, "before a participle of what is suffered");

    private static final Set<String> WAYS = WordSets.of(Deed.class, "leads a motion");

    private static final PerArticleWith<Voice, List<Deed>> IN_LEAD =
            PerArticleWith.by((article, voice) -> in(voice, line -> line.isHeadline() || line.isInLead()));

    private static final PerArticleWith<Voice, List<Deed>> MOTIONS = PerArticleWith.by((article, voice) ->
            in(voice, Deed::hasWay).stream().filter(deed -> !deed.way.isEmpty()).toList());

    /** All that the sentences tell where an article says what it is about. */
    static List<Deed> inLead(Voice voice) {
        return voice.read(IN_LEAD);
    }

    /** All that an article tells of moving to or from something. */
    static List<Deed> motions(Voice voice) {
        return voice.read(MOTIONS);
    }

    private static List<Deed> in(Voice voice, Predicate<Line> which) {
        return voice.lines().stream()
                .filter(which)
                .flatMap(line -> line.indexes(0, line.size() - 1).stream().flatMap(at -> at(line, at).stream()))
                .toList();
    }

    private static boolean hasWay(Line line) {
        return line.tokens().stream().anyMatch(token -> WAYS.contains(token.lower()));
    }

    private static Optional<Deed> at(Line line, int at) {
        return isAt(line, at) ? Optional.of(of(line, at, Lemma.of(line.token(at).lower()))) : Optional.empty();
    }

    /** Whether a verb that tells a deed stands at a place, outside quotation marks. */
    static boolean isAt(Line line, int at) {
        String verb = Lemma.of(line.token(at).lower());
        boolean tells =
                Place.VERB.fits(line.token(at).part(), line.token(at + 1).part())
                        && !EMPTY.contains(verb)
                        && !Labels.describesANoun(line, at)
                        && VerbFamilies.has(verb);
        return tells && line.isUnquoted(at) && !line.isNamed(at);
    }

    private static Deed of(Line line, int at, String verb) {
        String before = before(line, at);
        int object = objectOf(line, at);
        String behind = object < 0 ? "" : Keys.key(line, object).orElse("");
        boolean suffered = isSuffered(line, at);
        String way = way(line, at);
        int last = way.isEmpty() || object < 0 ? Labels.withObject(line, at) : object;
        Evidence words = line.evidence(at, last);
        boolean reaches = !suffered && !behind.isEmpty() && reaches(line, at);
        return new Deed(
                verb,
                suffered ? "" : before,
                suffered ? before : behind,
                behind,
                way,
                reaches,
                Keys.in(line),
                line.isHeadline() || line.isInLead(),
                words);
    }

    /** "Was struck", and in a headline "struck" where it is a participle. */
    static boolean isSuffered(Line line, int at) {
        return line.token(at).part() == PartOfSpeech.PARTICIPLE
                && (line.isHeadline() || PASSIVE.contains(line.token(at - 1).lower()));
    }

    private static String before(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && isInClause(line, i); i--) {
            PartOfSpeech part = line.token(i).part();
            if (part.isNoun() || part == PartOfSpeech.PRONOUN) {
                return Keys.key(line, i).orElse("");
            }
        }
        return "";
    }

    /** The noun behind a verb; -1 where none is near. */
    private static int objectOf(Line line, int at) {
        for (int i = at + 1; i < Math.min(line.size(), at + NEAR) && isInClause(line, i); i++) {
            boolean owner = line.token(i + 1).part() == PartOfSpeech.POSSESSIVE_ENDING;
            if (line.token(i).part().isNoun()
                    && !owner
                    && !line.token(i + 1).part().isNoun()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean reaches(Line line, int at) {
        for (int i = at + 1; i < line.size() && !line.token(i).part().isNoun(); i++) {
            PartOfSpeech part = line.token(i).part();
            if (part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.TO) {
                return false;
            }
        }
        return true;
    }

    /** Where a preposition of a motion stands behind a verb, with no noun and no other verb between. */
    private static String way(Line line, int at) {
        for (int i = at + 1;
                i < line.size()
                        && isInClause(line, i)
                        && isBeforeItsNoun(line.token(i).part());
                i++) {
            if (WAYS.contains(line.token(i).lower())) {
                return line.token(i).lower();
            }
        }
        return "";
    }

    private static boolean isBeforeItsNoun(PartOfSpeech part) {
        return !part.isNoun() && !part.isVerbForm() && part != PartOfSpeech.TO;
    }

    static boolean isInClause(Line line, int at) {
        PartOfSpeech part = line.token(at).part();
        return part != PartOfSpeech.MARK && part != PartOfSpeech.QUESTION_WORD;
    }

    /** The form of its verb that the article has. */
    String firstWord() {
        return evidence.words().split(" ", -1)[0].toLowerCase(Locale.ROOT);
    }

    /** Whether one has the same part in both. */
    boolean sharesPartWith(Deed other) {
        boolean done = isSame(doer, other.doer) && !(reaches && other.reaches);
        return done || isSame(sufferer, other.sufferer) || isSame(next, other.next);
    }

    /** Whether nothing has the same part in both but somebody by name, who does it. */
    boolean sharesOnlyAName(Deed other) {
        boolean more = isSame(sufferer, other.sufferer) || isSame(next, other.next);
        return !more && isSame(doer, other.doer) && Keys.isEntity(doer);
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    /** Of how many things both sentences tell. */
    int shared(Deed other) {
        return Keys.shared(told, other.told);
    }
}
