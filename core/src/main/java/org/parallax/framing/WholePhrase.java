package org.parallax.framing;

import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.language.Lemma;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * Words with what belongs to them behind: of "stumbled", "stumbled through a debate"; of "furious", "furious Ada Brook"; of "seized", "seized by the
 * harbour guard". A reader sees what they are said of. Threads may share it.
 */
final class WholePhrase {

    /** A longer one is read as a sentence, and no longer as words for a thing. */
    private static final int LONGEST = 60;

    /** Before which a clause or a time begins, or two things that must both be told. */
    private static final Set<String> ENDS = WordSets.of(WholePhrase.class, "ends a phrase");

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
        int end = end();
        return end > last ? line.voice().evidence(words.span().union(line.span(end, end))) : words;
    }

    /** The last noun that a phrase can end with. */
    private int end() {
        int end = last;
        if (SAYS.contains(Lemma.of(line.token(last).lower()))) {
            return end;
        }
        for (int at = last + 1; at < line.size() && goesOn(at); at++) {
            end = canEnd(at) ? at : end;
        }
        return end;
    }

    private boolean goesOn(int at) {
        boolean near = line.span(first, at).length() <= LONGEST;
        return near
                && !isOwned(at)
                && !line.isFigure(at)
                && !line.isTime(at)
                && line.isUnquoted(at)
                && (belongs(line.token(at - 1), line.token(at)) || goesOnBehindVerb(at));
    }

    /** "The diver" is another thing than "the diver's boat", and "producer Ada Brook" than "producer Ada Brook's decision". */
    private boolean isOwned(int at) {
        return at == last + 1
                && line.token(last).part().isNoun()
                && line.token(at).part() == PartOfSpeech.POSSESSIVE_ENDING;
    }

    /** "Forced them off the pier", "grabbed and dragged the calf". */
    private boolean goesOnBehindVerb(int at) {
        PartOfSpeech verb = line.token(last).part();
        boolean pronoun = at == last + 1 && line.token(at).part() == PartOfSpeech.PRONOUN;
        boolean and = at == last + 1
                && line.token(at).lower().equals("and")
                && line.token(at + 1).part() == verb;
        boolean next = at == last + 2
                && line.token(at - 1).lower().equals("and")
                && line.token(at).part() == verb;
        return verb.isVerbForm() && (pronoun || and || next);
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
