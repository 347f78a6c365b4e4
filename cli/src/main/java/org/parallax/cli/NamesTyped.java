package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.entity.Entity;
import org.parallax.judgement.Name;
import org.parallax.language.Tagging.NameType;

/**
 * Names that a person types, as a decision has them.
 *
 * @param entities of the account that the person saw
 */
record NamesTyped(List<Entity> entities) {

    /** What was typed, and who or what it may mean. */
    private record Typed(String name, List<Entity> bearers) {

        boolean isKnown() {
            return !bearers.isEmpty();
        }

        NameType type() {
            return bearers.get(0).type();
        }

        String words() {
            return name + " is " + article(type()) + " " + word(type());
        }
    }

    /** Those that are to be one. Unlike things are joined only by somebody who is sure. */
    List<Name> joined(List<String> names, boolean sure) throws NotDecided {
        List<Name> all = new ArrayList<>();
        for (String name : names) {
            all.add(name(name));
        }
        List<Typed> typed =
                names.stream().map(name -> new Typed(name, bearers(name))).toList();
        refuseOne(typed);
        if (!sure) {
            refuseUnlike(typed.stream().filter(Typed::isKnown).toList());
        }
        return all;
    }

    private static void refuseOne(List<Typed> typed) throws NotDecided {
        List<Entity> first = typed.get(0).bearers();
        boolean one = first.size() == 1
                && typed.stream().allMatch(each -> each.bearers().equals(first));
        if (one) {
            throw new NotDecided(typed.stream().map(Typed::name).collect(Collectors.joining(" and "))
                    + " are one already, " + first.get(0).name() + "; nothing was written");
        }
    }

    private static void refuseUnlike(List<Typed> known) throws NotDecided {
        if (known.stream().map(Typed::type).distinct().count() > 1) {
            throw new NotDecided(known.stream().map(Typed::words).collect(Collectors.joining(", "))
                    + "; nothing was written. If they are one all the same, add --sure");
        }
    }

    private static String article(NameType type) {
        return type == NameType.ORGANIZATION ? "an" : "a";
    }

    /** Who or what a name may mean, or an id. */
    private List<Entity> bearers(String typed) {
        List<Entity> byId = entities.stream()
                .filter(entity -> typed.startsWith("e-") && entity.id().startsWith(typed))
                .toList();
        return byId.isEmpty()
                ? entities.stream().filter(entity -> isCalled(entity, typed)).toList()
                : byId;
    }

    /** A name as articles write it, or the one that an id stands for. */
    Name name(String typed) throws NotDecided {
        Optional<Entity> byId = typed.startsWith("e-")
                ? Optional.of(new Candidates<>(entities, Entity::id, Entity::name).one(typed))
                : Optional.empty();
        if (byId.isPresent()) {
            return new Name(byId.get().name(), Optional.of(byId.get().type()), Optional.empty());
        }
        List<Entity> bearers = bearers(typed);
        if (bearers.stream().map(Entity::type).distinct().count() > 1) {
            throw new Candidates<>(bearers, Entity::id, entity -> entity.name() + ", " + word(entity.type()))
                    .ambiguous(typed);
        }
        return Name.of(typed);
    }

    private static boolean isCalled(Entity entity, String name) {
        return entity.name().equalsIgnoreCase(name)
                || entity.mentions().stream()
                        .anyMatch(mention -> mention.evidence().words().equalsIgnoreCase(name));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
