package org.parallax.report.html;

import static java.util.stream.Collectors.groupingBy;
import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.report.html.MarkedText.Note;
import org.parallax.report.html.MarkedText.Shade;
import org.parallax.report.html.MarkedText.Target;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.Ledger;
import org.parallax.statement.Statement;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;

/** What is marked in an article: its statements with their rows' numbers, and all the words that a line of the page rests on. */
final class ArticleMarks {

    private static final String CLOSING = "\"”’'»›";

    private final View view;
    private final Map<String, List<StoryStatement>> byArticle;
    private final Map<String, Element> notes = new HashMap<>();

    ArticleMarks(View view) {
        this.view = view;
        this.byArticle = view.index().account().statements().stream().collect(groupingBy(StoryStatement::article));
        view.ledger().pages().stream().flatMap(page -> page.rows().stream()).forEach(this::addNotes);
    }

    private void addNotes(Ledger.Row row) {
        for (int i = 0; i < row.variants().size(); i++) {
            Element link = tag("a").to(Places.row(row)).text(row.label(i));
            notes.put(row.variants().get(i).id(), tag("sup").with(link));
        }
    }

    MarkedText of(StoryArticle item) {
        List<StoryStatement> own = byArticle.getOrDefault(item.id(), List.of());
        List<Target> targets = new ArrayList<>();
        view.places().linkedIn(item.id()).forEach((span, anchor) -> targets.add(new Target(anchor, List.of(span))));
        own.forEach(statement -> targets.add(new Target(Places.statement(statement), allOf(statement.statement()))));
        List<Shade> shades = own.stream().flatMap(ArticleMarks::shades).toList();
        return new MarkedText(
                item.article().text(),
                targets,
                shades,
                own.stream().flatMap(this::note).toList());
    }

    private static List<TextSpan> allOf(Statement statement) {
        return Stream.of(statement.source().stream(), statement.cue().stream(), statement.content().stream())
                .flatMap(spans -> spans)
                .sorted()
                .toList();
    }

    private static Stream<Shade> shades(StoryStatement item) {
        Statement statement = item.statement();
        String content = statement.act().isVoiced() ? "content" : "ascribed";
        return Stream.of(
                        statement.content().stream().map(span -> new Shade(content, span)),
                        statement.source().stream().map(span -> new Shade("source", span)),
                        statement.cue().stream().map(span -> new Shade("cue", span)))
                .flatMap(shades -> shades);
    }

    private Stream<Note> note(StoryStatement item) {
        List<TextSpan> content = item.statement().content();
        int end = content.get(content.size() - 1).end();
        int after = behindClosingQuote(view.index().article(item.article()).text(), end);
        return Stream.ofNullable(notes.get(item.id())).map(element -> new Note(after, element));
    }

    private static int behindClosingQuote(String text, int end) {
        return end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }
}
