package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/** Finds the words of an article that others may put differently, each with what it is said of. Threads may share it. */
final class Labels {

    private static final int SHORT = 5;

    private static final String BRINGING_ABOUT = "winning over";

    /** "Drop out", "bow out": with what stands behind it another verb than without. */
    private static final Set<String> OTHER_VERB = WordSets.of(Labels.class, "makes another verb");

    private static final Set<String> HELPS = WordSets.of(Labels.class, "helps a verb");

    private static final Set<String> TITLES = WordSets.of(Labels.class, "titles");

    private static final Set<String> DEFINITE = WordSets.of(Labels.class, "definite");

    private static final PerArticleWith<Voice, List<Label>> LABELS =
            PerArticleWith.by((article, voice) -> List.copyOf(labels(voice)));

    private Labels() {}

    /** All of an article, in order. */
    static List<Label> in(Voice voice) {
        return voice.read(LABELS);
    }

    private static List<Label> labels(Voice voice) {
        List<Label> labels = new ArrayList<>();
        for (Line line : voice.linesWith(WordList.LABELS::has)) {
            for (int at = 0; at < line.size(); at++) {
                for (ListedWord word : WordList.LABELS.at(line, at)) {
                    label(line, at, word).ifPresent(labels::add);
                }
            }
        }
        return labels;
    }

    private static Optional<Label> label(Line line, int at, ListedWord word) {
        Optional<String> source = line.isNamed(at) ? Optional.empty() : source(line, at, word);
        return source.flatMap(whose -> switch (word.place()) {
            case VERB -> ofVerb(line, at, word, whose);
            case NOUN -> ofPhrase(line, at, word, whose);
            case ADJECTIVE, BEFORE, ADVERB -> ofPhrase(line, at, word, "");
        });
    }

    /** Words between quotation marks are the speaker's. What describes a thing is said to the reader, in whosever report. */
    private static Optional<String> source(Line line, int at, ListedWord word) {
        TextSpan place = line.span(at, at);
        return line.voice().isOwn(place)
                ? Optional.of("")
                : line.voice()
                        .others()
                        .sourceAt(place)
                        .filter(whose -> (!whose.isEmpty() || !ListedWord.judges(word.view())) && line.isUnquoted(at));
    }

    private static Optional<Label> ofVerb(Line line, int at, ListedWord word, String source) {
        int last = at + word.rest().size();
        OptionalInt deed = deed(line, last);
        boolean bringsAbout = word.group().equals(BRINGING_ABOUT);
        boolean otherVerb = (!bringsAbout && describesANoun(line, at))
                || OTHER_VERB.contains(line.token(last + 1).lower());
        if (otherVerb || (bringsAbout && deed.isEmpty())) {
            return Optional.empty();
        }
        Set<String> keys = Keys.before(line, at);
        String next = Keys.nextNoun(line, last).orElse(keys.isEmpty() ? "" : Keys.nounBefore(line, at));
        keys.addAll(Keys.behind(line, last));
        int end = word.group().equals(BRINGING_ABOUT) ? deed.getAsInt() : withObject(line, last);
        Evidence words = line.evidence(at, end);
        return Optional.of(
                new Label(line, word, next, word.view(), words, Set.copyOf(keys), told(line), false, source));
    }

    /** "A leaking boat", "the retiring Ada Brook": a form of a verb that stands before a noun, and in no deed. */
    static boolean describesANoun(Line line, int at) {
        PartOfSpeech part = line.token(at).part();
        PartOfSpeech before = line.token(at - 1).part();
        PartOfSpeech next = line.token(at + 1).part();
        boolean form = part == PartOfSpeech.GERUND || part == PartOfSpeech.PARTICIPLE;
        boolean verb = before.isVerbForm() && !HELPS.contains(line.token(at - 1).lower());
        boolean determined = before == PartOfSpeech.DETERMINER
                || before == PartOfSpeech.ADJECTIVE
                || before == PartOfSpeech.POSSESSIVE_PRONOUN
                || verb;
        return form && at > 0 && determined && (next.isNoun() || next == PartOfSpeech.ADJECTIVE);
    }

