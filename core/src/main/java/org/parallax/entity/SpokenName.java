package org.parallax.entity;

import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Countries;
import org.parallax.name.Spelling;

/**
 * A name as a person writes it who speaks of somebody in the story. Letter case, accents and full stops do not tell names apart here.
 *
 * @param name any name that an article gives them
 * @param type what they are; empty where the name alone says enough
 * @param article the id of the only article that is meant; empty for all
 */
public record SpokenName(String name, Optional<NameType> type, Optional<String> article) {

    public static SpokenName of(String name) {
        return new SpokenName(name, Optional.empty(), Optional.empty());
    }

    boolean means(Member member) {
        boolean here =
                article.isEmpty() || article.get().equals(member.article().id());
        boolean such = type.isEmpty() || type.get() == member.type();
        return here && such && (isWrittenBy(member) || isCountry(member));
    }

    private boolean isWrittenBy(Member member) {
        String folded = Spelling.fold(name);
        Stream<String> written = member.written().stream().map(parts -> parts.name());
        return Stream.concat(written, member.local().aliases().stream())
                .anyMatch(other -> Spelling.fold(other).equals(folded));
    }

    private boolean isCountry(Member member) {
        Optional<String> code = Countries.named(name).map(Countries.Country::code);
        return code.isPresent() && code.equals(member.country());
    }
}
