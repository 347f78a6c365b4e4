package org.parallax.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Discourse.Turn;
import org.parallax.statement.Setting.Named;
import org.parallax.statement.Statement.SourceClass;

/**
 * "Moss's letter", "her report", "a Gray Institute poll", "research by the Harbour Board": whoever made the document speaks through it; and
 * "the poll" is the one spoken of last. The source stays a document.
 */
final class ADocumentSpeaksForItsMaker implements SpeakerRule {

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

    private static final Set<String> PUBLISHED =
            Set.of("article", "articles", "story", "editorial", "report", "review");
    /** "Moss's “The Pier”" */
    private static final Pattern TITLE = Pattern.compile("['’]s\\s[“\"‘']\\p{L}[^“”\"]*[”\"’'],?$");

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

    private static boolean isDocument(SourcePhrase phrase) {
        return TITLE.matcher(phrase.text()).find()
                || SourceWords.classOf(phrase.headNoun(), phrase.isNamedBy(phrase.headNoun())) == SourceClass.DOCUMENT;
    }

    private static Optional<Integer> maker(SourcePhrase phrase, Discourse soFar) {
        return present(new Owner(phrase, soFar).entity())
                .or(() -> namedBefore(phrase))
                .or(() -> namedAfter(phrase))
                .or(() -> spokenOfLast(phrase, soFar));
    }

    private static Optional<Integer> present(OptionalInt entity) {
        return entity.isPresent() ? Optional.of(entity.getAsInt()) : Optional.empty();
    }

    /** {@code a Gray Institute poll} */
    private static Optional<Integer> namedBefore(SourcePhrase phrase) {
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
                .filter(name -> !modifiers.isPossessor(name) && !modifiers.isBeforeAnotherHead(name))
                .filter(name -> isMaker(phrase, name, modifiers.objectOf(name)))
                .map(Named::entity)
                .findFirst();
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
        boolean made = word.equals("by") && MADE.contains(before);
        return (direct && MAKERS.contains(word)) || made || paper;
    }

    private static Optional<Integer> spokenOfLast(SourcePhrase phrase, Discourse soFar) {
        boolean plain = phrase.isDefinite()
                && phrase.descriptiveWords().equals(List.of(phrase.headNoun().toLowerCase(Locale.ROOT)));
        return plain ? sameDocument(phrase, soFar).or(() -> saidInIt(phrase, soFar)) : Optional.empty();
    }

    private static Optional<Integer> sameDocument(SourcePhrase phrase, Discourse soFar) {
        return soFar.recent(phrase.span().start(), SENTENCES).stream()
                .filter(turn -> turn.speaker().sourceClass() == SourceClass.DOCUMENT)
                .filter(turn -> headOf(turn, soFar.setting()).equals(phrase.headNoun()))
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
        Pattern document = Pattern.compile(
                "\\b(?:a|an|his|her|its|their)\\s(?:[\\p{L}-]+\\s){0,3}" + Pattern.quote(phrase.headNoun()) + "\\b");
        return soFar.recent(phrase.span().start(), SENTENCES_OF_A_SPOKEN_ONE).stream()
                .filter(turn -> turn.speaker().isKnown() && holds(document, turn, soFar.setting()))
                .findFirst()
                .flatMap(turn -> present(turn.speaker().entity()));
    }

    private static boolean holds(Pattern document, Turn turn, Setting setting) {
        Optional<TextSpan> sentence = setting.sentenceSpan(turn.anchor().start());
        return sentence.filter(
                        words -> document.matcher(words.of(setting.text())).find())
                .isPresent();
    }
}
