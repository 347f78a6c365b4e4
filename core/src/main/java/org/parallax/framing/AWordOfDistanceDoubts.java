package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** "The so-called expert", "the self-styled president"; "the alleged attack" where another article writes of the attack. */
final class AWordOfDistanceDoubts implements Rule {

    private static final String ALWAYS = "the outlet keeps away from the word";
    private static final String AGAINST = "it doubts what another article does not";

    /** "Suspected cases", of an illness, nobody doubts. */
    private static final Set<String> OF_DOCTORS = WordSets.of(AWordOfDistanceDoubts.class, "is suspected by doctors");

    private static final Map<String, Boolean> WORDS = words();

    private static Map<String, Boolean> words() {
        Map<String, Boolean> words = new HashMap<>();
        ListFile.cells(AWordOfDistanceDoubts.class, "distance.tsv")
                .forEach(cells -> ListFile.words(cells.get(1))
                        .forEach(word -> words.put(word, cells.get(0).equals("always"))));
        return Map.copyOf(words);
    }

    @Override
    public List<Found> in(Voices story) {
        List<Found> found = new ArrayList<>();
        for (Voice voice : story.all().values()) {
            for (Line line : voice.linesWith(WORDS::containsKey)) {
                for (int at : line.indexes(0, line.size())) {
                    Optional.ofNullable(WORDS.get(line.token(at).lower()))
                            .flatMap(always -> doubted(story, line, at, always))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Found> doubted(Voices story, Line line, int at, boolean always) {
        return phraseAt(line, at, always)
                .filter(phrase -> phrase.first() <= at && isOutlets(line, phrase, at, always))
                .map(phrase -> found(story, phrase, line.token(at).lower(), always))
                .filter(item -> always || !item.others().isEmpty());
    }

    /** The noun phrase around the word; before a name the word alone, even where it is taken for a verb: "the Sula so-called Harbour Guard". */
    private static Optional<NounPhrase> phraseAt(Line line, int at, boolean always) {
        return line.phraseAt(at)
                .or(() -> line.nameAt(at + 1)
                        .filter(name -> always)
                        .map(name -> new NounPhrase(line, at, at, Optional.of(name))));
    }

    /** Who accuses does not say "alleged": in a report of theirs the word is the outlet's. */
    private static boolean isOutlets(Line line, NounPhrase phrase, int at, boolean always) {
        boolean outlets = line.isOwn(phrase.first(), phrase.head()) || (!always && line.isUnquoted(at));
        return outlets && (always || !(isDeed(line, at) || OF_DOCTORS.contains(phrase.noun())));
    }

    /** "The group claimed attacks", "has claimed attacks": a verb with its object. */
    private static boolean isDeed(Line line, int at) {
        PartOfSpeech before = line.token(at - 1).part();
        boolean relative = before == PartOfSpeech.QUESTION_WORD
                || line.token(at - 1).lower().equals("that");
        return line.token(at).part() == PartOfSpeech.PAST || before.isNoun() || before.isVerb() || relative;
    }

    private static Found found(Voices story, NounPhrase phrase, String doubting, boolean always) {
        String article = phrase.line().voice().id();
        List<Evidence> others = phrase.bearer()
                .map(name -> story.others(article, name.entity()))
                .orElseGet(() -> story.others(phrase, doubting));
        List<Evidence> plain =
                others.stream().filter(AWordOfDistanceDoubts::isPlain).toList();
        String thing = phrase.bearer().map(Named::name).orElse(phrase.noun());
        return new Found(phrase.evidence(), thing, thing, plain, true, true, always ? ALWAYS : AGAINST);
    }

    private static boolean isPlain(Evidence other) {
        String lower = other.words().toLowerCase(Locale.ROOT);
        return WORDS.keySet().stream().noneMatch(lower::contains);
    }
}
