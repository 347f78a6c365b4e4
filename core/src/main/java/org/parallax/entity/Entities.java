package org.parallax.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.name.Joining;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * The persons, organizations and places of a story: one entity for every spelling across its articles. Immutable; threads may share it.
 *
 * <p>Rules are asked one after the other, the surest first. What a rule is sure of is joined before the next is asked; the rest is proposed to a
 * person. In doubt two entities stay two.
 */
public final class Entities {

    private static final List<Rule> RULES = List.of(
            new EqualNamesAreOne(),
            new OneAcronymOneOrganization(),
            new AlikeNamesAreOne(),
            new SurnamesAloneJoinTheOnlyOneThatFits(),
            new OneNameOfTwoTypesIsOne(),
            new AFirstWordAloneIsTheOrganizationThatBeginsWithIt());

    private record Place(String article, int index) {}

    private final List<Entity> all;
    private final Map<Place, String> ids;

    private Entities(List<Entity> all, Map<Place, String> ids) {
        this.all = all;
        this.ids = ids;
    }

    /** The entities of a story; they depend on its articles alone. */
    public static Entities of(Story story) {
        List<Member> members = members(story);
        Joining joining = new Joining(members.size());
        List<Link> proposed = new ArrayList<>();
        for (Rule rule : RULES) {
            List<Link> links = rule.links(clusters(members, joining));
            links.stream().filter(Link::joins).forEach(link -> joining.join(link.a(), link.b()));
            links.stream().filter(link -> !link.joins()).forEach(proposed::add);
        }
        List<Cluster> clusters = clusters(members, joining);
        return made(clusters, EntityMaking.entities(clusters, joining, proposed, MissedMentions.in(story, clusters)));
    }

    private static Entities made(List<Cluster> clusters, List<Entity> all) {
        Map<Place, String> ids = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            String id = all.get(i).id();
            clusters.get(i)
                    .members()
                    .forEach(member -> ids.put(new Place(member.article().id(), member.index()), id));
        }
        return new Entities(
                all.stream().sorted(Comparator.comparing(Entity::id)).toList(), ids);
    }

    private static List<Member> members(Story story) {
        List<Member> members = new ArrayList<>();
        for (StoryArticle article : story.articles()) {
            IntStream.range(0, article.reading().entities().size())
                    .forEach(index -> members.add(Member.of(article, index)));
        }
        return members;
    }

    private static List<Cluster> clusters(List<Member> members, Joining joining) {
        Map<Integer, List<Member>> groups = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            groups.computeIfAbsent(joining.find(i), root -> new ArrayList<>()).add(members.get(i));
        }
        List<Cluster> clusters = new ArrayList<>();
        groups.forEach((root, group) -> clusters.add(new Cluster(root, List.copyOf(group))));
        return clusters;
    }

    /** By id. */
    public List<Entity> all() {
        return all;
    }

    /** The id of the entity that an entity of one article belongs to: each belongs to exactly one. */
    public String idOf(String articleId, int localEntityIndex) {
        String id = ids.get(new Place(articleId, localEntityIndex));
        if (id == null) {
            throw new IllegalArgumentException("article " + articleId + " has no entity " + localEntityIndex);
        }
        return id;
    }
}
