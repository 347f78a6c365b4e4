package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Age;
import org.parallax.intake.date.Candidate;
import org.parallax.intake.date.Candidate.Source;
import org.parallax.intake.date.DateLine;
import org.parallax.intake.date.DateWords;
import org.parallax.intake.date.DoubtfulDay;
import org.parallax.intake.layout.BoxNames;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Whitespace;
import org.parallax.intake.line.Words;

/** The dates that a reader sees, and those in the tags around them; of one kind, the nearest to the headline first. */
final class SeenDates {

    private static final Pattern DATED = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:date|datum|time|timestamp|published?|pubdate|posted|post-?meta|entry-?meta|meta|byline|dateline|info|fecha|data)(?:$|[\\s_-])|(?:publish|post|article|entry|created)(?:ed)?-?(?:date|time|on)|(?i)(?:date(?:line|time|posted|published)?|datum)$|(?i)^(?:created|submitted|publication|newsdatum)");
    /** One of these is in every such name; the pattern need not look at the others. */
    private static final List<String> STEMS = List.of(
            "dat",
            "time",
            "publi",
            "pub",
            "post",
            "meta",
            "byline",
            "info",
            "fecha",
            "created",
            "entry",
            "article",
            "submitted");

    private static final Pattern MODIFYING = Pattern.compile("(?i)modif|updat|chang|aktual|bijgewerkt");
    private static final Pattern NAMED = Pattern.compile("(?i)date|datum|time|publi");
    private static final int LONGEST = 30;
    private static final int LITTLE = 7;

    /** The year of the first page of the web: what is shown with an earlier one is of something else. */
    private static final int FIRST_PAGE = 1991;

    /** An element whose name says nothing of dates is as good as one that says so, and stands so many lines farther. */
    private static final int VAGUE = 3;

    private final SeenLines lines;
    private final DateWords.Order order;
    private final List<Placed> found = new ArrayList<>();
    private final List<Age> ages = new ArrayList<>();
    private final List<DoubtfulDay> doubtful = new ArrayList<>();
    private final String language;

    private record Placed(int distance, Candidate date) {}

    private SeenDates(SeenLines lines, DateWords.Order order, String language) {
        this.lines = lines;
        this.order = order;
        this.language = language;
    }

    /**
     * Reads a page.
     *
     * @param language of its words, two letters; "" where that is not known
     */
    static SeenDates of(Tags page, SeenLines lines, DateWords.Order order, String language) {
        SeenDates dates = new SeenDates(lines, order, language);
        for (int i = 0; i < lines.count(); i++) {
            dates.line(i);
        }
        page.marked(SeenDates::saysPublished).forEach(tag -> dates.microdata(tag, Role.PUBLISHED));
        page.marked(SeenDates::saysModified).forEach(tag -> dates.microdata(tag, Role.MODIFIED));
        page.named("time").forEach(dates::time);
        page.called(STEMS, SeenDates::isCalledADate).stream()
                .filter(tag -> tag.childNodeSize() < LONGEST)
                .forEach(dates::named);
        return dates;
    }

    List<Candidate> dates() {
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::distance))
                .map(Placed::date)
                .toList();
    }

    /** How old the page says that it is, beside its headline. */
    List<Age> ages() {
        return ages;
    }

    /** Days beside its headline on which the page says that it came out, and which nobody can tell. */
    List<DoubtfulDay> doubtful() {
        return doubtful;
    }

    private void line(int index) {
        Line line = lines.line(index);
        if (lines.isByReaders(index)) {
            return;
        }
        List<Candidate> labelled = labelled(index);
        labelled.forEach(date -> add(lines.distance(index), date));
        if (labelled.isEmpty()) {
            unlabelled(line, index).ifPresent(date -> add(lines.distance(index), date));
        }
        if (lines.isBeside(index)) {
            Age.of(line, language).ifPresent(ages::add);
            DoubtfulDay.of(line, order).ifPresent(doubtful::add);
        }
    }

    private List<Candidate> labelled(int index) {
        return lines.isBeside(index)
                ? DateLine.labelled(lines.line(index), order, Source.LABELLED_LINE, Source.DATE_LINE)
                : DateLine.labelled(lines.line(index), order, Source.FARTHER_LABEL, Source.FARTHER_LABEL);
    }

    private Optional<Candidate> unlabelled(Line line, int index) {
        if (!lines.isBeside(index)) {
            return DateLine.mostly(line, order, Source.FARTHER_LINE);
        }
        return lines.isBelowTheHeadline(index)
                ? DateLine.mostly(line, order, Source.DATE_LINE).or(() -> DateLine.dateline(line, order))
                : DateLine.mostly(line, order, Source.LINE_ABOVE);
    }

    private static boolean saysPublished(Element tag) {
        return tag.attr("itemprop").contains("datePublished")
                || tag.attr("property").contains("datePublished")
                || (tag.normalName().equals("abbr") && tag.hasClass("published"));
    }

    private static boolean saysModified(Element tag) {
        return tag.attr("itemprop").contains("dateModified")
                || (tag.normalName().equals("abbr") && tag.hasClass("updated"));
    }

    /** What a reader sees far from the headline is a teaser's. */
    private void microdata(Element tag, Role role) {
        boolean teasers = tag.hasText() && !lines.isBeside(lines.indexOf(tag));
        tag(tag, role, teasers ? Source.FARTHER_TAG : Source.MICRODATA);
    }

    /** A tag of both classes, "published updated", is the page's date. */
    private static boolean isOfAChange(Element time) {
        return MODIFYING.matcher(time.className()).find()
                && !time.hasClass("published")
                && !time.hasClass("entry-date");
    }

    private void time(Element tag) {
        Role role = isOfAChange(tag) ? Role.MODIFIED : Role.PUBLISHED;
        tag(tag, role, lines.isBeside(lines.indexOf(tag)) ? Source.TIME_TAG : Source.FARTHER_TAG);
    }

    private void tag(Element tag, Role role, Source source) {
        String text = Whitespace.single(ShortText.of(tag));
        String shown = text.length() < 200 ? text : "";
        Stream.of(shown, tag.attr("datetime"), tag.attr("content"), tag.attr("title"))
                .filter(value -> DateWords.first(value, order).isPresent())
                .findFirst()
                .ifPresent(value -> add(tag, role, source, value, "the page's " + tag.normalName() + " tag"));
    }

    private static boolean isCalledADate(String names) {
        return DATED.matcher(names).find() && !MODIFYING.matcher(names).find();
    }

    private void named(Element tag) {
        String text = Whitespace.single(ShortText.of(tag));
        if (text.length() < 200
                && DateWords.first(text, order).isPresent()
                && Words.count(DateWords.without(text)) <= LITTLE) {
            boolean beside = lines.isBeside(lines.indexOf(tag));
            String name = "an element named \"" + (tag.className() + " " + tag.id()).strip() + "\"";
            add(tag, Role.PUBLISHED, beside ? Source.DATE_LINE : Source.FARTHER_TAG, text, name);
        }
    }

    private void add(Element tag, Role role, Source source, String value, String name) {
        int index = lines.indexOf(tag);
        if (lines.isByReaders(index) || BoxNames.of(tag.className()).words().contains("comment")) {
            return;
        }
        DateWords.first(value, order)
                .map(date ->
                        new Candidate(role, source, date, name, DateLine.proof(Line.of(PageFacts.line(tag), value))))
                .map(date -> date.as(roleInItsLine(index, date)))
                .ifPresent(date -> add(lines.distance(index) + (isNamedForIt(tag) ? 0 : VAGUE), date));
    }

    /** "Updated" stands in the line, and the tag is around the day alone. */
    private Role roleInItsLine(int index, Candidate date) {
        return index < lines.count()
                ? labelled(index).stream()
                        .filter(date::isWrittenLike)
                        .map(Candidate::role)
                        .findFirst()
                        .orElse(date.role())
                : date.role();
    }

    private static boolean isNamedForIt(Element tag) {
        return tag.normalName().equals("time") || NAMED.matcher(tag.className()).find();
    }

    private void add(int distance, Candidate date) {
        if (date.date().date().first().getYear() >= FIRST_PAGE) {
            found.add(new Placed(distance, date));
        }
    }
}
