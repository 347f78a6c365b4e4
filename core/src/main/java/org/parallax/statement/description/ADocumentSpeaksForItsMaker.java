package org.parallax.statement.description;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;
import org.parallax.statement.source.Modifiers;
import org.parallax.statement.source.SourcePhrase;

/**
 * "Moss's letter", "her report", "a Gray Institute poll", "research by the Harbour Board": whoever made the document speaks through it; and
 * "the poll" is the one spoken of last, "the ruling" is by the court that ruled. The source stays a document.
 */
public final class ADocumentSpeaksForItsMaker implements SpeakerRule {

    private static final Set<String> MAKERS = Set.of("by", "from");
    /** "Obtained by", "seen by" tell who has it. */
    private static final Set<String> MADE = Set.of(
            "made",
            "written",
            "issued",
            "released",
            "published",
            "conducted",
            "commissioned",
            "out",
            "prepared",
            "produced",
            "drafted",
            "compiled",
            "authored",
            "filed",
            "signed",
            "sponsored",
            "drawn",
            "circulated",
            "posted");

    /** {@code a new Gray Institute poll}, {@code its report}, {@code a study published by the Harbour Board} */
    private static final String ONE =
            "(?i)\\b(?:an?|another|its|their|his|her|the latest|the most recent)\\s(?:(?!(?:an?|the|its|his|her|their)\\s)[\\p{L}\\d/&.’'-]+\\s){0,6}?(?:%s)(?![\\p{L}’'])"
                    + "(?:(?:\\s\\p{Ll}+){0,2}\\s(?:by|from)\\s[^,;.\\n]{2,60})?";

    private static final Pattern ASIDE =
            Pattern.compile(", (?<made>\\p{Ll}+) (?:[^,;.\\n]{0,40}? )?by (?:the )?(?=\\p{Lu})");

    private static final int MOST_BETWEEN = 5;

    /** What a body has found is its own; an "analysis of" a body is not. */
    private static final Set<String> FOUND =
            Set.of("findings", "report", "conclusions", "recommendations", "ruling", "verdict");

    private static final Set<String> PUBLISHED =
            Set.of("article", "articles", "story", "editorial", "report", "review");
    private static final Set<String> POSTED =
            Set.of("post", "posts", "page", "pages", "profile", "profiles", "account", "accounts", "thread", "threads");
    /** "Moss's “The Pier”" */
    private static final Pattern TITLE = Pattern.compile("['’]s\\s[“\"‘']\\p{L}[^“”\"]*[”\"’'],?$");

    /** Words for one sort of document, told apart by no writer. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("poll", "survey"),
            Set.of("study", "survey", "research", "analysis", "paper"),
            Set.of("article", "story", "piece", "report"),
            Set.of("ruling", "decision", "opinion", "judgment", "verdict"),
            Set.of("lawsuit", "suit", "complaint", "filing"),
            Set.of("memo", "memorandum"),
            Set.of("book", "memoir", "memoirs", "autobiography"),
            Set.of("email", "message"));

    /** On these somebody is seen, and mostly did not make them. */
    private static final Set<String> SHOWN = Set.of("video", "footage", "clip", "film", "movie", "photo");

    /** What somebody has done who leaves such a document. */
    private static final Map<String, Set<String>> DONE = Map.of(
            "report", Set.of("reported", "reports"),
            "article", Set.of("reported", "reports"),
            "story", Set.of("reported", "reports"),
            "ruling", Set.of("ruled"),
            "decision", Set.of("ruled", "decided"),
            "announcement", Set.of("announced"),
            "letter", Set.of("wrote"),
            "tweet", Set.of("tweeted"));

