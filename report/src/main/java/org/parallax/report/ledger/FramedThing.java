package org.parallax.report.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.framing.Framing;

/**
 * A thing with the words that outlets have for it.
 *
 * @param thing what is named, in words of an article
 * @param words that judge it, or name it differently, by article and place; never empty
 * @param elsewhere what other articles call it, each wording once
 */
public record FramedThing(String thing, List<Framing> words, List<Evidence> elsewhere) {

    /** Others are shown by as many wordings at most. */
    private static final int ELSEWHERE = 4;

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
                .filter(item ->
                        item.words().stream().anyMatch(word -> !word.others().isEmpty()))
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
                .filter(other ->
                        words.stream().noneMatch(item -> item.evidence().equals(other)))
                .collect(Collectors.toMap(
                        other -> other.words().toLowerCase(Locale.ROOT),
                        other -> other,
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .limit(ELSEWHERE)
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
