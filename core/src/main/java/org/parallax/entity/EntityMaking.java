package org.parallax.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.entity.Entity.Proposal;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.ASurnameBeginsWithItsParticle;
import org.parallax.name.Acronym;
import org.parallax.name.Countries;
import org.parallax.name.Joining;
import org.parallax.name.Mention;
import org.parallax.name.NameParts;
import org.parallax.story.ContentId;
import org.parallax.story.StoryArticle;

/** Makes the entities of a story of the clusters that are left when all rules have spoken. */
final class EntityMaking {

    private static final int ENOUGH_WORDS = 3;

    private static final int FEW = 5;

    private EntityMaking() {}

    /** One entity for each cluster, in the same order; {@code missed} are mentions that no reading has, by root. */
    static List<Entity> entities(
            List<Cluster> clusters, Joining joining, List<Link> proposed, Map<Integer, List<EntityMention>> missed) {
        Map<Integer, String> ids = ids(clusters);
        Map<Integer, Map<String, Proposal>> proposals = proposals(joining, proposed, ids);
        return clusters.stream()
                .map(cluster -> entity(
                        cluster,
                        ids,
                        proposals.getOrDefault(cluster.root(), Map.of()),
                        missed.getOrDefault(cluster.root(), List.of())))
                .toList();
    }

    private static Entity entity(
            Cluster cluster, Map<Integer, String> ids, Map<String, Proposal> proposals, List<EntityMention> missed) {
        List<EntityMention> mentions = new ArrayList<>(missed);
        List<HeldOffice> offices = new ArrayList<>();
        for (Member member : cluster.members()) {
            StoryArticle article = member.article();
            member.local().mentions().stream()
                    .filter(mention -> !isPieceOf(missed, article, mention))
                    .forEach(mention ->
                            mentions.add(new EntityMention(evidence(article, mention.span()), mention.form())));
            member.local()
                    .offices()
                    .forEach(office -> offices.add(new HeldOffice(
                            evidence(article, office.span()),
                            article.published().range())));
        }
        mentions.sort(Comparator.comparing(
                        (EntityMention mention) -> mention.evidence().article())
                .thenComparing(mention -> mention.evidence().span()));
        List<Proposal> sorted = proposals.values().stream()
                .sorted(Comparator.comparingDouble(Proposal::score).reversed().thenComparing(Proposal::other))
                .toList();
        return new Entity(
                ids.getOrDefault(cluster.root(), ""),
                name(cluster),
                cluster.type(),
                List.copyOf(mentions),
                List.copyOf(offices),
                sorted);
    }

    private static boolean isPieceOf(List<EntityMention> longer, StoryArticle article, Mention mention) {
        return longer.stream()
                .map(EntityMention::evidence)
                .anyMatch(whole ->
                        whole.article().equals(article.id()) && whole.span().contains(mention.span()));
    }

    private static Evidence evidence(StoryArticle article, TextSpan span) {
        return new Evidence(article.id(), span, span.of(article.text()));
    }

    /** Ids by root: by type and name, numbered in the order of the first mention. */
    private static Map<Integer, String> ids(List<Cluster> clusters) {
        ContentId naming = ContentId.of("e");
        Map<Integer, String> ids = new HashMap<>();
        clusters.stream()
                .sorted(Comparator.comparingInt(Cluster::root))
                .forEach(cluster ->
                        ids.put(cluster.root(), naming.next(cluster.type().name(), name(cluster))));
        return ids;
    }

    /** A country's usual name; else one that is not rare, full rather than letters or short, then what most articles write, then the most frequent. */
    private static String name(Cluster cluster) {
        return cluster.country()
                .flatMap(code -> Countries.all().stream()
                        .filter(country -> country.code().equals(code))
                        .findFirst())
                .map(Countries.Country::name)
                .orElseGet(() -> fullest(cluster));
    }

    private static String fullest(Cluster cluster) {
        Map<String, Integer> uses = new TreeMap<>();
        cluster.members()
                .forEach(member -> uses.merge(
                        member.local().name(),
                        1 + Math.min(9, member.local().mentions().size()),
                        Integer::sum));
        NameType type = cluster.type();
        Set<String> rare = rare(cluster);
        Set<String> surnames = surnames(type, uses.keySet());
        return uses.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> use) -> !rare.contains(use.getKey()))
                        .thenComparing(use -> !surnames.contains(use.getKey()))
                        .thenComparing(fullness(type)))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** "Van der Lund" beside "Ida van der Lund": those of some names of a person. */
    private static Set<String> surnames(NameType type, Set<String> names) {
        if (type != NameType.PERSON) {
            return Set.of();
        }
        List<NameParts> all =
                names.stream().map(name -> NameParts.of(name, type)).toList();
        return names.stream()
                .filter(name -> isSurnameOfAny(NameParts.of(name, type), all))
                .collect(Collectors.toSet());
    }

    private static boolean isSurnameOfAny(NameParts part, List<NameParts> all) {
        return all.stream().anyMatch(whole -> ASurnameBeginsWithItsParticle.isSurnameOf(part, whole));
    }

    /** Names of an organization that hardly one article in five gives it: of many articles one tacks on what is no part of its name. */
    private static Set<String> rare(Cluster cluster) {
        Map<String, Long> articles = cluster.members().stream()
                .collect(Collectors.groupingBy(member -> member.local().name(), Collectors.counting()));
        boolean full = articles.keySet().stream()
                .anyMatch(name -> !Acronym.isWrittenLikeOne(name) && !isRare(articles.getOrDefault(name, 0L), cluster));
        return cluster.type() == NameType.ORGANIZATION && full
                ? articles.keySet().stream()
                        .filter(name -> isRare(articles.getOrDefault(name, 0L), cluster))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean isRare(long articles, Cluster cluster) {
        return articles * FEW < cluster.members().size();
    }

    private static Comparator<Map.Entry<String, Integer>> fullness(NameType type) {
        return Comparator.comparing((Map.Entry<String, Integer> use) -> !Acronym.isWrittenLikeOne(use.getKey()))
                .thenComparingInt(use -> Math.min(
                        ENOUGH_WORDS, NameParts.of(use.getKey(), type).core().size()))
                .thenComparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey);
    }

    private static Map<Integer, Map<String, Proposal>> proposals(
            Joining joining, List<Link> proposed, Map<Integer, String> ids) {
        Map<Integer, Map<String, Proposal>> proposals = new HashMap<>();
        for (Link link : proposed) {
            int a = joining.find(link.a());
            int b = joining.find(link.b());
            if (a != b) {
                add(proposals, a, ids.getOrDefault(b, ""), link.likeness());
                add(proposals, b, ids.getOrDefault(a, ""), link.likeness());
            }
        }
        return proposals;
    }

    private static void add(Map<Integer, Map<String, Proposal>> proposals, int to, String other, Likeness likeness) {
        double score = Math.round(likeness.score() * 1000) / 1000.0;
        Proposal proposal = new Proposal(other, score, likeness.explained());
        proposals
                .computeIfAbsent(to, none -> new TreeMap<>())
                .merge(other, proposal, (x, y) -> x.score() >= y.score() ? x : y);
    }
}
