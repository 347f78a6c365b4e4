package org.parallax.framing;

import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.language.Lemma;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * Words with what belongs to them: of "stumbled", "stumbled through a debate"; of "furious", "furious Ada Brook"; of "seized", "suddenly seized by the
 * harbour guard"; of "slow", "slow but steady". A reader sees what they are said of. Threads may share it.
 */
final class WholePhrase {

    /** A longer one is read as a sentence, and no longer as words for a thing. */
    private static final int LONGEST = 60;

    /** Before which a clause or a time begins, or two things that must both be told. */
    private static final Set<String> ENDS = WordSets.of(WholePhrase.class, "ends a phrase");

    /** What joins two qualities or two deeds. */
    private static final Set<String> AND = Set.of("and", "but", "or");

    private static final Set<String> HELPS = WordSets.of(WholePhrase.class, "helps a verb");

    /** What leads from "packed" to that with which a thing is packed. */
    private static final Set<String> PACKED = WordSets.of(WholePhrase.class, "behind what was done to a noun");

    /** Behind which stands what is said, and not what is done. */
    private static final Set<String> SAYS = WordSets.of(WholePhrase.class, "introduces what is said").stream()
            .map(Lemma::of)
            .collect(Collectors.toUnmodifiableSet());

    private final Line line;
    private final int first;
    private final int last;

    private WholePhrase(Line line, int first, int last) {
        this.line = line;
        this.first = first;
        this.last = last;
    }

    static Evidence of(Voice voice, Evidence words) {
        return voice.lineAt(words.span())
                .map(line -> new WholePhrase(
                        line,
                        line.at(words.span().start()),
                        line.at(words.span().end() - 1)))
                .filter(phrase -> phrase.first >= 0 && phrase.last >= phrase.first)
                .map(phrase -> phrase.evidence(words))
                .orElse(words);
    }

    private Evidence evidence(Evidence words) {
        int begin = begin();
        int end = end();
        return begin < first || end > last
                ? line.voice().evidence(words.span().union(line.span(begin, Math.max(last, end))))
                : words;
    }

    /** "Suddenly" of "suddenly seized", "slow" of "slow but steady", "1" of "1,237 votes". */
    private int begin() {
        int figure = line.beginOfFigure(first);
        return figure < first ? figure : withWhatStandsBefore();
    }

    private int withWhatStandsBefore() {
        boolean how = line.token(first).part().isVerbForm() && isManner(first - 1);
        boolean beside = AND.contains(line.token(first - 1).lower()) && isOneOfTwo(first - 2, first);
        int begin = how ? first - 1 : beside ? first - 2 : first;
        return line.isOwn(begin, first) && line.isUnquoted(begin) ? begin : first;
    }

    private boolean isManner(int at) {
        return line.token(at).part() == PartOfSpeech.ADVERB
                && line.token(at).lower().endsWith("ly");
    }

    /** "Slow" and "steady": neither of two qualities or deeds side by side tells all by itself. */
    private boolean isOneOfTwo(int one, int other) {
        PartOfSpeech part = line.token(one).part();
        boolean deeds = part.isVerbForm()
                && line.token(other).part().isVerbForm()
                && !HELPS.contains(line.token(one).lower())
                && !HELPS.contains(line.token(other).lower());
        boolean qualities = (part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.ADVERB)
                && part == line.token(other).part();
        return deeds || qualities;
    }

    /** The last noun that a phrase can end with. */
    private int end() {
        int end = Math.max(withTheOther(), last);
        if (SAYS.contains(Lemma.of(line.token(last).lower()))) {
            return end;
        }
        for (int at = end + 1; at < line.size() && goesOn(at); at++) {
            end = canEnd(at) ? at : end;
        }
        return end;
    }

    /** The last of "slow but steady", "hurriedly" of "left hurriedly"; the last word where none is beside it. */
    private int withTheOther() {
        boolean comma = !line.token(last).part().isVerbForm()
                && line.token(last + 1).lower().equals(",");
        int and = comma ? last + 2 : last + 1;
        boolean two = AND.contains(line.token(and).lower()) && isOneOfTwo(last, and + 1);
        boolean how = line.token(last).part().isVerbForm() && isManner(last + 1);
        int end = two ? and + 1 : how ? last + 1 : last;
        return line.isOwn(last, end) && line.isUnquoted(end) ? end : last;
    }

    private boolean goesOn(int at) {
        boolean near = line.span(first, at).length() <= LONGEST;
        return near
                && !isOwned(at)
                && !line.isFigure(at)
                && !line.isTime(at)
                && line.isUnquoted(at)
                && (belongs(line.token(at - 1), line.token(at)) || goesOnBehind(at));
    }

    /** "The diver" is another thing than "the diver's boat", and "producer Ada Brook" than "producer Ada Brook's decision". */
    private boolean isOwned(int at) {
        return at == last + 1
                && line.token(last).part().isNoun()
                && line.token(at).part() == PartOfSpeech.POSSESSIVE_ENDING;
    }

    /** "Forced them off the pier", "a boat packed with crates", "a lead over them in the race". */
    private boolean goesOnBehind(int at) {
        PartOfSpeech part = line.token(at).part();
        PartOfSpeech next = line.token(at + 1).part();
        PartOfSpeech before = line.token(at - 1).part();
        boolean leads = next == PartOfSpeech.PREPOSITION || next == PartOfSpeech.TO;
        boolean object = at == last + 1 && part == PartOfSpeech.PRONOUN && before.isVerbForm();
        boolean of = part == PartOfSpeech.PRONOUN && before == PartOfSpeech.PREPOSITION && leads;
        boolean packed = before.isNoun()
                && part == PartOfSpeech.PARTICIPLE
                && PACKED.contains(line.token(at + 1).lower());
        return object || of || packed;
    }

    private static boolean belongs(Token before, Token token) {
        PartOfSpeech part = token.part();
        boolean behindNoun = part.isNoun() || part == PartOfSpeech.POSSESSIVE_ENDING;
        boolean behindOther = part.isOfANounPhrase() || part == PartOfSpeech.PARTICIPLE || part == PartOfSpeech.GERUND;
        boolean joins = part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.TO;
        return !ENDS.contains(token.lower()) && (joins || (before.part().isNoun() ? behindNoun : behindOther));
    }

    /** A headline's "Ada Brook Splits" may be read as three nouns: there a name ends where it ends. */
    private boolean canEnd(int at) {
        Token next = line.token(at + 1);
        boolean nameEnds = line.isHeadline() && line.isNamed(at) && !line.isNamed(at + 1);
        boolean nounEnds = nameEnds || !next.part().isNoun();
        return line.token(at).part().isNoun()
                && nounEnds
                && next.part() != PartOfSpeech.POSSESSIVE_ENDING
                && !isCutName(at)
                && Keys.isTelling(line.token(at));
    }

    /** Of "Jon M. Lund" the "Jon M", of "Orm and Tarn" in "Bank of Orm and Tarn" the "Orm". */
    private boolean isCutName(int at) {
        boolean initial = line.token(at + 1).lower().equals(".") && at + 2 < line.size();
        boolean within = line.nameAt(at)
                .filter(name -> name.span().end() > line.token(at).span().end())
                .isPresent();
        return initial || within;
    }
}