    private static final int SENTENCES = 8;
    private static final int SENTENCES_OF_A_SPOKEN_ONE = 3;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Optional<SourcePhrase> document = draft.source()
                .map(source -> new SourcePhrase(soFar.setting(), source))
                .filter(ADocumentSpeaksForItsMaker::isDocument);
        return document.flatMap(phrase -> maker(phrase, soFar))
                .map(entity -> new Speaker(OptionalInt.of(entity), SourceClass.DOCUMENT, draft.source(), name()));
    }

    /** Who made a document that some words name; empty where they name none, or its maker is not known. */
    static Optional<Integer> maker(TextSpan words, Discourse soFar) {
        return Optional.of(new SourcePhrase(soFar.setting(), words))
                .filter(ADocumentSpeaksForItsMaker::isDocument)
                .flatMap(phrase -> maker(phrase, soFar));
    }

    private static boolean isDocument(SourcePhrase phrase) {
        return TITLE.matcher(phrase.text()).find()
                || SourceWords.classOf(phrase.headNoun(), phrase.isNamedBy(phrase.headNoun())) == SourceClass.DOCUMENT;
    }

    private static Optional<Integer> maker(SourcePhrase phrase, Discourse soFar) {
        return ownMaker(phrase, soFar).or(() -> spokenOfLast(phrase, soFar));
    }

    private static Optional<Integer> present(OptionalInt entity) {
        return entity.isPresent() ? Optional.of(entity.getAsInt()) : Optional.empty();
    }

    /** {@code a Gray Institute poll}; a site's post is by whoever posts there. */
    private static Optional<Integer> namedBefore(SourcePhrase phrase) {
        if (POSTED.contains(phrase.headNoun())) {
            return Optional.empty();
        }
        Modifiers modifiers = new Modifiers(phrase);
        return phrase.names().stream()
                .filter(name -> phrase.setting().entity(name.entity()).type() == NameType.ORGANIZATION)
                .filter(name -> modifiers.isBeforeAnotherHead(name) && modifiers.objectOf(name) < 0)
                .map(Named::entity)
                .findFirst();
    }

    /** {@code research carried out by the Harbour Board}, {@code an article in the Gray Times} */
    private static Optional<Integer> namedAfter(SourcePhrase phrase) {
        Modifiers modifiers = new Modifiers(phrase);
        return phrase.names().stream()
                .filter(name -> !modifiers.isPossessor(name)
                        && (isBeforeADay(name, phrase) || !modifiers.isBeforeAnotherHead(name)))
                .filter(name -> isMaker(phrase, name, modifiers.objectOf(name)))
                .map(Named::entity)
                .findFirst();
    }

    /** {@code The poll, released on Friday by the Harbour Board, showed} */
    private static Optional<Integer> namedInAnAside(SourcePhrase phrase) {
        Setting setting = phrase.setting();
        Matcher aside = ASIDE.matcher(setting.text())
                .region(phrase.span().end(), setting.text().length());
        return aside.lookingAt() && MADE.contains(aside.group("made"))
                ? setting.namesIn(new TextSpan(aside.end(), aside.end() + 1)).stream()
                        .map(Named::entity)
                        .findFirst()
                : Optional.empty();
    }

    /** {@code a report released by the Harbour Board last year} */
    private static boolean isBeforeADay(Named name, SourcePhrase phrase) {
        int next = name.span().end() + 1;
        return next < phrase.span().end()
                && phrase.setting().timesIn(new TextSpan(next, phrase.span().end())).stream()
                        .anyMatch(time -> time.span().start() == next);
    }

    private static boolean isMaker(SourcePhrase phrase, Named name, int preposition) {
        if (preposition < 0) {
            return false;
        }
        String word = phrase.lower().get(preposition);
        String before = phrase.lower().get(preposition - 1);
        boolean direct = before.equals(phrase.headNoun());
        boolean paper = word.equals("in")
                && direct
                && PUBLISHED.contains(before)
                && phrase.setting().entity(name.entity()).type() == NameType.ORGANIZATION;
        boolean made = word.equals("by") && MADE.contains(lastThatIsNoDay(phrase, preposition));
        boolean found = word.equals("of")
                && direct
                && FOUND.contains(before)
                && phrase.setting().entity(name.entity()).type() == NameType.ORGANIZATION;
        return (direct && MAKERS.contains(word)) || made || paper || found;
    }

    /** {@code released on Sunday by}, {@code filed last week by}: the word before a preposition and the day or place that stands before it. */
    private static String lastThatIsNoDay(SourcePhrase phrase, int preposition) {
        int at = preposition - 1;
        while (at > 0
                && preposition - at <= MOST_BETWEEN
                && !MADE.contains(phrase.lower().get(at))) {
            at--;
        }
        return at > 0 && isDay(phrase, at + 1, preposition) ? phrase.lower().get(at) : "";
    }

    private static boolean isDay(SourcePhrase phrase, int from, int to) {
        if (from >= to) {
            return true;
        }
        TextSpan between = new TextSpan(
                phrase.words().get(from).start(), phrase.words().get(to - 1).end());
        return !phrase.setting().timesIn(between).isEmpty();
    }

    private static Optional<Integer> spokenOfLast(SourcePhrase phrase, Discourse soFar) {
        List<String> words = phrase.descriptiveWords().stream()
                .filter(word -> !word.equals("same"))
                .toList();
        boolean plain =
                phrase.isDefinite() && words.equals(List.of(phrase.headNoun().toLowerCase(Locale.ROOT)));
        return plain ? lastOfTheSort(phrase, soFar) : Optional.empty();
    }

    /** Nobody where the last one is nobody's: the one before it is another. */
    private static Optional<Integer> lastOfTheSort(SourcePhrase phrase, Discourse soFar) {
        Optional<Turn> same = sameDocument(phrase, soFar);
        Optional<Integer> maker = same.flatMap(turn -> present(turn.speaker().entity()));
        return maker.or(() -> saidInIt(phrase, soFar))
                .or(() -> isWhatWasDone(phrase, soFar))
                .or(() -> madeBefore(phrase, soFar))
                .or(() -> same.isPresent() ? Optional.empty() : theOnlyOne(phrase, soFar));
    }

    private static Optional<Turn> sameDocument(SourcePhrase phrase, Discourse soFar) {
        return soFar.recent(phrase.span().start(), SENTENCES).stream()
                .filter(turn -> turn.speaker().sourceClass() == SourceClass.DOCUMENT)
                .filter(turn -> areAlike(headOf(turn, soFar.setting()), phrase.headNoun()))
                .findFirst();
    }

    /** {@code Rowers were asked in a Gray Institute poll … The poll found}: the last one that the sentences before speak of, where its maker stands with it. */
    private static Optional<Integer> madeBefore(SourcePhrase phrase, Discourse soFar) {
        Setting setting = soFar.setting();
        int at = setting.sentenceAt(phrase.span().start());
        Pattern one = Pattern.compile(
                ONE.formatted(alike(phrase.headNoun()).map(Pattern::quote).collect(Collectors.joining("|"))));
        return IntStream.iterate(at - 1, i -> i >= Math.max(0, at - SENTENCES_OF_A_SPOKEN_ONE), i -> i - 1)
                .mapToObj(i -> last(one, setting.sentences().get(i).span(), setting.text()))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(words -> ownMaker(new SourcePhrase(setting, words), soFar));
    }

    private static Optional<TextSpan> last(Pattern words, TextSpan sentence, String text) {
        return words.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .reduce((first, second) -> second)
                .map(found -> new TextSpan(found.start(), found.end()));
    }

    private static Optional<Integer> ownMaker(SourcePhrase phrase, Discourse soFar) {
        return present(new Owner(phrase, soFar).entity())
                .or(() -> namedBefore(phrase))
                .or(() -> namedAfter(phrase))
                .or(() -> namedInAnAside(phrase));
    }

    /** {@code The Gray Times article says … }, and much later {@code the article said}: the only one of the sort so far. */
    private static Optional<Integer> theOnlyOne(SourcePhrase phrase, Discourse soFar) {
        List<Integer> makers = soFar.recent(phrase.span().start(), Integer.MAX_VALUE).stream()
                .filter(turn -> turn.speaker().isKnown()
                        && turn.speaker().sourceClass() == SourceClass.DOCUMENT
                        && areAlike(headOf(turn, soFar.setting()), phrase.headNoun()))
                .flatMap(turn -> present(turn.speaker().entity()).stream())
                .distinct()
                .toList();
        return makers.size() == 1 ? Optional.of(makers.get(0)) : Optional.empty();
    }

    private static Stream<String> alike(String noun) {
        return Stream.concat(
                        Stream.of(noun),
                        SAME.stream().filter(words -> words.contains(noun)).flatMap(Set::stream))
                .distinct();
    }

    private static boolean areAlike(String one, String other) {
        return one.equals(other) || SAME.stream().anyMatch(words -> words.contains(one) && words.contains(other));
    }

    /** {@code The Gray Times reported that … The report said …}, {@code The court ruled that … said the ruling} */
    private static Optional<Integer> isWhatWasDone(SourcePhrase phrase, Discourse soFar) {
        Set<String> done = DONE.getOrDefault(phrase.headNoun(), Set.of());
        return soFar.recent(phrase.span().start(), SENTENCES_OF_A_SPOKEN_ONE).stream()
                .filter(turn -> turn.speaker().isKnown())
                .filter(turn -> turn.draft().cue().stream()
                        .flatMap(cue -> Words.lower(cue.of(soFar.setting().text())).stream())
                        .anyMatch(done::contains))
                .findFirst()
                .flatMap(turn -> present(turn.speaker().entity()));
    }

    private static String headOf(Turn turn, Setting setting) {
        return turn.draft()
                .source()
                .map(source -> new SourcePhrase(setting, source).headNoun())
                .orElse("");
    }

    /** {@code The board said in a statement that … The statement noted …} */
    private static Optional<Integer> saidInIt(SourcePhrase phrase, Discourse soFar) {
        if (SHOWN.contains(phrase.headNoun())) {
            return Optional.empty();
        }
        Pattern document = Pattern.compile("\\b(?:a|an|his|her|its|their)\\s(?:[\\p{L}-]+\\s){0,3}(?:"
                + alike(phrase.headNoun()).map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");
        return soFar.recent(phrase.span().start(), SENTENCES_OF_A_SPOKEN_ONE).stream()
                .filter(turn -> turn.speaker().isKnown())
                .map(turn -> Map.entry(distance(document, turn, soFar.setting()), turn))
                .filter(near -> near.getKey() < Integer.MAX_VALUE)
                .reduce((one, other) -> isSameSentence(one.getValue(), other.getValue(), soFar.setting())
                                && other.getKey() < one.getKey()
                        ? other
                        : one)
                .flatMap(near -> present(near.getValue().speaker().entity()));
    }

    private static boolean isSameSentence(Turn one, Turn other, Setting setting) {
        return setting.sentenceAt(one.anchor().start())
                == setting.sentenceAt(other.anchor().start());
    }

    /** How far from a turn's cue its sentence speaks of the document: two may speak in one sentence. */
    private static int distance(Pattern document, Turn turn, Setting setting) {
        Optional<TextSpan> sentence = setting.sentenceSpan(turn.anchor().start());
        if (sentence.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        Matcher words = document.matcher(setting.text())
                .region(sentence.get().start(), sentence.get().end());
        TextSpan cue = turn.anchor();
        int nearest = Integer.MAX_VALUE;
        while (words.find()) {
            if (turn.draft().content().stream().anyMatch(piece -> piece.contains(words.start()))) {
                continue;
            }
            nearest = Math.min(nearest, Math.max(0, Math.max(words.start() - cue.end(), cue.start() - words.end())));
        }
        return nearest;
    }
}
