package org.parallax.framing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * A noun with what stands before it, its article left off: "disgraced movie producer". Threads may share it.
 *
 * @param line where it stands
 * @param first its first token
 * @param head its noun
 * @param bearer the name right behind it that it describes
 */
record NounPhrase(Line line, int first, int head, Optional<Named> bearer) {

    /** Longer ones are misread. */
    private static final int LONGEST = 6;

    private static final Set<String> BELONGS = WordSets.of(NounPhrase.class, "tells more of a noun");

    static Optional<NounPhrase> around(Line line, int at) {
        int head = headFrom(line, at);
        int last = head < 0 ? lastBeforeName(line, at) : head;
        return last < 0
                ? Optional.empty()
                : Optional.of(new NounPhrase(line, firstFrom(line, Math.min(at, last)), last, bearer(line, last)));
    }

    /** Of "populist Sula Party" the adjective; -1 where no name follows. */
    private static int lastBeforeName(Line line, int at) {
        int last = at;
        while (last - at < LONGEST
                && line.token(last + 1).part() == PartOfSpeech.ADJECTIVE
                && !line.isNamed(last + 1)) {
            last++;
        }
        boolean adjective = line.token(at).part() == PartOfSpeech.ADJECTIVE;
        return adjective && line.isNamed(last + 1) ? last : -1;
    }

    /** The last noun of the run that begins at or behind a token, before a name begins that it stands beside. */
    private static int headFrom(Line line, int at) {
        int head = isCommonNoun(line, at) ? at : -1;
        int next = at + 1;
        while (next - at < LONGEST && goesOn(line, next, head >= 0)) {
            head = isCommonNoun(line, next) ? next : head;
            next++;
        }
        return head;
    }

    private static boolean goesOn(Line line, int at, boolean hasNoun) {
        PartOfSpeech part = line.token(at).part();
        boolean modifies = part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.PARTICIPLE
                || part == PartOfSpeech.GERUND
                || isAndBeforeAdjective(line, at)
                || isCommaBetween(line, at);
        boolean time = hasNoun
                && line.voice().isTime(line.span(at, at))
                && !line.voice().isTime(line.span(at - 1, at - 1));
        return (isCommonNoun(line, at) && !time) || (!hasNoun && (modifies || line.isNamed(at)));
    }

    private static boolean isAndBeforeAdjective(Line line, int at) {
        return line.token(at).lower().equals("and") && line.token(at + 1).part() == PartOfSpeech.ADJECTIVE;
    }

    /** "A humbling, 22-point defeat". */
    private static boolean isCommaBetween(Line line, int at) {
        boolean behind = line.token(at + 1).part() == PartOfSpeech.ADJECTIVE
                || line.token(at + 1).lower().contains("-");
        return line.token(at).lower().equals(",") && line.token(at - 1).part() == PartOfSpeech.ADJECTIVE && behind;
    }

    private static boolean isCommonNoun(Line line, int at) {
        return line.token(at).part().isNoun() && !line.isNamed(at) && !line.isFigure(at);
    }

    private static int firstFrom(Line line, int at) {
        int first = at;
        while (at - first < LONGEST && isModifier(line, first - 1)) {
            first--;
        }
        while (first < at && line.token(first).lower().equals("'s")) {
            first++;
        }
        return first;
    }

    private static boolean isModifier(Line line, int at) {
        Token token = line.token(at);
        return switch (token.part()) {
            case ADJECTIVE, NOUN, NOUNS, NAME, NAMES -> true;
            case PARTICIPLE, GERUND ->
                !line.token(at - 1).part().isVerb()
                        && !line.token(at - 1).part().isNoun();
            case MARK -> isCommaBetween(line, at);
            default -> false;
        };
    }

    private static Optional<Named> bearer(Line line, int head) {
        boolean comma = line.token(head + 1).lower().equals(",");
        return line.nameAt(head + 1)
                .or(() -> comma
                        ? line.nameAt(head + 2).filter(name -> isSetOff(line, head + 2, name))
                        : Optional.empty());
    }

    /** "The mogul, Ada Brook, left"; not "to mend the pier, Ada Brook left". */
    private static boolean isSetOff(Line line, int at, Named name) {
        int next = at;
        while (next < line.size() && name.span().contains(line.span(next, next))) {
            next++;
        }
        return next >= line.size() || line.token(next).part() == PartOfSpeech.MARK;
    }

    /** The words before the noun but one. */
    Set<String> wordsBeside(String judging) {
        return line.indexes(first, head - 1).stream()
                .map(i -> line.token(i).lower())
                .filter(word -> !word.equals(judging))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the name follows without a comma: "disgraced producer Ada Brook". */
    boolean isBesideItsName() {
        return bearer.isPresent() && line.isNamed(head + 1);
    }

    /** The last token of "of the harbour", "for second place" where it stands behind the noun and is no time; otherwise the noun's. */
    int lastWithMore() {
        int last = head;
        if (BELONGS.contains(line.token(head + 1).lower())) {
            last = head + 1;
            while (last - head < LONGEST && goesOnBehind(last + 1)) {
                last++;
            }
        }
        boolean time = line.voice().isTime(line.span(head, last)) || !Keys.isTelling(line.token(last));
        boolean whole = line.token(last).part().isNoun()
                && !goesOnBehind(last + 1)
                && line.token(last + 1).part() != PartOfSpeech.ADJECTIVE
                && !isCutName(last)
                && !isBetweenTwo(last);
        return whole && !time ? last : head;
    }

    /** "Jon M", of "Jon M. Lund". */
    private boolean isCutName(int last) {
        return line.token(last).lower().length() == 1
                && line.token(last + 1).lower().equals(".");
    }

    /** "A feud between Brook", of "between Brook and Lund". */
    private boolean isBetweenTwo(int last) {
        return line.token(head + 1).lower().equals("between")
                && line.token(last + 1).lower().equals("and");
    }

    private boolean goesOnBehind(int at) {
        PartOfSpeech part = line.token(at).part();
        boolean more = part == PartOfSpeech.POSSESSIVE_ENDING || (part.isNoun() && Keys.isTelling(line.token(at)));
        boolean first = part.isNoun()
                || part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.DETERMINER
                || part == PartOfSpeech.POSSESSIVE_PRONOUN;
        return line.token(at - 1).part().isNoun() ? more : first;
    }

    Evidence evidence() {
        return line.evidence(first, head);
    }

    String noun() {
        return line.token(head).lower();
    }
}
