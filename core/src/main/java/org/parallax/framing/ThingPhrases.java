package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/** Finds the noun phrases of an outlet's own words. Threads may share it. */
final class ThingPhrases {

    private static final PerArticleWith<Voice, List<ThingPhrase>> PHRASES =
            PerArticleWith.by((article, voice) -> List.copyOf(phrases(voice)));

    private static final Set<String> NEUTRAL = WordSets.of(ThingPhrases.class, "commits to nothing");

    private ThingPhrases() {}

    /** All of an article, in order. */
    static List<ThingPhrase> in(Voice voice) {
        return voice.read(PHRASES);
    }

    private static List<ThingPhrase> phrases(Voice voice) {
        List<ThingPhrase> found = new ArrayList<>();
        for (Line line : voice.lines()) {
            for (int at = 0; at < line.size(); at++) {
                at(line, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<ThingPhrase> at(Line line, int at) {
        Token noun = line.token(at);
        boolean common = (noun.part() == PartOfSpeech.NOUN || noun.part() == PartOfSpeech.NOUNS)
                && Keys.isTelling(noun)
                && !line.isNamed(at);
        return !common
                ? Optional.empty()
                : line.phraseAt(at)
                        .filter(phrase -> phrase.head() == at && phrase.first() < at && line.isOwn(phrase.first(), at))
                        .map(ThingPhrases::of)
                        .filter(thing -> !thing.telling().isEmpty());
    }

    private static ThingPhrase of(NounPhrase phrase) {
        Line line = phrase.line();
        Set<String> telling = line.indexes(phrase.first(), phrase.head() - 1).stream()
                .filter(i -> !line.isNamed(i))
                .filter(i -> tells(line.token(i))
                        && Character.isLowerCase(line.evidence(i, i).words().charAt(0)))
                .map(i -> line.token(i).lower())
                .collect(Collectors.toUnmodifiableSet());
        return new ThingPhrase(
                Keys.stem(line.token(phrase.head())),
                phrase.evidence(),
                telling,
                Set.copyOf(Keys.in(phrase, phrase.head(), PLAIN_NOUN)));
    }

    private static final ListedWord PLAIN_NOUN = new ListedWord(Place.NOUN, "", "", List.of());

    private static boolean tells(Token token) {
        PartOfSpeech part = token.part();
        boolean word = part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.PARTICIPLE || part == PartOfSpeech.GERUND;
        return word && !NEUTRAL.contains(token.lower());
    }
}
