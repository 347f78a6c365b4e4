package org.parallax.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.entity.NamesDecided.Answer;
import org.parallax.name.Joining;
import org.parallax.name.Spelling;
import org.parallax.story.PerArticle;
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
            new AJuniorIsWhoBearsTheNameWhereNoArticleNamesBoth(),
            new ASurnameWithItsParticleJoinsTheOnlyOneWhoBearsIt(),
            new SurnamesAloneJoinTheOnlyOneThatFits(),
            new OneNameOfTwoTypesIsOne(),
            new AFirstWordAloneIsTheOrganizationThatBeginsWithIt(),
            new AnEndAloneIsTheInternationalBodyOfThatName());

    private static final PerArticle<List<Member>> MEMBERS = PerArticle.by(Entities::members);

    private record Place(String article, int index) {}

    private final List<Entity> all;
    private final Map<Place, String> ids;
    private final List<Member> members;
    private final List<Answer> answers;

    private Entities(List<Entity> all, Map<Place, String> ids, List<Member> members, List<Answer> answers) {
        this.all = all;
        this.ids = ids;
        this.members = members;
        this.answers = answers;
    }

    /** The entities of a story; they depend on its articles alone. */
    public static Entities of(Story story) {
        return of(story, List.of());
    }

    /** The entities of a story in which a person has decided of some names. */
    public static Entities of(Story story, List<NamesDecided> decisions) {
        List<Member> members = members(story);
        DecidedNames decided = DecidedNames.of(members, decisions);
        Joining joining = decided.joining();
        List<Link> proposed = new ArrayList<>();
        for (Rule rule : RULES) {
            List<Link> links = rule.links(clusters(members, joining));
            links.stream().filter(Link::joins).forEach(link -> decided.join(link.a(), link.b()));
            links.stream().filter(link -> !link.joins()).forEach(proposed::add);
        }
        proposed.removeIf(link -> !decided.mayBeOne(link.a(), link.b()));
        List<Cluster> clusters = clusters(members, joining);
        List<Entity> all = EntityMaking.entities(clusters, joining, proposed, MissedMentions.in(story, clusters));
        return made(clusters, all, members, decided);
    }

    private static Entities made(List<Cluster> clusters, List<Entity> all, List<Member> members, DecidedNames decided) {
        Map<Place, String> ids = new HashMap<>();
        Map<Integer, String> byRoot = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            String id = all.get(i).id();
            byRoot.put(clusters.get(i).root(), id);
            clusters.get(i)
                    .members()
                    .forEach(member -> ids.put(new Place(member.article().id(), member.index()), id));
        }
        return new Entities(
                all.stream().sorted(Comparator.comparing(Entity::id)).toList(),
                ids,
                members,
                decided.answers(root -> byRoot.getOrDefault(root, "")));
    }

    private static List<Member> members(Story story) {
        return story.articles().stream()
                .flatMap(article -> MEMBERS.of(article).stream())
                .toList();
    }

    private static List<Member> members(StoryArticle article) {
        return IntStream.range(0, article.reading().entities().size())
                .mapToObj(index -> Member.of(article, index))
                .toList();
    }

    private static List<Cluster> clusters(List<Member> members, Joining joining) {
        Map<Integer, List<Member>> groups = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            groups.computeIfAbsent(joining.find(i), root -> new ArrayList<>()).add(members.get(i));
        }
        List<Cluster> clusters = new ArrayList<>();
        groups.forEach((root, group) -> clusters.add(Cluster.of(root, List.copyOf(group))));
        return clusters;
    }

    /** By id. */
    public List<Entity> all() {
        return all;
    }

    /** What became of each decision of a person, in their order. */
    public List<Answer> answers() {
        return answers;
    }

    /** How many entities the reading of an article has. */
    public int countIn(String articleId) {
        return (int) members.stream()
                .filter(member -> member.article().id().equals(articleId))
                .count();
    }

    /** The ids of all who go by a name; those alone whose own name it is, where there are any. */
    public List<String> named(SpokenName name) {
        Set<String> meant = new TreeSet<>();
        name.among(members).stream()
                .map(members::get)
                .forEach(member -> meant.add(idOf(member.article().id(), member.index())));
        String folded = Spelling.fold(name.name());
        List<String> own = all.stream()
                .filter(entity -> meant.contains(entity.id())
                        && Spelling.fold(entity.name()).equals(folded))
                .map(Entity::id)
                .toList();
        return own.isEmpty() ? List.copyOf(meant) : own;
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
