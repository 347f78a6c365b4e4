package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;

/** A word of the outlet's own that judges what it names: "the regime", "a botched repair", "slammed", "shamelessly". */
final class ALoadedWordJudges implements Rule {

    private static final String WHY = "it judges: ";

    /** How far before its verb a subject is looked for. */
    private static final int NEAR = 6;

    private static final int LONGEST = 8;

    /** Groups of words of which an article has many. */
    private static final Set<String> OFTEN = WordList.groups("is said often");

    /** What one does is no name for one, so that it is not laid beside those of others. */
    private static final String DEED = "> ";

    @Override
    public List<Found> in(Voices story) {
        List<Found> found = new ArrayList<>();
        for (Voice voice : story.all().values()) {
            List<TextSpan> taken = new ArrayList<>();
            Set<String> told = new HashSet<>();
            for (LoadedWord word : LoadedWord.in(voice)) {
                Found next = found(story, word);
                boolean apart = taken.stream().noneMatch(next.evidence().span()::overlaps);
                if (apart && isNew(word, next, told)) {
                    found.add(next);
                    taken.add(next.evidence().span());
                }
            }
        }
        return found;
    }

    /** "Militants", "militant groups": what those are called who fight an article says once by one word. */
    private static boolean isNew(LoadedWord word, Found found, Set<String> told) {
        if (OFTEN.contains(word.word().group())) {
            return told.add(Keys.stem(word.line().token(word.first())));
        }
        return word.word().place() != Place.VERB || told.add(deed(word, found));
    }

    /** One verb of one subject, which an article says once whatever follows it. */
    private static String deed(LoadedWord word, Found found) {
        return Keys.stem(word.line().token(word.first())) + " " + found.thing();
    }

    private static Found found(Voices story, LoadedWord word) {
        return switch (word.word().place()) {
            case NOUN, ADJECTIVE, BEFORE ->
                word.line()
                        .phraseAt(inPhrase(word))
                        .map(phrase -> ofPhrase(story, word, phrase))
                        .orElseGet(() -> alone(word));
            case VERB -> ofWord(word, before(word), behindVerb(word));
            case ADVERB -> ofWord(word, before(word), behind(word));
        };
    }

    /** "A leafy northern suburb": an adjective may be read as a noun, which the words behind it show that it is not. */
    private static int inPhrase(LoadedWord word) {
        Line line = word.line();
        int next = word.last() + 1;
        PartOfSpeech part = line.token(next).part();
        boolean modifies =
                part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.GERUND || part == PartOfSpeech.PARTICIPLE;
        boolean readAsNoun = word.word().place() == Place.ADJECTIVE
                && line.token(word.first()).part().isNoun();
        return readAsNoun && modifies && line.token(next + 1).part().isNoun() ? next : word.first();
    }

    private static Found ofPhrase(Voices story, LoadedWord word, NounPhrase phrase) {
        String article = word.line().voice().id();
        return phrase.bearer()
                .map(name ->
                        made(word, phrase.evidence(), name.entity(), name.name(), story.others(article, name.entity())))
                .orElseGet(() -> {
                    boolean judgesNoun = word.last() >= phrase.head();
                    String judging = word.line().token(word.first()).lower();
                    List<Evidence> others = judgesNoun ? List.of() : story.others(phrase, judging);
                    Evidence words = phrase.line().evidence(phrase.first(), phrase.lastWithMore());
                    return made(word, words, phrase.noun(), phrase.noun(), others);
                });
    }

    /** Of a word without a noun nobody can say what it is said of. */
    private static Found alone(LoadedWord word) {
        Evidence words = word.line().evidence(word.first(), word.last());
        return made(word, words, words.words(), words.words(), List.of());
    }

    private static Found ofWord(LoadedWord word, int first, int last) {
        Evidence words = word.line().evidence(first, last);
        return made(word, words, DEED + words.words(), subject(word), List.of());
    }

    /** An adverb before a verb belongs to it, and a verb to its adverb. */
    private static int before(LoadedWord word) {
        int at = word.first() - 1;
        PartOfSpeech part = word.line().token(at).part();
        boolean joins = word.word().place() == Place.VERB ? part == PartOfSpeech.ADVERB : part.isVerbForm();
        boolean own = word.line().token(at).lower().endsWith("ly") || part.isVerbForm();
        return joins && own ? at : word.first();
    }

    /** "Slammed the owner", "plotting to close the harbour": whom it strikes and what it is for belong to it. */
    private static int behindVerb(LoadedWord word) {
        int purpose = withPurpose(word);
        return purpose > word.last() ? purpose : Labels.withObject(word.line(), word.last());
    }

    private static int withPurpose(LoadedWord word) {
        Line line = word.line();
        int last = word.last();
        boolean purpose = line.token(last + 1).part() == PartOfSpeech.TO
                && line.token(last + 2).part().isVerbForm();
        while (purpose && last - word.last() < LONGEST && line.token(last + 1).part() != PartOfSpeech.MARK) {
            last++;
        }
        return last;
    }

    private static int behind(LoadedWord word) {
        PartOfSpeech part = word.line().token(word.last() + 1).part();
        return part.isVerbForm() || part == PartOfSpeech.ADJECTIVE ? word.last() + 1 : word.last();
    }

    /** Who or what does it: the name or noun before it. */
    private static String subject(LoadedWord word) {
        Line line = word.line();
        for (int at = word.first() - 1; at >= Math.max(0, word.first() - NEAR); at--) {
            Optional<Named> name = line.nameAt(at);
            if (name.isPresent()) {
                return name.get().name();
            }
            if (line.token(at).part().isNoun()) {
                return line.token(at).lower();
            }
        }
        return line.evidence(word.first(), word.last()).words();
    }

    private static Found made(LoadedWord word, Evidence evidence, String matter, String thing, List<Evidence> others) {
        return new Found(
                evidence, matter, thing, others, true, false, WHY + word.word().group());
    }
}
