package org.parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.article.Evidence;
import org.parallax.entity.Entity;
import org.parallax.story.ContentId;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;

/**
 * Finds the words in which outlets frame a story. What two rules find at one place is shown once, by the rule that comes first; the same words
 * for the same thing in one article are shown once, where they stand first. A pure function of the story. Threads may share it.
 */
public final class Framings {

    private static final List<Rule> RULES = List.of(
            new OneThingHasTwoLabels(),
            new OneCountHasTwoNouns(),
            new OneDeedIsToldInOtherWords(),
            new OneMotionIsToldInOtherWords(),
            new OneDeedHasTwoNouns(),
            new OneUtteranceIsIntroducedOtherwise(),
            new AWordOfDistanceDoubts(),
            new AShortQuotationOfNobodyKeepsAway(),
            new ALoadedWordJudges(),
            new OneWhoIsNamedIsDescribedOtherwise(),
            new OneThingHasTwoQualities(),
            new OneBeginningSaysMoreOfAThing());

    private static final Comparator<Found> BY_PLACE = Comparator.comparing(
                    (Found found) -> found.evidence().article())
            .thenComparing(found -> found.evidence().span());

    private Framings() {}

    /**
     * All of a story, by article and place.
     *
     * @param rows statements that are one utterance
     */
    public static List<Framing> of(Story story, List<Entity> entities, List<List<StoryStatement>> rows) {
        Voices voices = Voices.of(story, entities, rows);
        Map<String, List<Found>> kept = new TreeMap<>();
        for (Rule rule : RULES) {
            rule.in(voices).stream()
                    .sorted(BY_PLACE)
                    .forEach(found ->
                            keep(kept.computeIfAbsent(found.evidence().article(), unseen -> new ArrayList<>()), found));
        }
        ContentId ids = ContentId.of("f");
        return kept.values().stream()
                .flatMap(found -> shown(voices, found).stream())
                .map(found -> framing(ids, found))
                .toList();
    }

    /** Of an article, with whole phrases, by place. */
    private static List<Found> shown(Voices voices, List<Found> kept) {
        List<Found> shown = new ArrayList<>();
        for (Found found : kept.stream().sorted(BY_PLACE).toList()) {
            boolean within = found.others().isEmpty()
                    && shown.stream()
                            .anyMatch(other -> other.evidence()
                                    .span()
                                    .contains(found.evidence().span()));
            if (!within) {
                shown.add(whole(voices, found));
            }
        }
        return shown;
    }

    /** What is between quotation marks is shown as it is. */
    private static Found whole(Voices voices, Found found) {
        return found.quoted()
                ? found
                : found.with(
                        whole(voices, found.evidence()),
                        found.others().stream()
                                .map(other -> whole(voices, other))
                                .toList());
    }

    private static Evidence whole(Voices voices, Evidence words) {
        return Optional.ofNullable(voices.all().get(words.article()))
                .map(voice -> WholePhrase.of(voice, words))
                .orElse(words);
    }

    /** Among what is kept of the same article. */
    private static void keep(List<Found> kept, Found found) {
        if (kept.stream().noneMatch(other -> isShownBy(other.evidence(), found.evidence()))) {
            kept.add(found);
        }
    }

    private static boolean isShownBy(Evidence one, Evidence other) {
        return one.span().overlaps(other.span()) || lower(one).equals(lower(other));
    }

    private static String lower(Evidence evidence) {
        return evidence.words().toLowerCase(Locale.ROOT);
    }

    private static Framing framing(ContentId ids, Found found) {
        Evidence evidence = found.evidence();
        return new Framing(
                ids.next(evidence.article(), evidence.span().toString()),
                found.matter(),
                evidence,
                found.thing(),
                found.others().stream()
                        .filter(other -> found.quoted() || !lower(other).equals(lower(evidence)))
                        .toList(),
                found.loaded(),
                found.quoted(),
                found.why());
    }
}
