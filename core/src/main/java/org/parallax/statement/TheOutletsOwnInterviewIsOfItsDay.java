package org.parallax.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.statement.Statement.Via;
import org.parallax.time.DateRange;

/** "told this newspaper": what is said to the outlet itself, without a day, is taken for said on the day that it was published. */
final class TheOutletsOwnInterviewIsOfItsDay implements DayRule {

    private static final Set<String> COMMON =
            Set.of("the", "news", "agency", "newspaper", "network", "online", "com", "daily", "tv");

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        DateRange published = setting.article().dating().published().range();
        Optional<String> outlet = setting.article().masthead().outlet();
        boolean own = outlet.isPresent()
                && said.via().stream()
                        .map(Via::entity)
                        .filter(entity -> entity.isPresent())
                        .anyMatch(entity -> isOutlet(setting.entity(entity.getAsInt()), outlet.get()));
        return own && published.isKnown()
                ? Optional.of(published.because(
                        DateRange.Basis.INFERRED, "the outlet's own interview, published on this day"))
                : Optional.empty();
    }

    private static boolean isOutlet(LocalEntity entity, String outlet) {
        Set<String> theirs = telling(outlet);
        return !theirs.isEmpty()
                && (telling(entity.name()).equals(theirs)
                        || entity.aliases().stream()
                                .anyMatch(alias -> telling(alias).equals(theirs)));
    }

    private static Set<String> telling(String name) {
        Set<String> words = new HashSet<>(Words.lower(name));
        words.removeAll(COMMON);
        return words.isEmpty() ? Set.copyOf(List.of()) : words;
    }
}
