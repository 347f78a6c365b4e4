package org.parallax.report.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.framing.Framing;

/**
 * A thing with the words that outlets have for it.
 *
 * @param thing what is named, in words of an article
 * @param words that judge it, or name it differently, by article and place; never empty
 * @param elsewhere what other articles call it
 */
public record FramedThing(String thing, List<Framing> words, List<Evidence> elsewhere) {

    private static final Comparator<FramedThing> MOST_TELLING_FIRST = Comparator.comparingInt(
                    (FramedThing item) -> -item.articles())
            .thenComparing(item -> -item.judging())
            .thenComparing(item -> item.words().get(0).evidence().article())
            .thenComparing(item -> item.words().get(0).evidence().span());

    /** What several articles name, in different words; what most of them name first. */
    public static List<FramedThing> contrasts(Account account) {
        Map<String, List<Framing>> groups = new LinkedHashMap<>();
        account.framing()
                .forEach(item -> groups.computeIfAbsent(item.matter(), unseen -> new ArrayList<>())
                        .add(item));
        return groups.values().stream()
                .map(FramedThing::of)
                .filter(item -> item.articles() > 1)
                .sorted(MOST_TELLING_FIRST)
                .toList();
    }

    /** Words that judge and that stand in no contrast, in the order of the account. */
    public static List<Framing> alone(Account account) {
        List<Framing> shown = contrasts(account).stream()
                .flatMap(item -> item.words().stream())
                .toList();
        return account.framing().stream().filter(item -> !shown.contains(item)).toList();
    }

    private static FramedThing of(List<Framing> words) {
        List<Evidence> elsewhere = words.stream()
                .flatMap(item -> item.others().stream())
                .distinct()
                .filter(other ->
                        words.stream().noneMatch(item -> item.evidence().equals(other)))
                .toList();
        return new FramedThing(words.get(0).thing(), words, elsewhere);
    }

    private int articles() {
        List<String> articles = new ArrayList<>();
        words.forEach(item -> articles.add(item.evidence().article()));
        elsewhere.forEach(other -> articles.add(other.article()));
        return (int) articles.stream().distinct().count();
    }

    private int judging() {
        return (int) words.stream().filter(Framing::loaded).count();
    }
}
