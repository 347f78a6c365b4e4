package org.parallax.intake.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parallax.intake.layout.Layout;

/** A page of our own making: what is found to be its article, and which rule left the rest out. */
record APage(Layout layout, ArticleBody body) {

    static final String TITLE = "Crane falls into Solen harbour";
    static final String LEAD =
            "The old crane at Solen harbour fell into the basin on Tuesday night, and nobody was hurt, the port authority said.";
    static final String QUOTE =
            "“It groaned for a minute and then it simply lay down,” said Ines Morvan, who had been fishing from the pier.";
    static final String WHY =
            "Engineers had asked for its repair in spring, but the council put the vote off until the budget was through.";
    static final String LAST =
            "The basin stays closed to ships until divers have looked at the wreck, which the authority expects by Friday.";

    /** The article's own four paragraphs. */
    static final String STORY = p(LEAD) + p(QUOTE) + p(WHY) + p(LAST);

    /** A page with a title and this in its body. */
    static APage of(String inTheBody) {
        Document page = Jsoup.parse("<html><head><title>" + TITLE + "</title></head><body>" + inTheBody);
        Layout layout = Layout.of(page.body());
        return new APage(layout, ArticleBody.of(layout, Told.of(Stream.of(TITLE))));
    }

    static String p(String words) {
        return "<p>" + words + "</p>";
    }

    /** The article is the story, the whole story and nothing else. */
    void isTheStory() {
        holds(LEAD, QUOTE, WHY, LAST);
    }

    /** The article's paragraphs are these. */
    void holds(String... paragraphs) {
        assertThat(paragraphs()).containsExactly(paragraphs);
    }

    /** The article is the story, and the rule says why the paragraph with these words is not in it. */
    APage leavesOut(String words, Class<?> rule) {
        isTheStory();
        return leavesOutOnly(words, rule);
    }

    /** The rule says why the paragraph with these words is not in the article. */
    APage leavesOutOnly(String words, Class<?> rule) {
        assertThat(rulesThatLeftOut(words)).containsExactly(rule.getSimpleName());
        return this;
    }

    private String words(Decision decision) {
        return layout.lines()
                .get(layout.paragraphs().indexOf(decision.paragraph()))
                .text();
    }

    List<String> paragraphs() {
        return body.passages().stream().map(Passage::text).toList();
    }

    private List<String> rulesThatLeftOut(String words) {
        return body.decisions().stream()
                .filter(decision -> !decision.kept())
                .filter(decision -> words(decision).contains(words))
                .map(Decision::rule)
                .distinct()
                .toList();
    }
}
