package org.parallax.commitment.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.Countries;
import org.parallax.name.Countries.Country;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;

/** The countries that an article names, by the words for what is theirs. Threads may share it. */
public final class Nations {

    private Nations() {}

    /** "The Norwegian parliament": the country in some words. */
    public static Optional<Integer> ownerIn(Page page, TextSpan words) {
        return Words.in(page.text(), words).stream()
                .flatMap(word -> Countries.ofDemonym(word.of(page.text())).stream())
                .findFirst()
                .flatMap(country -> in(page, country));
    }

    private static Optional<Integer> in(Page page, Country country) {
        return IntStream.range(0, page.entities().size())
                .filter(index -> is(page.entity(index), country))
                .boxed()
                .findFirst();
    }

    private static boolean is(LocalEntity entity, Country country) {
        return Countries.named(entity.name()).filter(country::equals).isPresent();
    }

    /** "The government" is that of a country, and no firm or person that was named before. */
    static boolean isNoGovernment(Page page, int index, TextSpan words) {
        LocalEntity entity = page.entity(index);
        return words.of(page.text()).equalsIgnoreCase("the government")
                && entity.type() != NameType.PLACE
                && !Words.lower(entity.name()).contains("government");
    }

    /** The one whose government an article has just named: "the Norwegian government"; empty where it names several. */
    static Optional<Integer> governed(Page page, int offset) {
        List<Integer> governed = IntStream.range(0, page.entities().size())
                .filter(index -> page.entity(index).type() == NameType.PLACE)
                .filter(index -> page.entity(index).mentions().stream()
                        .map(Mention::span)
                        .anyMatch(name -> DescribedBodies.isNear(name, offset)
                                && name.of(page.text()).endsWith(" government")))
                .boxed()
                .toList();
        return governed.size() == 1 ? Optional.of(governed.get(0)) : Optional.empty();
    }
}
