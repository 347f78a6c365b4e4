package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.cli.Decisions.NotDecided;
import org.parallax.entity.Entity;
import org.parallax.judgement.Name;
import org.parallax.language.Tagging.NameType;

/**
 * Names that a person types, as a decision has them.
 *
 * @param entities of the account that the person saw
 */
record NamesTyped(List<Entity> entities) {

    /** Those that are to be one. Unlike things are joined only by somebody who is sure. */
    List<Name> joined(List<String> typed, boolean sure) throws NotDecided {
        List<Name> names = new ArrayList<>();
        for (String name : typed) {
            names.add(name(name));
        }
        List<List<Entity>> bearers = typed.stream().map(this::bearers).toList();
        refuseOne(typed, bearers);
        if (!sure) {
            refuseUnlike(typed, bearers);
        }
        return names;
    }

    private static void refuseOne(List<String> names, List<List<Entity>> bearers) throws NotDecided {
        boolean known = bearers.stream().allMatch(each -> each.size() == 1);
        if (known && bearers.stream().distinct().count() == 1) {
            throw new NotDecided(String.join(" and ", names) + " are one already, "
                    + bearers.get(0).get(0).name() + "; nothing was written");
        }
    }

    private static void refuseUnlike(List<String> names, List<List<Entity>> bearers) throws NotDecided {
        List<String> kinds = new ArrayList<>();
        Set<NameType> types = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<NameType> type = bearers.get(i).stream().map(Entity::type).findFirst();
            String name = names.get(i);
            type.ifPresent(known -> kinds.add(name + " is " + article(known) + " " + word(known)));
            type.ifPresent(types::add);
        }
        if (types.size() > 1) {
            throw new NotDecided(
                    String.join(", ", kinds) + "; nothing was written. If they are one all the same, add --sure");
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
                ? Optional.of(Decisions.one(typed, entities, Entity::id, Entity::name))
                : Optional.empty();
        if (byId.isPresent()) {
            return new Name(byId.get().name(), Optional.of(byId.get().type()), Optional.empty());
        }
        List<Entity> bearers = bearers(typed);
        if (bearers.stream().map(Entity::type).distinct().count() > 1) {
            throw Decisions.ambiguous(typed, bearers, Entity::id, entity -> entity.name() + ", " + word(entity.type()));
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
