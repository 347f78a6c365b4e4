package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parallax.article.Dating;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Candidate;
import org.parallax.intake.date.Candidate.Source;
import org.parallax.intake.date.DateLine;
import org.parallax.intake.date.DateWords;
import org.parallax.intake.date.Datings;
import org.parallax.intake.date.WrittenDate;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Whitespace;
import org.parallax.intake.line.Words;
import org.parallax.time.PartialDate;

/** Gathers what a page says of its dates: to machines, in its visible lines, in its address. */
final class PageDates {

    private static final Set<String> PUBLISHED = Set.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "article:published");
    private static final Set<String> LESSER = Set.of(
            "date",
            "dc.date",
            "dc.date.issued",
            "dc.date.created",
            "dc.created",
            "dcterms.created",
            "dcterms.date",
            "dcterms.issued",
            "dc.issued",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "pub_date",
            "publication_date",
            "publicationdate",
            "published_at",
            "published",
            "article.published",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "citation_date",
            "og:pubdate",
            "originalpublicationdate",
            "og:release_date",
            "article_date_original",
            "bt:pubdate",
            "rnews:datepublished",
            "datecreated",
            "article.created",
            "displaydate",
            "created",
            "creation_date",
            "date_published",
            "release_date",
            "ptime",
            "vr:published_time",
            "news_date",
            "dateline",
            "dc:date",
            "publisheddate",
            "itemprop:datepublished");
    private static final Set<String> MODIFIED = Set.of(
            "article:modified_time",
            "og:updated_time",
            "og:modified_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms.modified",
            "dc.date.modified",
            "dc.modified",
            "article.updated",
            "modified",
            "revised",
            "updated",
            "date_modified",
            "utime",
            "article:modified");

    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})[/_-](\\d{1,2})[/_-](\\d{1,2})(?!\\d)|(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})/");
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

    private static final Pattern MODIFYING = Pattern.compile("(?i)modif|updat|aktual|bijgewerkt");
    private static final int NEAR_AFTER = 14;
    private static final int NEAR_BEFORE = 4;
    private static final int LONGEST = 30;

    /** More objects of a page's data say no more of its dates. */
    private static final int MOST_THINGS = 50;

    private final PageFacts facts;
    private final DateWords.Order order;
    private final List<Candidate> found = new ArrayList<>();

    private PageDates(PageFacts facts) {
        this.facts = facts;
        this.order = DateWords.Order.of(facts.languageTag());
    }

    static Dating of(PageFacts facts, Tags page, List<Line> seen, PageTitle title) {
        PageDates dates = new PageDates(facts);
        dates.linkedData();
        dates.metas();
        dates.microdata(page);
        dates.visible(seen, title);
        dates.tags(page);
        dates.address();
        facts.saved().captured().ifPresent(dates.found::add);
        return Datings.of(dates.found);
    }

    private void linkedData() {
        for (LinkedData.Thing thing : facts.linkedData()
                .things()
                .subList(0, Math.min(MOST_THINGS, facts.linkedData().things().size()))) {
            Source trust = thing.rank() == 0 ? Source.LINKED_DATA : Source.LESSER_META;
            thing.text("datePublished")
                    .ifPresent(value -> add(
                            Role.PUBLISHED, trust, thing.line("datePublished", value), value, "JSON-LD datePublished"));
            thing.text("dateCreated")
                    .ifPresent(value -> add(
                            Role.PUBLISHED,
                            Source.LESSER_META,
                            thing.line("dateCreated", value),
                            value,
                            "JSON-LD dateCreated"));
            thing.text("dateModified")
                    .ifPresent(value -> add(
                            Role.MODIFIED, trust, thing.line("dateModified", value), value, "JSON-LD dateModified"));
        }
    }

    private void metas() {
        for (MetaTag meta : facts.metas()) {
            boolean published = PUBLISHED.contains(meta.key());
            if (published || LESSER.contains(meta.key()) || MODIFIED.contains(meta.key())) {
                Role role = MODIFIED.contains(meta.key()) ? Role.MODIFIED : Role.PUBLISHED;
                Source trust = published || role == Role.MODIFIED ? Source.META : Source.LESSER_META;
                add(
                        role,
                        trust,
                        Line.of(meta.line(), meta.key() + ": " + meta.content()),
                        meta.content(),
                        "meta " + meta.key());
            }
        }
    }

    private void microdata(Tags page) {
        page.marked(PageDates::saysPublished).forEach(tag -> tag(tag, Role.PUBLISHED, Source.MICRODATA));
        page.marked(PageDates::saysModified).forEach(tag -> tag(tag, Role.MODIFIED, Source.MICRODATA));
    }

    private static boolean saysPublished(Element tag) {
        boolean time = tag.normalName().equals("time");
        return tag.attr("itemprop").contains("datePublished")
                || tag.attr("property").contains("datePublished")
                || (time && (tag.hasAttr("pubdate") || tag.hasClass("entry-date")))
                || ((time || tag.normalName().equals("abbr")) && tag.hasClass("published"));
    }

    private static boolean saysModified(Element tag) {
        boolean time = tag.normalName().equals("time") || tag.normalName().equals("abbr");
        return tag.attr("itemprop").contains("dateModified") || (time && tag.hasClass("updated"));
    }

    private void tags(Tags page) {
        for (Element tag : page.named("time")) {
            boolean modified = MODIFYING.matcher(tag.className()).find();
            tag(tag, modified ? Role.MODIFIED : Role.PUBLISHED, Source.TIME_TAG);
        }
        page.called(PageDates::isCalledADate).stream()
                .filter(tag -> tag.childNodeSize() < LONGEST)
                .forEach(this::dated);
    }

    private static boolean isCalledADate(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(lower::contains)
                && DATED.matcher(names).find()
                && !MODIFYING.matcher(names).find();
    }

    private void dated(Element tag) {
        String text = Whitespace.single(ShortText.of(tag));
        if (text.length() < 200 && Words.count(text) <= LONGEST) {
            add(
                    Role.PUBLISHED,
                    Source.DATE_LINE,
                    Line.of(PageFacts.line(tag), text),
                    text,
                    "an element named \"" + (tag.className() + " " + tag.id()).strip() + "\"");
        }
    }

    private void tag(Element tag, Role role, Source trust) {
        String text = Whitespace.single(ShortText.of(tag));
        String shown = text.length() < 200 ? text : "";
        boolean showsADay = DateWords.first(shown, order).isPresent();
        for (String value :
                List.of(showsADay ? shown : "", tag.attr("datetime"), tag.attr("content"), tag.attr("title"))) {
            if (DateWords.first(value, order).isPresent()) {
                add(role, trust, Line.of(PageFacts.line(tag), value), value, "the page's " + tag.normalName() + " tag");
                return;
            }
        }
    }

    private void visible(List<Line> seen, PageTitle title) {
        seen.forEach(line -> DateLine.labelled(line, order).ifPresent(found::add));
        int at = headline(seen, Words.letters(title.headline()));
        for (int i = at + 1; i < Math.min(seen.size(), at + NEAR_AFTER); i++) {
            DateLine.mostly(seen.get(i), order, Source.DATE_LINE).ifPresent(found::add);
        }
        for (int i = Math.max(0, at - NEAR_BEFORE); i < at; i++) {
            DateLine.mostly(seen.get(i), order, Source.FARTHER_LINE).ifPresent(found::add);
        }
    }

    /** Where the headline stands; else, a little above the first running text. */
    private static int headline(List<Line> seen, String letters) {
        for (int i = 0; i < seen.size(); i++) {
            String line = Words.letters(seen.get(i).text());
            if (!letters.isEmpty() && line.contains(letters) && line.length() < 2 * letters.length()) {
                return i;
            }
        }
        int first = 0;
        while (first < seen.size() && !seen.get(first).isProse()) {
            first++;
        }
        return Math.max(0, first - NEAR_BEFORE);
    }

    private void address() {
        facts.url().ifPresent(url -> {
            Matcher day = IN_ADDRESS.matcher(url);
            Matcher month = MONTH_IN_ADDRESS.matcher(url);
            Optional<PartialDate> date = day.find()
                    ? PartialDate.parse(iso(day))
                    : month.find() ? PartialDate.parse(month.group(1) + "-" + month.group(2)) : Optional.empty();
            date.ifPresent(known -> found.add(new Candidate(
                    Role.PUBLISHED,
                    Source.ADDRESS,
                    new WrittenDate(known.toString(), known),
                    "the page's address",
                    DateLine.proof(Line.of(0, url)))));
        });
    }

    private static String iso(Matcher day) {
        return day.group(1) == null
                ? day.group(4) + "-" + day.group(5) + "-" + day.group(6)
                : day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private void add(Role role, Source trust, Line line, String value, String name) {
        DateWords.first(value, order)
                .ifPresent(date -> found.add(new Candidate(role, trust, date, name, DateLine.proof(line))));
    }
}
