package org.parallax.framing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;

/** The "10 American tourists" of one article are the "10 citizens" of another: so many people of one story are the same. */
final class OneCountOfPeopleHasOtherNames implements Rule {

    private static final String WHY = "outlets name so many people differently, here as: ";

    private static final Comparator<Counted> BY_PLACE = Comparator.comparing(Counted::article)
            .thenComparing(c -> c.evidence().span());

    @Override
    public List<Found> in(Voices story) {
        Map<Integer, List<Counted>> byNumber = story.all().values().stream()
                .flatMap(voice -> Counted.in(voice).stream())
                .sorted(BY_PLACE)
                .collect(Collectors.groupingBy(Counted::number, TreeMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .flatMap(people -> contrasts(people).stream())
                .toList();
    }

    private static List<Found> contrasts(List<Counted> all) {
        ToldByArticle told = ToldByArticle.of(all);
        return all.stream()
                .map(one -> found(one, all, told))
                .filter(found -> !found.others().isEmpty())
                .toList();
    }

    private static Found found(Counted one, List<Counted> all, ToldByArticle told) {
        List<Evidence> others = told.others(one, all);
        String people = one.number() + " people";
        String view = one.telling().stream().sorted().collect(Collectors.joining(" "));
        return new Found(one.evidence(), people, people, others, false, false, WHY + view);
    }
}