    /** "Made the crew sail", "forced Jon Lund to leave": who makes somebody do something is told with the deed. */
    private static OptionalInt deed(Line line, int at) {
        return line.indexes(at + 2, at + SHORT + 1).stream()
                .mapToInt(i -> i)
                .takeWhile(i -> line.token(i - 1).part() != PartOfSpeech.MARK && line.isUnquoted(i))
                .filter(i -> isDeed(line, i))
                .findFirst();
    }

    private static boolean isDeed(Line line, int at) {
        PartOfSpeech part = line.token(at).part();
        PartOfSpeech before = line.token(at - 1).part();
        boolean of = before == PartOfSpeech.TO || before.isNoun() || before == PartOfSpeech.PRONOUN;
        return of
                && (part == PartOfSpeech.VERB
                        || (part == PartOfSpeech.GERUND
                                && line.token(at - 1).lower().equals("into")));
    }

    /** "Rushed to hospital": a verb is read with what it is done to, where that is short and whole. */
    static int withObject(Line line, int at) {
        int last = at;
        for (int i = at + 1; i - at <= SHORT && belongs(line, i); i++) {
            last = line.token(i).part().isNoun() ? i : last;
        }
        last = line.endOfFigure(last);
        boolean whole = line.token(last + 1).part() != PartOfSpeech.POSSESSIVE_ENDING
                && !(TITLES.contains(line.token(last).lower())
                        && line.token(last + 1).lower().equals("."))
                && line.span(at, last).length() <= SHORT * SHORT + 3 * SHORT;
        return whole ? last : at;
    }

    private static boolean belongs(Line line, int at) {
        if (line.token(at).part().isNoun() && !line.isFigure(at) && line.isTime(at)) {
            return false;
        }
        if (isDotOfATitle(line, at)) {
            return true;
        }
        PartOfSpeech part = line.token(at).part();
        boolean afterNoun = line.token(at - 1).part().isNoun();
        return afterNoun
                ? part.isNoun() || part == PartOfSpeech.POSSESSIVE_ENDING
                : line.isUnquoted(at) && isOfObject(part) && !Keys.endsObject(line.token(at));
    }

    /** "Mr. Lund". */
    private static boolean isDotOfATitle(Line line, int at) {
        return line.token(at).lower().equals(".")
                && TITLES.contains(line.token(at - 1).lower())
                && line.token(at + 1).part().isNoun();
    }

    private static boolean isOfObject(PartOfSpeech part) {
        return switch (part) {
            case NOUN, NOUNS, NAME, NAMES, ADJECTIVE, DETERMINER, POSSESSIVE_PRONOUN, PREPOSITION, TO, NUMBER -> true;
            default -> false;
        };
    }

    private static Optional<Label> ofPhrase(Line line, int at, ListedWord word, String source) {
        boolean modifies = word.place() != Place.NOUN;
        return line.phraseAt(at)
                .filter(phrase -> modifies || phrase.head() == at + word.rest().size())
                .map(phrase -> ofPhrase(phrase, at, word, source));
    }

    private static Label ofPhrase(NounPhrase phrase, int at, ListedWord word, String source) {
        Line line = phrase.line();
        Evidence words =
                line.evidence(phrase.first(), word.place() == Place.NOUN ? phrase.lastWithMore() : phrase.head());
        boolean definite = DEFINITE.contains(line.token(phrase.first() - 1).lower());
        String beside = word.place() == Place.NOUN ? "" : described(phrase);
        return new Label(
                line,
                word,
                beside,
                view(phrase, at, word),
                words,
                Keys.in(phrase, at, word),
                told(line),
                definite,
                source);
    }

    private static Set<String> told(Line line) {
        return line.isHeadline() || line.isInLead() ? Keys.in(line) : Set.of();
    }

    /** Whom or what an adjective describes: somebody by name, or a noun. */
    private static String described(NounPhrase phrase) {
        return phrase.bearer()
                .map(Named::entity)
                .orElseGet(() -> Keys.stem(phrase.line().token(phrase.head())));
    }

    /** A "horror crash" is more than a crash. */
    private static String view(NounPhrase phrase, int at, ListedWord word) {
        return phrase.line().indexes(phrase.first(), at - 1).stream()
                .flatMap(i -> WordList.LOADED.at(phrase.line(), i).stream())
                .map(ListedWord::group)
                .findFirst()
                .orElse(word.view());
    }
}
