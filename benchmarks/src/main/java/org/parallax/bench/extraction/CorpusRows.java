package org.parallax.bench.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.parallax.article.Article;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Matches;

/** The rows of one corpus: how much of the bodies is found, by this program and by its peer, and what else the pages say. */
record CorpusRows(PageCorpus corpus, List<ScoredPage> pages) {

    /**
     * One page.
     *
     * @param body what is found of its body
     * @param peer what the peer finds
     * @param found what else is found; empty where nothing else is marked
     */
    record ScoredPage(MarkedPage page, Matches body, Matches peer, Optional<PageFacts> found) {}

    static CorpusRows of(PageCorpus corpus, Parallax own, PageProgram peer) {
        List<ScoredPage> pages = corpus.pages().stream()
                .map(page -> scored(page, own.read(page), peer))
                .toList();
        return new CorpusRows(corpus, pages);
    }

    private static ScoredPage scored(MarkedPage page, Optional<Article> read, PageProgram peer) {
        return new ScoredPage(
                page,
                BodyScore.of(page.body(), Parallax.body(read)),
                BodyScore.of(page.body(), peer.body(page)),
                page.facts().map(marked -> Parallax.facts(read)));
    }

    List<Figure> figures(PageProgram peer) {
        List<Figure> rows = new ArrayList<>();
        Bootstrap<ScoredPage> all = new Bootstrap<>(pages);
        rows.add(all.figure(
                name("body F1"), pages.size() + " pages", sample -> own(sample).f1()));
        rows.add(all.figure(name("body precision"), sample -> own(sample).precision()));
        rows.add(all.figure(name("body recall"), sample -> own(sample).recall()));
        rows.add(half("body F1, the half whose errors were looked at", true));
        rows.add(half("body F1, the other half", false));
        rows.add(all.figure(
                name("body F1 of " + peer.title()), sample -> peer(sample).f1()));
        if (pages.stream().anyMatch(page -> page.found().isPresent())) {
            rows.add(share("title", page -> true, PageFacts::hasTitleOf));
            rows.add(share("exact day", page -> page.day().isPresent(), PageFacts::hasDayOf));
            rows.add(share("set of authors", page -> true, PageFacts::hasAuthorsOf));
        }
        return rows;
    }

    private String name(String what) {
        return corpus.name() + " " + what;
    }

    private Figure half(String what, boolean tuned) {
        List<ScoredPage> half = pages.stream()
                .filter(page -> page.page().isOfTheTunedHalf() == tuned)
                .toList();
        return new Bootstrap<>(half)
                .figure(
                        name(what),
                        half.size() + " pages",
                        sample -> own(sample).f1());
    }

    /** Of the pages that count, the share in hundredths where what is found is what is marked. */
    private Figure share(String what, Predicate<PageFacts> counts, BiPredicate<PageFacts, PageFacts> same) {
        List<ScoredPage> marked = pages.stream()
                .filter(page -> page.page().facts().filter(counts).isPresent())
                .toList();
        Predicate<ScoredPage> right = page ->
                same.test(page.page().facts().orElseThrow(), page.found().orElseThrow());
        return new Bootstrap<>(marked)
                .figure(
                        name(what),
                        "in hundredths of " + marked.size() + " pages",
                        sample -> Matches.share(sample, page -> true, right).recall());
    }

    private static BodyScore own(List<ScoredPage> sample) {
        return new BodyScore(sample.stream().map(ScoredPage::body).toList());
    }

    private static BodyScore peer(List<ScoredPage> sample) {
        return new BodyScore(sample.stream().map(ScoredPage::peer).toList());
    }
}
