package org.parallax.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.origin.Origins;
import org.parallax.story.ContentId;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;

/**
 * What happened, or is to happen, on which day: one entry for each event that a dated passage of any article tells. One told by several
 * articles is one entry with the most exact of its dates; two alike on different days stay two. The sentence is chosen, never written. A
 * pure function of the story. Threads may share it.
 */
public final class Timeline {

    private Timeline() {}

    /** Every event of a story, by date. */
    public static List<TimelineEntry> of(Story story, List<StoryStatement> statements, Origins origins) {
        List<Dated> dated = new ArrayList<>();
        story.articles().forEach(article -> dated.addAll(DatedPassages.of(article)));
        dated.addAll(SharedStatements.of(story, statements, origins, dated));
        dated.replaceAll(new Speakers(statements)::told);
        ContentId ids = ContentId.of("t");
        List<List<Dated>> events = Events.of(dated);
        List<Dated> told = events.stream()
                .flatMap(List::stream)
                .filter(one -> one.standing() == Standing.TOLD)
                .toList();
        Telltale telltale = new Telltale(dated);
        WhoRecallsManyYearsTellsAHistory history = new WhoRecallsManyYearsTellsAHistory(events, origins);
        return events.stream()
                .filter(event -> isTold(event, told, origins) && !history.holds(event))
                .map(event -> entry(story, origins, ids, event, telltale.of(event)))
                .sorted(Comparator.comparing(
                                (TimelineEntry e) -> e.date().firstDay().orElseThrow())
                        .thenComparing(e -> e.date().lastDay().orElseThrow())
                        .thenComparing(TimelineEntry::id))
                .toList();
    }

    /** Not what only one origin tells beside, nor where a day is only spoken of, and another event of it is told. */
    private static boolean isTold(List<Dated> event, List<Dated> told, Origins origins) {
        if (has(event, Standing.TOLD)) {
            return true;
        }
        boolean several = origins.independent(event.stream().map(Dated::article).toList()) > 1;
        return (several || isADayMentioned(event))
                && told.stream().noneMatch(other -> event.stream().anyMatch(one -> liesWithin(other, one)));
    }

    /** A year that is only mentioned measures or dates something else. */
    private static boolean isADayMentioned(List<Dated> event) {
        return event.stream().anyMatch(one -> one.standing() == Standing.MENTIONED && !one.isLong());
    }

    private static boolean has(List<Dated> event, Standing standing) {
        return event.stream().anyMatch(one -> one.standing() == standing);
    }

    private static boolean liesWithin(Dated inner, Dated outer) {
        return !inner.range()
                        .firstDay()
                        .orElseThrow()
                        .isBefore(outer.range().firstDay().orElseThrow())
                && !inner.range()
                        .lastDay()
                        .orElseThrow()
                        .isAfter(outer.range().lastDay().orElseThrow());
    }

    private static TimelineEntry entry(Story story, Origins origins, ContentId ids, List<Dated> event, Dated told) {
        DateRange date = event.stream()
                .min(Comparator.comparing(Dated::days)
                        .thenComparing(d -> d.range().basis())
                        .thenComparing(Events.BY_DAY))
                .orElseThrow()
                .range();
        String text = withoutStrayQuote(
                told.sentence().of(story.article(told.article()).text()));
        List<Evidence> evidence = evidence(story, event);
        boolean planned = event.stream().allMatch(Dated::planned);
        int independent =
                origins.independent(evidence.stream().map(Evidence::article).toList());
        String id =
                ids.next(date.firstDay().orElseThrow() + " " + date.lastDay().orElseThrow(), text);
        return new TimelineEntry(id, date, text, planned, evidence, independent);
    }

    /** A quotation mark that closes the sentence before. */
    private static String withoutStrayQuote(String sentence) {
        boolean stray = sentence.length() > 2 && "\"”’'".indexOf(sentence.charAt(0)) >= 0 && sentence.charAt(1) == ' ';
        return stray ? sentence.substring(2) : sentence;
    }

    /** Passages of one article that overlap count once; the longer one stays. */
    private static List<Evidence> evidence(Story story, List<Dated> event) {
        Map<String, List<TextSpan>> byArticle = new TreeMap<>();
        event.stream()
                .sorted(Comparator.comparing((Dated d) -> -d.passage().length()).thenComparing(Events.BY_DAY))
                .forEach(d -> add(byArticle.computeIfAbsent(d.article(), none -> new ArrayList<>()), d.passage()));
        List<Evidence> all = new ArrayList<>();
        byArticle.forEach((article, spans) -> spans.stream()
                .sorted()
                .forEach(span -> all.add(new Evidence(
                        article, span, span.of(story.article(article).text())))));
        return all;
    }

    private static void add(List<TextSpan> spans, TextSpan span) {
        if (spans.stream().noneMatch(span::overlaps)) {
            spans.add(span);
        }
    }
}
