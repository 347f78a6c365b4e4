package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.Dating;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Candidate;
import org.parallax.intake.date.Candidate.Source;
import org.parallax.intake.date.DateLine;
import org.parallax.intake.date.DateWords;
import org.parallax.intake.date.Datings;
import org.parallax.intake.date.DoubtfulDay;
import org.parallax.intake.line.Line;
import org.parallax.time.PartialDate;

/** Gathers what a page says of its dates: to machines, in its visible lines, in its address. */
final class PageDates {

    private static final Pattern LOCALE = Pattern.compile("/([a-z]{2}[-_][a-zA-Z]{2})/");

    /** More objects of a page's data say no more of its dates. */
    private static final int MOST_THINGS = 50;

    /** By the rank of a thing in the page's data. */
    private static final List<Source> TRUST = List.of(Source.LINKED_DATA, Source.META, Source.OPEN_META);

    private final PageFacts facts;
    private final DateWords.Order order;
    private final List<Candidate> found = new ArrayList<>();
    private final List<DoubtfulDay> doubtful = new ArrayList<>();

    private PageDates(PageFacts facts) {
        this.facts = facts;
        this.order = DateWords.Order.of(languageTag(facts));
    }

    /** Of the page, or of its address: "/en-gb/". */
    private static String languageTag(PageFacts facts) {
        return Optional.of(facts.languageTag())
                .filter(tag -> tag.length() > 2)
                .or(() -> facts.meta("og:locale", "content-language"))
                .or(() -> facts.url().map(LOCALE::matcher).filter(Matcher::find).map(locale -> locale.group(1)))
                .orElse(facts.languageTag());
    }

    static Dating of(PageFacts facts, Tags page, SeenLines lines) {
        PageDates dates = new PageDates(facts);
        dates.linkedData();
        dates.metas();
        SeenDates seen = SeenDates.of(page, lines, dates.order, language(facts));
        dates.found.addAll(seen.dates());
        dates.address();
        dates.title(page);
        facts.saved().captured().ifPresent(dates.found::add);
        dates.doubtful.addAll(seen.doubtful());
        return Datings.of(dates.found, dates.doubtful, seen.ages());
    }

    private static String language(PageFacts facts) {
        String tag = facts.toldLanguage().orElse("");
        return tag.substring(0, Math.min(2, tag.length())).toLowerCase(Locale.ROOT);
    }

    private void linkedData() {
        List<LinkedData.Thing> things = facts.linkedData().things();
        for (LinkedData.Thing thing : things.subList(0, Math.min(MOST_THINGS, things.size()))) {
            Source trust = TRUST.get(thing.rank());
            told(thing, "datePublished", Role.PUBLISHED, trust);
            told(thing, "dateCreated", Role.PUBLISHED, Source.OPEN_META);
            told(thing, "dateModified", Role.MODIFIED, trust);
        }
    }

    private void told(LinkedData.Thing thing, String key, Role role, Source trust) {
        thing.text(key).ifPresent(value -> add(role, trust, thing.line(key, value), value, "JSON-LD " + key));
    }

    private void metas() {
        for (MetaTag meta : facts.metas()) {
            Line line = Line.of(meta.line(), meta.key() + ": " + meta.content());
            DateTags.of(meta.key())
                    .ifPresent(tag -> add(tag.role(), tag.trust(), line, meta.content(), "meta " + meta.key()));
        }
    }

    private void address() {
        facts.url()
                .ifPresent(url -> DateInAddress.of(url, order)
                        .ifPresent(date -> found.add(new Candidate(
                                Role.PUBLISHED,
                                date.date().precision() == PartialDate.Precision.DAY
                                        ? Source.ADDRESS
                                        : Source.MONTH_IN_ADDRESS,
                                date,
                                "the page's address",
                                DateLine.proof(Line.of(0, url))))));
    }

    /** "14.06.2022 | Ferry aground". */
    private void title(Tags page) {
        String title = facts.meta("og:title").orElse(page.title());
        DateLine.dateline(Line.of(0, title), order)
                .ifPresent(date -> add(Role.PUBLISHED, Source.TITLE, Line.of(0, title), title, "the page's title"));
    }

    private void add(Role role, Source trust, Line line, String value, String name) {
        DateWords.first(value, order)
                .ifPresent(date -> found.add(new Candidate(role, trust, date, name, DateLine.proof(line))));
        if (role == Role.PUBLISHED) {
            DoubtfulDay.of(value, order, name, line).ifPresent(doubtful::add);
        }
    }
}
