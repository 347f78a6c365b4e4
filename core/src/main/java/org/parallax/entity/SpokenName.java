package org.parallax.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Countries;
import org.parallax.name.NameParts;
import org.parallax.name.Spelling;

/**
 * A name as a person writes it who speaks of somebody in the story.
 *
 * @param name any name that an article gives them
 * @param type what they are; empty where the name alone says enough
 * @param article the id of the only article that is meant; empty for all
 */
public record SpokenName(String name, Optional<NameType> type, Optional<String> article) {

    public static SpokenName of(String name) {
        return new SpokenName(name, Optional.empty(), Optional.empty());
    }

    /** The places of those who are meant among some: who is written exactly so or, where nobody is, so but for case, accents and full stops. */
    Set<Integer> among(List<Member> members) {
        Set<Integer> exactly = among(members, member -> written(member).anyMatch(name::equals));
        return exactly.isEmpty() ? among(members, member -> isFolded(member) || isCountry(member)) : exactly;
    }

    private Set<Integer> among(List<Member> members, Predicate<Member> isCalledSo) {
        return IntStream.range(0, members.size())
                .filter(i -> isHere(members.get(i)) && isCalledSo.test(members.get(i)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isHere(Member member) {
        return (article.isEmpty() || article.get().equals(member.article().id()))
                && (type.isEmpty() || type.get() == member.type());
    }

    private static Stream<String> written(Member member) {
        return Stream.concat(member.written().stream().map(NameParts::name), member.local().aliases().stream());
    }

    private boolean isFolded(Member member) {
        String folded = Spelling.fold(name);
        return written(member).anyMatch(other -> Spelling.fold(other).equals(folded));
    }

    private boolean isCountry(Member member) {
        Optional<String> code = Countries.named(name).map(Countries.Country::code);
        return code.isPresent() && code.equals(member.country());
    }
}
