package org.parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;

/** One article writes of a "solid lead" of somebody, another of a "sizeable lead": one noun, said of the same, with other words before it. */
final class OneThingHasOtherWordsBeside implements Rule {

    private static final String WHY = "outlets put other words beside one thing, here: ";

    private static final int CROWD = 60;

    private static final Comparator<ThingPhrase> BY_PLACE = Comparator.comparing(ThingPhrase::article)
            .thenComparing(t -> t.evidence().span());

    @Override
    public List<Found> in(Voices story) {
        Map<String, List<ThingPhrase>> byKey = new TreeMap<>();
        story.all().values().stream()
                .flatMap(voice -> ThingPhrases.in(voice).stream())
                .sorted(BY_PLACE)
                .forEach(thing -> thing.keys()
                        .forEach(key -> byKey.computeIfAbsent(thing.noun() + " " + key, unseen -> new ArrayList<>())
                                .add(thing)));
        return byKey.values().stream()
                .filter(things -> things.size() <= CROWD)
                .flatMap(things -> contrasts(things).stream())
                .toList();
    }

    private static List<Found> contrasts(List<ThingPhrase> all) {
        ToldByArticle told = ToldByArticle.of(all);
        Map<String, ThingPhrase> firsts = new TreeMap<>();
        all.stream()
                .filter(one -> all.stream().anyMatch(other -> told.differ(one, other)))
                .forEach(one -> firsts.putIfAbsent(one.article(), one));
        List<ThingPhrase> shown = List.copyOf(firsts.values());
        return shown.stream()
                .map(one -> found(one, shown, told))
                .filter(found -> !found.others().isEmpty())
                .toList();
    }

    private static Found found(ThingPhrase one, List<ThingPhrase> all, ToldByArticle told) {
        List<Evidence> others = told.others(one, all);
        String first = all.get(0).evidence().article() + all.get(0).evidence().span();
        return new Found(
                one.evidence(),
                one.noun() + " " + first,
                one.noun(),
                others,
                false,
                false,
                WHY + one.telling().stream().sorted().collect(Collectors.joining(" ")));
    }
}
