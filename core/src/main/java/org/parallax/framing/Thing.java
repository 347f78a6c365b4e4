package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * A noun of the outlet's own with what stands before it.
 *
 * @param noun its stem
 * @param word the noun, in lower case
 * @param beside the words near before it, in lower case
 * @param qualities words of its phrase that say how it is
 * @param evidence the phrase
 * @param atTheTop whether it stands in a headline or the sentences right behind it
 * @param keys what it is said of: whom it belongs to, what stands behind it, the other nouns of its phrase
 * @param told what else its sentence tells of
 * @param voice the article
 * @param bearer whom it describes, by the entity's id; "" where it stands before no name
 */
record Thing(
        String noun,
        String word,
        Set<String> beside,
        List<String> qualities,
        Evidence evidence,
        boolean atTheTop,
        Set<String> keys,
        Set<String> told,
        Voice voice,
        String bearer)
        implements InOtherWords.Told {

    private static final int NEAR = 6;

    /** "Mrs" before a name that the story does not know is no thing. */
    private static final Set<String> TITLES = WordSets.of(Thing.class, "forms of address");

    private static final PerArticleWith<Voice, List<Thing>> THINGS =
            PerArticleWith.by((article, voice) -> List.copyOf(things(voice)));

    /** All of an article, in order. */
    static List<Thing> in(Voice voice) {
        return voice.read(THINGS);
    }

    /** All of a story by their nouns, those of one article behind one another. */
    static Map<String, List<Thing>> byNoun(Voices story) {
        Map<String, List<Thing>> byNoun = new TreeMap<>();
        for (Voice voice : story.all().values()) {
            for (Thing thing : in(voice)) {
                byNoun.computeIfAbsent(thing.noun(), unseen -> new ArrayList<>())
                        .add(thing);
            }
        }
        return byNoun;
    }

    private static List<Thing> things(Voice voice) {
        List<Thing> found = new ArrayList<>();
        for (Line line : voice.lines()) {
            boolean top = line.isHeadline() || line.isAtTheTop();
            for (int at = 0; at < line.size(); at++) {
                add(line, at, top, found);
            }
        }
        return found;
    }

    private static void add(Line line, int at, boolean top, List<Thing> found) {
        boolean noun = line.token(at).part().isNoun()
                && !line.isNamed(at)
                && !TITLES.contains(line.token(at).lower())
                && Keys.isTelling(line.token(at));
        if (noun) {
            line.phraseAt(at)
                    .filter(phrase -> phrase.head() == at && line.isOwn(phrase.first(), at) && !line.isTime(at))
                    .map(phrase -> of(phrase, top))
                    .ifPresent(found::add);
        }
    }

    private static Thing of(NounPhrase phrase, boolean top) {
        Line line = phrase.line();
        List<String> qualities = line.indexes(phrase.first(), phrase.head() - 1).stream()
                .map(line::token)
                .filter(Qualities::isTold)
                .map(token -> token.lower())
                .toList();
        Set<String> beside = line.indexes(phrase.head() - NEAR, phrase.head() - 1).stream()
                .map(i -> line.token(i).lower())
                .collect(Collectors.toUnmodifiableSet());
        String noun = Keys.stem(line.token(phrase.head()));
        return new Thing(
                noun,
                phrase.noun(),
                beside,
                qualities,
                phrase.evidence(),
                top,
                without(noun, Keys.in(phrase)),
                without(noun, Keys.in(line)),
                line.voice(),
                phrase.bearer().map(Named::entity).orElse(""));
    }

    private static Set<String> without(String noun, Set<String> keys) {
        return keys.stream().filter(key -> !key.equals(noun)).collect(Collectors.toUnmodifiableSet());
    }
}
