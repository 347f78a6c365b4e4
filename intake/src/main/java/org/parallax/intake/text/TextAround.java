package org.parallax.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.intake.date.Age;
import org.parallax.intake.date.Candidate;
import org.parallax.intake.date.DateLine;
import org.parallax.intake.date.DateWords;
import org.parallax.intake.date.Datings;
import org.parallax.intake.date.DoubtfulDay;
import org.parallax.intake.furniture.BylinesNameTheAuthor;
import org.parallax.intake.line.Line;
import org.parallax.intake.masthead.WireCredit;
import org.parallax.language.Language;

/** What the lines around a body say of who published it and when. */
record TextAround(List<Line> lines, BodyEdges edges, Optional<Headline> headline, String body) {

    private static final Pattern FIELD = Pattern.compile(
            "(?iu)^(url|link|permalink|category|section|desk|author|writer|by|reporter|source|agency)\\s*[:：]\\s*(.{2,300})$");
    private static final Pattern ADDRESS = Pattern.compile("(?iu)^https?://\\S+/\\S+$");
    private static final Pattern PICTURE = Pattern.compile(
            "(?iu).*(?:\\.(?:jpe?g|png|gif|webp|svg|avif|mp4|mp3|css|js)(?:[?#].*)?|/(?:uploads|images?|media|photos?)/.*)$");
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[^.!?]{0,60}(?:[–—-]{1,2}|\\(|:)");

    Dating dating() {
        Language language = Language.of(body);
        DateWords.Order order = language.named().map(DateWords.Order::of).orElse(DateWords.Order.UNKNOWN);
        List<Candidate> found = new ArrayList<>();
        outside()
                .filter(line ->
                        headline.filter(title -> title.line().equals(line)).isEmpty())
                .forEach(line -> found.addAll(labelled(line, order)));
        headline.ifPresent(title -> inTitle(title, order).ifPresent(found::add));
        afterTitle().forEach(line -> bare(line, order).ifPresent(found::add));
        beforeTitle().forEach(line -> DateLine.alone(line, order).ifPresent(found::add));
        dateline(order).ifPresent(found::add);
        List<Age> ages = outside()
                .flatMap(line -> Age.of(line, language.code()).stream())
                .toList();
        List<DoubtfulDay> doubtful =
                outside().flatMap(line -> DoubtfulDay.of(line, order).stream()).toList();
        return Datings.of(found, doubtful, ages);
    }

    private static List<Candidate> labelled(Line line, DateWords.Order order) {
        return DateLine.labelled(line, order, Candidate.Source.LABELLED_LINE, Candidate.Source.DATE_LINE);
    }

    /** "date 2020-11-22 Ferry sinks". */
    private static Optional<Candidate> inTitle(Headline title, DateWords.Order order) {
        return Headline.withoutDateBefore(title.line().text())
                        .equals(title.line().text())
                ? Optional.empty()
                : DateLine.holding(title.line(), order, Candidate.Source.DATE_LINE);
    }

    /** "By Jane Doe | 4 January 2021" holds a date too. */
    private static Optional<Candidate> bare(Line line, DateWords.Order order) {
        return labelled(line, order).isEmpty()
                ? DateLine.mostly(line, order, Candidate.Source.DATE_LINE)
                : Optional.empty();
    }

    /** "PORT CITY, Jan. 5, 2021 (Agency) – The ferry …" */
    private Optional<Candidate> dateline(DateWords.Order order) {
        Line first = lines.get(edges.start());
        Matcher lead = DATELINE.matcher(first.text());
        return lead.find()
                ? DateLine.holding(first.withText(lead.group()), order, Candidate.Source.DATELINE)
                : Optional.empty();
    }

    Masthead masthead() {
        Optional<String> url = url();
        Optional<String> wire = WireCredit.inBody(body)
                .or(() -> byline().flatMap(WireCredit::among))
                .or(this::sourceAgency)
                .or(this::creditedBesideTheBody);
        return new Masthead(
                url,
                TextOutlet.of(this, url).or(() -> wire),
                wire,
                byline(),
                field("category", "section", "desk"),
                Language.of(body).named());
    }

    private Optional<String> sourceAgency() {
        return field("source", "agency").flatMap(WireCredit::among);
    }

    /** A dateline that ends in a colon, or a desk line, is no paragraph of the body. */
    private Optional<String> creditedBesideTheBody() {
        return outside()
                .map(Line::text)
                .map(WireCredit::inLine)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> byline() {
        return outside()
                .map(BylinesNameTheAuthor::names)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> field("author", "writer", "by", "reporter"));
    }

    private Optional<String> url() {
        return field("url", "link", "permalink")
                .filter(value -> ADDRESS.matcher(value).matches())
                .or(() -> outside()
                        .map(Line::text)
                        .filter(text -> ADDRESS.matcher(text).matches())
                        .findFirst())
                .filter(address -> !PICTURE.matcher(address).matches());
    }

    Optional<String> field(String... labels) {
        return outside()
                .map(line -> FIELD.matcher(line.text()))
                .filter(Matcher::matches)
                .filter(field -> List.of(labels).contains(field.group(1).toLowerCase(Locale.ROOT)))
                .map(field -> field.group(2).strip())
                .findFirst();
    }

    /** The lines above and below the body, as far as they can speak of it. */
    Stream<Line> outside() {
        return Stream.concat(
                        lines.subList(0, edges.start()).stream(), lines.subList(edges.end(), lines.size()).stream())
                .filter(line -> !line.isBlank());
    }

    private Stream<Line> afterTitle() {
        int from = headline.map(title -> title.index() + 1).orElse(0);
        return lines.subList(from, edges.start()).stream();
    }

    private Stream<Line> beforeTitle() {
        int to = headline.map(Headline::index).orElse(0);
        return lines.subList(0, to).stream();
    }
}
