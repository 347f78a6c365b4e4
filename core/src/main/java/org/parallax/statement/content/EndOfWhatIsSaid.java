package org.parallax.statement.content;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.Words;
import org.parallax.name.Titles;
import org.parallax.statement.setting.ClauseOnANoun;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * Mends where a piece of content ends. Threads may share it.
 *
 * <ol>
 *   <li>A tagger stops a word or two too early now and then: what is left before the next mark is said too, but for the verb behind a clause on a noun.
 *   <li>So is what follows words that cannot be the last: {@code as rich | as Mr. Moss claims to be}.
 *   <li>So is a verb that "and" or "but" joins to the clause: {@code she said the toll is high | and has to go}. In PolNeAR's articles it is, 85 times of 88.
 *   <li>So is what goes on after words between two dashes: {@code that the toll is high | -- too high -- and will rise}. There it is, 115 times of 161.
 *   <li>How it was said is not: {@code condemned the toll | in a letter}. There it is not, 71 times of 89.
 * </ol>
 */
final class EndOfWhatIsSaid {

    private static final int REST_WORDS = 4;
    private static final int LONGEST_REST = 100;
    private static final int LONGEST_CLAUSE = 200;
    private static final Pattern DASH = Pattern.compile("\\s?--|\\s-\\s");
    private static final String MARKS = ".,;:!?()–—\"“”'‘’\n\r";

    private static final String FINITE =
            "is|are|was|were|has|have|had|will|would|could|can|should|must|did|does|do|may|might|needs?";

    private static final Pattern VERB_FIRST = Pattern.compile("\\s+(?:" + FINITE + ")\\b");

    private static final Pattern CLAUSE = Pattern.compile(
            "(?s)(?:(?:that|if|whether|how|why) (?:he|she|it|they|we|I|you|there|the|an?|his|her|its|their|\\p{Lu}\\S*) .*|.*\\s(?:"
                    + FINITE + ")\\s.*)");
    private static final Pattern JOINED_VERB =
            Pattern.compile("(?: and|,? but) (?:(?:also|then|now|still|never|often) )?(?:" + FINITE + ")\\b");
    private static final Pattern BETWEEN_DASHES = Pattern.compile(
            "\\s(?<dash>--?|–|—)\\s(?:(?!\\s(?:--?|–|—)\\s)[^.:;?!\"“”]){3,60}\\s\\k<dash>(?=\\s\\p{Ll})");
    private static final Pattern COMPARISON = Pattern.compile("(?s).*\\bas \\p{Ll}+");
    private static final String THAN_WHAT = " as ";
    private static final String THAN = " than ";
    private static final Pattern WORD_NEXT = Pattern.compile(" \\p{Ll}");
    private static final Set<String> NEVER_LAST = Set.of(
            "than", "the", "an", "of", "from", "with", "at", "into", "whose", "their", "its", "some", "any", "every",
            "my", "our", "your");

    /** {@code allowed Mr | Brook to row}, {@code in the U.S | House}: a dot that ends no sentence. */
    private static final Pattern AFTER_A_DOT = Pattern.compile("\\. \\p{Lu}");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");

    private static final Pattern HOW = Pattern.compile(
            "\\s(?:(?:in|during|at|via|through) (?:(?:an?|the|his|her|its|their|this) )?(?:[\\p{L}-]+ ){0,2}?"
                    + "(?:interview|statement|speech|tweet|letter|memo|e-?mail|diatribe|tirade|rally|(?:news|press) conference|debate"
                    + "|hearing|television address|post|video|briefing|editorial|op-ed|testimony|lecture|sermon|remarks)"
                    + "|on (?:Twitter|Facebook|Instagram|television|TV|(?:the )?radio|the record|the stump|the floor)|under oath)"
                    + "(?: (?:on|at|in|before|with|to) [^,.;:]{2,40})?$");

    private static final Pattern PARTICIPLE = Pattern.compile("(?:\\p{Ll}+ly )?\\p{Ll}{3,}ing(?: \\p{Ll}{2,5})?");

