package org.parallax.statement.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.source.SourcePhrase;

/** {@code The Brook campaign said so. … Her campaign asked for more}: where the article has the body by its owner's name. Threads may share it. */
final class HisCampaignIsTheOneThatBearsHisName implements DescriptionRule {

    private static final Set<String> BODIES = Set.of("campaign", "foundation", "administration");

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        String head = phrase.headNoun();
        OptionalInt owner = BODIES.contains(head) ? new Owner(phrase, soFar).entity() : OptionalInt.empty();
        return owner.isPresent()
                ? bearer(
                        head,
                        soFar.setting().entity(owner.getAsInt()),
                        soFar.setting().entities())
                : Optional.empty();
    }

    private static Optional<Integer> bearer(String head, LocalEntity owner, List<LocalEntity> entities) {
        String surname =
                owner.name().substring(owner.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return IntStream.range(0, entities.size())
                .filter(i -> owner.type() == NameType.PERSON && entities.get(i).type() == NameType.ORGANIZATION)
                .filter(i -> isNamedAfter(surname, head, entities.get(i).name()))
                .boxed()
                .findFirst();
    }

    private static boolean isNamedAfter(String surname, String head, String name) {
        List<String> words = Words.lower(name).stream()
                .map(word -> word.replaceFirst("['’]s?$", ""))
                .toList();
        int last = words.size() - 1;
        return last > 0 && words.get(last).equals(head) && words.get(last - 1).equals(surname);
    }
}
