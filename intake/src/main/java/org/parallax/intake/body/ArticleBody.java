package org.parallax.intake.body;

import java.util.List;
import org.parallax.intake.layout.Layout;

/**
 * The paragraphs of a page that are its article, and for every paragraph the rule that decided.
 *
 * @param passages of the article, in their order
 * @param decisions for all paragraphs of the page, in their order
 * @param doubts what a person should know: why it may not be the article that is meant; mostly none
 */
public record ArticleBody(List<Passage> passages, List<Decision> decisions, List<String> doubts) {

    /*
     * First boxes are taken out that hold no article, whatever stands in them. Of what is left, running text is weighed, and the smallest part
     * of the page that holds most of it is the main part (Kohlschütter et al. 2010 showed that text density alone goes far; the scope and the
     * mark-up settle pages with several articles). In it everything stays that no rule knows, up to the edges.
     */
    private static final List<MainPartRule> MAIN_PART_RULES =
            List.of(new TheBodyIsMarkedUp(), new TheBodyIsTheDensestPart());

    private static final List<Doubt> DOUBTS =
            List.of(new AnIndexIsHeadingsThatAreLinks(), new AnotherArticleStandsBesideIt());

    /** With less running text than this, in characters, the article may have been taken out with the furniture. */
    private static final int THIN = 250;

    /** The article of a page; without passages where there is no running text. */
    public static ArticleBody of(Layout page, Told told) {
        ArticleBody body = of(page, told, TakenOut.ALL);
        if (body.prose() >= THIN) {
            return body;
        }
        ArticleBody other = of(page, told, TakenOut.BY_TAG);
        return other.prose() > 3 * body.prose() ? other : body;
    }

    private static ArticleBody of(Layout page, Told told, List<BoxRule> rules) {
        Decisions decisions = new Decisions();
        List<Passage> left = TakenOut.of(page, rules).left(decisions);
        PassageRules known = new PassageRules(told);
        Prose prose = new Prose(page, known.unknown(left));
        MainPart main = MainPart.of(Scope.of(page, prose, told), prose, MAIN_PART_RULES);
        List<Passage> inside = decisions.keep(left, main::leavesOut);
        List<Passage> article = decisions.keep(inside, known::rule);
        List<Passage> once = decisions.keep(article, new SentencesAreToldOnce()::leavesOut);
        List<Passage> body = Edges.of(decisions, prose, main.box()).cut(once, left);
        List<String> doubts = DOUBTS.stream()
                .flatMap(doubt -> doubt.about(body, main.box(), prose).stream())
                .toList();
        return new ArticleBody(List.copyOf(body), decisions.all(page, main.rule()), doubts);
    }

    private int prose() {
        return passages.stream().mapToInt(Passage::prose).sum();
    }
}
