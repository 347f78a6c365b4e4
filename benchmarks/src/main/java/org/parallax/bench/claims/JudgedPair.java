package org.parallax.bench.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.Parallax;
import org.parallax.account.Account;
import org.parallax.article.Article;
import org.parallax.article.Evidence;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.bench.article.StatedDay;
import org.parallax.bench.claims.ClaimPair.Claim;
import org.parallax.bench.claims.ClaimPair.Relation;
import org.parallax.bench.figure.Matches;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.Tagger;
import org.parallax.story.ContentId;

/**
 * A pair of claims with what the account of the two says.
 *
 * @param agree a passage, an utterance or an event of the one stands beside one of the other
 * @param differ a disagreement has a side in each
 */
record JudgedPair(ClaimPair pair, boolean agree, boolean differ) {

    /** Each claim is read as an article of its own outlet, both of one day. */
    static JudgedPair of(ClaimPair pair, Tagger tagger) {
        List<Article> articles = List.of(article(pair, pair.first(), "first"), article(pair, pair.second(), "second"));
        Account account = Parallax.compare(
                Parallax.story(articles.stream()
                        .map(article -> Parallax.read(article, tagger))
                        .toList()),
                Optional.empty(),
                tagger.version());
        return new JudgedPair(pair, agree(account), differ(account));
    }

    private static Article article(ClaimPair pair, Claim claim, String outlet) {
        Masthead masthead = new Masthead(
                Optional.empty(),
                Optional.of(outlet),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
        SavedFile saved = new SavedFile(outlet + ".txt", ContentId.of("page").next(outlet, claim.sentence()));
        return Article.of(saved, claim.headline(), claim.sentence(), masthead, StatedDay.published(pair.day()));
    }

    private static boolean agree(Account account) {
        return !account.echoes().isEmpty()
                || account.utterances().stream()
                        .anyMatch(row -> row.statements().size() > 1)
                || account.timeline().stream().anyMatch(entry -> inBoth(entry.evidence().stream()));
    }

    private static boolean differ(Account account) {
        return account.disagreements().stream()
                .anyMatch(row -> inBoth(row.sides().stream().map(Side::evidence)));
    }

    private static boolean inBoth(Stream<Evidence> evidence) {
        return evidence.map(Evidence::article).distinct().count() > 1;
    }

    /** Pairs of this relation that are said to be so, of those that people said. */
    Matches of(Relation relation) {
        if (pair.relation() != relation) {
            return Matches.NONE;
        }
        boolean said = relation == Relation.WEAKENS ? differ : agree;
        return new Matches(said && pair.holds() ? 1 : 0, said ? 1 : 0, pair.holds() ? 1 : 0);
    }
}
