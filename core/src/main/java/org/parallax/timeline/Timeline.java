package org.parallax.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.origin.Origins;
import org.parallax.origin.Telling;
import org.parallax.story.ContentId;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.timeline.event.Events;
import org.parallax.timeline.likelihood.Likelihoods;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.ToldEvent;
import org.parallax.timeline.row.ADayYearsAgoThatIsOnlyNamedIsBackground;
import org.parallax.timeline.row.ADeadlineInTheSentenceOfItsPromiseIsNoEntry;
import org.parallax.timeline.row.ADeadlineToldTwiceIsOneEntry;
import org.parallax.timeline.row.AMonthAndADayInItMayBeOneEntry;
import org.parallax.timeline.row.ASayingIsOfWhatItsSpeakerDidThatDay;
import org.parallax.timeline.row.AWeekendAndADayInItMayBeOneEntry;
import org.parallax.timeline.row.AYearInSomebodysWordsIsAnAside;
import org.parallax.timeline.row.AlmostTheSameWordsAreOneEntry;
import org.parallax.timeline.row.AnOfficeWonLongAgoIsSomebodysLife;
import org.parallax.timeline.row.OneUtteranceIsOneEntry;
import org.parallax.timeline.row.RowsThatAreOne;
import org.parallax.timeline.row.SoManyWeeksAgoIsNoDay;
import org.parallax.timeline.row.TwoOutletsTellADayMuchAlike;
import org.parallax.timeline.row.WhatIsPlannedForADayIsOneEntry;
import org.parallax.timeline.row.WhatWasPlannedAndDoneIsOneEntry;
import org.parallax.timeline.saying.WhatOnlySomebodySaysIsAClaim;
import org.parallax.timeline.shown.OneSentenceIsOneEntry;
import org.parallax.timeline.shown.OtherNewsIsNotShown;
import org.parallax.timeline.shown.TheClauseThatTellsItIsShown;
import org.parallax.timeline.shown.WhatSaysSomethingElseIsNoEvidence;

/**
 * What happened, or is to happen, on which day: one entry for each event that a dated passage of any article tells. One told by several
 * articles is one entry with the most exact of its dates; two alike on different days stay two. The sentence is chosen, never written. A
 * pure function of the story. Threads may share it.
 */
public final class Timeline {

    private Timeline() {}

    /** An event that is likelier than this is one that an editor would let stand. */
    private static final double LIKELY = .25;

    /** The same of a year, or of a season, that only one origin recalls: mostly what it tells of itself or for comparison. */
    private static final double LIKELY_OF_A_YEAR = .30;

    private static final long MONTH = 31;

    /** Every event of a story, by date. */
    public static List<TimelineEntry> of(Story story, List<StoryStatement> statements, Origins origins) {
        Draft draft = Draft.of(story, statements, origins);
        ContentId ids = ContentId.of("t");
        WhatOnlySomebodySaysIsAClaim claims = new WhatOnlySomebodySaysIsAClaim(story, statements);
        return inOrder(rows(story, standing(draft).stream().map(draft::told).toList(), statements).stream()
                .map(event -> entry(story, origins, ids, claims, event))
                .toList());
    }

    /** Entries by date. */
    public static List<TimelineEntry> inOrder(List<TimelineEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(
                                (TimelineEntry e) -> e.date().firstDay().orElseThrow())
                        .thenComparing(e -> e.date().lastDay().orElseThrow())
                        .thenComparing(TimelineEntry::id))
                .toList();
    }

    /** Events without asides, and those that are one joined. */
    private static List<ToldEvent> rows(Story story, List<ToldEvent> events, List<StoryStatement> statements) {
        List<ToldEvent> rows = events;
        for (RowsThatAreOne.Rule rule : List.of(
                new AlmostTheSameWordsAreOneEntry(),
                new OneUtteranceIsOneEntry(statements),
                new ASayingIsOfWhatItsSpeakerDidThatDay(),
                new AMonthAndADayInItMayBeOneEntry(),
                new AWeekendAndADayInItMayBeOneEntry(),
                new WhatWasPlannedAndDoneIsOneEntry(),
                new WhatIsPlannedForADayIsOneEntry(),
                new TwoOutletsTellADayMuchAlike(),
                new ADeadlineToldTwiceIsOneEntry())) {
            rows = RowsThatAreOne.joined(rows, rule);
        }
        List<ToldEvent> shown = ADeadlineInTheSentenceOfItsPromiseIsNoEntry.withoutSuch(rows).stream()
                .filter(event -> !AYearInSomebodysWordsIsAnAside.holds(story, event))
                .filter(event -> !AnOfficeWonLongAgoIsSomebodysLife.holds(story, event))
                .filter(event -> !ADayYearsAgoThatIsOnlyNamedIsBackground.holds(story, event))
                .flatMap(event -> OtherNewsIsNotShown.of(story, event).stream())
                .map(event -> WhatSaysSomethingElseIsNoEvidence.of(story, event))
                .map(event -> SoManyWeeksAgoIsNoDay.told(story, event))
                .toList();
        return OneSentenceIsOneEntry.of(story, shown);
    }

    /** Those of a draft's events that an editor would let stand. */
    public static List<Draft.Event> standing(Draft draft) {
        return draft.events(Likelihoods.SHIPPED).stream()
                .filter(event -> stands(draft, event))
                .toList();
    }

    private static boolean stands(Draft draft, Draft.Event event) {
        int[] answers = event.answers().stream().mapToInt(Integer::intValue).toArray();
        boolean recalled = Days.of(event.range()).count() > MONTH && draft.origins(event) == 1;
        return Likelihoods.SHIPPED.event().likely(answers) >= (recalled ? LIKELY_OF_A_YEAR : LIKELY);
    }

    private static TimelineEntry entry(
            Story story, Origins origins, ContentId ids, WhatOnlySomebodySaysIsAClaim claims, ToldEvent event) {
        DateRange date = event.range();
        String sentence = withoutStrayQuote(sentence(story, event.shown()));
        List<Evidence> evidence = evidence(story, event.passages());
        boolean planned = event.passages().stream().allMatch(Dated::planned);
        int independent = origins.telling(evidence.stream().map(Telling::of).toList());
        String id =
                ids.next(date.firstDay().orElseThrow() + " " + date.lastDay().orElseThrow(), sentence);
        String text = clause(story, event.shown()).orElse(sentence);
        return new TimelineEntry(id, date, text, planned, evidence, independent, claims.of(event.passages()));
    }

    private static String sentence(Story story, Dated told) {
        return told.sentence().of(story.article(told.article()).text());
    }

    private static Optional<String> clause(Story story, Dated told) {
        StoryArticle article = story.article(told.article());
        return TheClauseThatTellsItIsShown.of(article, told).map(clause -> clause.of(article.text()));
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
