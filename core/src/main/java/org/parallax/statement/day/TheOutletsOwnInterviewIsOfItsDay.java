package org.parallax.statement.day;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.statement.Statement.Via;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;

/**
 * "told this newspaper": what is said to the outlet itself, without a day, is of the day that other words of the same speaker to it have; where
 * none have one, it is taken for said on the day that it was published.
 */
final class TheOutletsOwnInterviewIsOfItsDay implements DayRule {

    private static final ATimeBesideTheCueIsWhenItWasSaid TOLD = new ATimeBesideTheCueIsWhenItWasSaid();

    private static final Set<String> COMMON =
            Set.of("the", "news", "agency", "newspaper", "network", "online", "com", "daily", "tv");

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        DateRange published = setting.article().dating().published().range();
        Optional<String> outlet = setting.article().masthead().outlet();
        boolean own =
                published.isKnown() && said.speaker().isKnown() && !said.draft().isInside();
        return outlet.filter(name -> own && isToldTo(name, said, setting))
                .map(name -> dayOfTheInterview(name, said, soFar)
                        .orElseGet(() -> published.because(
                                DateRange.Basis.INFERRED, "the outlet's own interview, published on this day")));
    }

    private static boolean isToldTo(String outlet, Said said, Setting setting) {
        return said.via().stream()
                .map(Via::entity)
                .filter(OptionalInt::isPresent)
                .anyMatch(entity -> isOutlet(setting.entity(entity.getAsInt()), outlet));
    }

    /** The one day that the outlet tells beside other words of this speaker to it, before these or after them. */
    private static Optional<DateRange> dayOfTheInterview(String outlet, Said said, Days soFar) {
        List<DateRange> told = IntStream.range(0, soFar.size())
                .mapToObj(soFar::said)
                .filter(other -> other.isBySameSpeaker(said) && isToldTo(outlet, other, soFar.setting()))
                .flatMap(other -> TOLD.when(other, soFar).stream())
                .filter(day -> day.day().isPresent())
                .toList();
        return told.stream().map(DateRange::day).distinct().count() == 1
                ? Optional.of(told.get(0)
                        .because(
                                DateRange.Basis.INFERRED,
                                "the same interview: " + told.get(0).why()))
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
