package org.parallax.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands around the clusters of a story, looked up once for each. Not to be shared between threads. */
final class Surroundings {

    private final Map<Integer, Set<String>> offices = new HashMap<>();
    private final Map<Integer, Set<String>> companies = new HashMap<>();
    private final Map<Integer, Set<String>> articles = new HashMap<>();

    /** The telling words that both have in their offices. */
    Set<String> sharedOffice(Cluster a, Cluster b) {
        return shared(offices(a), offices(b));
    }

    /** The persons who stand in one sentence with both. */
    Set<String> sharedCompany(Cluster a, Cluster b) {
        return shared(company(a), company(b));
    }

    boolean shareAnArticle(Cluster a, Cluster b) {
        return !shared(articles(a), articles(b)).isEmpty();
    }

    private Set<String> offices(Cluster cluster) {
        return offices.computeIfAbsent(cluster.root(), none -> cluster.officeWords());
    }

    private Set<String> company(Cluster cluster) {
        return companies.computeIfAbsent(cluster.root(), none -> cluster.company());
    }

    private Set<String> articles(Cluster cluster) {
        return articles.computeIfAbsent(cluster.root(), none -> articlesOf(cluster));
    }

    private static Set<String> articlesOf(Cluster cluster) {
        Set<String> ids = new TreeSet<>();
        cluster.members().forEach(member -> ids.add(member.article().id()));
        return ids;
    }

    private static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> shared = new TreeSet<>(some);
        shared.retainAll(others);
        return shared;
    }
}