    private static final Pattern NEXT_DEED = Pattern.compile(
            "(?<thing>(?:(?!\\b(?:" + FINITE
                    + "|that|to|\\p{Ll}{2,}ing)\\b)[^,.;:])+?),? and (?:\\p{Ll}+ly )?\\p{Ll}{3,}ing (?:the|an?|his|her|its|their|that|to|for) .*");

    private final Setting setting;
    private final BitSet cues;

    /** @param cues the places of all cues */
    EndOfWhatIsSaid(Setting setting, BitSet cues) {
        this.setting = setting;
        this.cues = cues;
    }

    TextSpan of(TextSpan piece, Draft draft) {
        TextSpan whole = withWhatDashesPart(withWhatMustFollow(withRest(piece, draft), draft), draft);
        return ThatItIsUntrueIsTheOutletsWord.cut(
                withoutNextDeed(withoutHow(withJoinedVerb(whole, draft), draft), draft), draft, setting.text());
    }

    private TextSpan withRest(TextSpan piece, Draft draft) {
        int limit = Math.min(setting.text().length(), piece.end() + LONGEST_REST);
        int end = mark(piece.end(), limit);
        if (!endsInAWord(piece)
                || end == piece.end()
                || end == limit
                || ".,;:!?".indexOf(setting.text().charAt(end)) < 0) {
            return piece;
        }
        TextSpan rest = new TextSpan(piece.end(), end);
        boolean few = Words.count(setting.text(), rest) <= REST_WORDS;
        boolean reports = Words.lower(rest.of(setting.text())).stream().anyMatch(CueWords::isReporting);
        return few
                        && !reports
                        && isFree(rest, draft)
                        && setting.timesIn(rest).isEmpty()
                        && !isTheVerbBehindAClause(rest, draft)
                ? piece.union(rest)
                : piece;
    }

    /** {@code the quay she vowed to mend | has sunk}: where what is said is of a clause on a noun, the next verb is the outlet's. */
    private boolean isTheVerbBehindAClause(TextSpan rest, Draft draft) {
        return VERB_FIRST.matcher(rest.of(setting.text())).lookingAt()
                && ClauseOnANoun.of(draft, setting).isPresent();
    }

    private TextSpan withWhatMustFollow(TextSpan piece, Draft draft) {
        List<TextSpan> words = Words.in(setting.text(), piece);
        boolean never = words.size() > 1
                && words.get(words.size() - 1).end() == piece.end()
                && NEVER_LAST.contains(
                        words.get(words.size() - 1).of(setting.text()).toLowerCase(Locale.ROOT));
        boolean dotted = !words.isEmpty() && isCutAtADot(words.get(words.size() - 1), piece);
        boolean compares = setting.text().startsWith(THAN_WHAT, piece.end())
                && COMPARISON.matcher(piece.of(setting.text())).matches();
        boolean more = setting.text().startsWith(THAN, piece.end()) && endsInAWord(piece);
        boolean dangling = never || compares || dotted || more || isBeforeItsNoun(piece);
        return dangling ? upToTheMark(piece, draft) : piece;
    }

    /** {@code to give free | boat tickets}: an adjective that ends a piece, and its noun right behind it. */
    private boolean isBeforeItsNoun(TextSpan piece) {
        if (!WORD_NEXT
                .matcher(setting.text())
                .region(piece.end(), setting.text().length())
                .lookingAt()) {
            return false;
        }
        List<Token> tokens = PartsOfSpeech.of(
                setting.text(), setting.sentenceSpan(piece.end() - 1).orElse(piece));
        int next = Token.firstFrom(tokens, piece.end());
        return next > 0
                && next < tokens.size()
                && tokens.get(next - 1).span().end() == piece.end()
                && tokens.get(next - 1).part() == PartOfSpeech.ADJECTIVE
                && tokens.get(next).part().isNoun();
    }

    private boolean isCutAtADot(TextSpan last, TextSpan piece) {
        String word = last.of(setting.text());
        return last.end() == piece.end()
                && AFTER_A_DOT
                        .matcher(setting.text())
                        .region(piece.end(), setting.text().length())
                        .lookingAt()
                && (Titles.isHonorific(word) || INITIALS.matcher(word).matches());
    }

    private TextSpan withWhatDashesPart(TextSpan piece, Draft draft) {
        Matcher dashes = BETWEEN_DASHES
                .matcher(setting.text())
                .region(piece.end(), setting.text().length());
        boolean parted = endsInAWord(piece) && draft.anchor().end() <= piece.start() && dashes.lookingAt();
        if (!parted) {
            return piece;
        }
        TextSpan aside = piece.union(new TextSpan(piece.end(), dashes.end()));
        TextSpan whole = upToTheMark(aside, draft);
        return whole.equals(aside) || !isFree(new TextSpan(piece.end(), whole.end()), draft) ? piece : whole;
    }

    private TextSpan withJoinedVerb(TextSpan piece, Draft draft) {
        Matcher joint = JOINED_VERB
                .matcher(setting.text())
                .region(piece.end(), setting.text().length());
        boolean joined = endsInAWord(piece)
                && draft.anchor().end() <= piece.start()
                && joint.lookingAt()
                && CLAUSE.matcher(piece.of(setting.text())).matches();
        if (!joined) {
            return piece;
        }
        TextSpan begun = new TextSpan(piece.start(), joint.end());
        TextSpan whole = upToTheMark(begun, draft);
        return whole.equals(begun) ? piece : whole;
    }

    private TextSpan upToTheMark(TextSpan piece, Draft draft) {
        int limit = Math.min(setting.text().length(), piece.end() + LONGEST_CLAUSE);
        int from = setting.text().startsWith(". ", piece.end()) ? piece.end() + 1 : piece.end();
        int end = mark(from, limit);
        if (end == from || end == limit) {
            return piece;
        }
        TextSpan rest = new TextSpan(piece.end(), end);
        boolean free = setting.isOneSentence(piece.union(rest))
                && draft.outlet().stream().noneMatch(rest::overlaps);
        return free ? piece.union(rest) : piece;
    }

    private TextSpan withoutHow(TextSpan piece, Draft draft) {
        String said = piece.of(setting.text());
        boolean thing = draft.anchor().end() <= piece.start()
                && setting.quotations().touching(piece).isEmpty()
                && !said.startsWith("to ")
                && !CLAUSE.matcher(said).matches();
        Matcher how = HOW.matcher(said);
        return thing && how.find() && how.start() > 0
                ? new TextSpan(piece.start(), piece.start() + how.start())
                : piece;
    }

    /** {@code praising the old pier | and rowing to it}: another participle behind "and" is no part of a thing. */
    private TextSpan withoutNextDeed(TextSpan piece, Draft draft) {
        boolean participle = draft.cue()
                .filter(cue -> cue.end() <= piece.start()
                        && PARTICIPLE.matcher(cue.of(setting.text())).matches())
                .isPresent();
        Matcher deed = NEXT_DEED.matcher(piece.of(setting.text()));
        return participle && setting.quotations().touching(piece).isEmpty() && deed.matches()
                ? new TextSpan(piece.start(), piece.start() + deed.end("thing"))
                : piece;
    }

    private boolean endsInAWord(TextSpan piece) {
        return Character.isLetterOrDigit(setting.text().charAt(piece.end() - 1));
    }

    /** The next mark that is not inside a word and does not follow a title, or where the line ends. */
    private int mark(int from, int limit) {
        int at = from;
        while (at < limit && (MARKS.indexOf(setting.text().charAt(at)) < 0 || isInsideAName(at))) {
            at++;
        }
        Matcher dash = DASH.matcher(setting.text()).region(from, at);
        return dash.find() ? dash.start() : at;
    }

    private boolean isInsideAName(int at) {
        String before = setting.text().substring(Math.max(0, at - 10), at);
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return Words.isInside(setting.text(), at) || (setting.text().charAt(at) == '.' && Titles.isHonorific(word));
    }

    private boolean isFree(TextSpan rest, Draft draft) {
        int cue = cues.nextSetBit(rest.start());
        return (cue < 0 || cue >= rest.end()) && draft.outlet().stream().noneMatch(rest::overlaps);
    }
}
