package org.parallax.timeline.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.reading.Reading;
import org.parallax.story.PerArticle;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;
import org.parallax.timeline.day.ADayThatDescribesANounTellsNoEvent;
import org.parallax.timeline.day.BetweenTwoDaysIsAStretch;
import org.parallax.timeline.day.DatingTimes;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.Deed;
import org.parallax.timeline.passage.Distance;
import org.parallax.timeline.passage.Manner;
import org.parallax.timeline.passage.Passage;
import org.parallax.timeline.passage.Plainness;
import org.parallax.timeline.passage.Standing;

/** The passages of one article that date something to a day, or to a stretch of at most a month, or of a year that is long past. */
public final class DatedPassages {

    private static final PerArticle<List<Dated>> DATED =
            PerArticle.by(article -> List.copyOf(new DatedPassages(article).all()));

    private final StoryArticle article;
    private final Reading reading;
    private final String text;
    private final DateRange published;
    private final List<TimeExpression> times;
    private final Words words;
    private final DatingTimes dating;

    private DatedPassages(StoryArticle article) {
        this.article = article;
        this.reading = article.reading();
        this.text = article.text();
        this.published = article.published().range();
        this.times = reading.times();
        this.words = article.words();
        this.dating = new DatingTimes(article);
    }

    /** Those of an article, in the order of its sentences. */
    public static List<Dated> of(StoryArticle article) {
        return DATED.of(article);
    }

    private List<Dated> all() {
        List<Dated> all = new ArrayList<>();
        int next = 0;
        for (int number = 0; number < reading.sentences().size(); number++) {
            TextSpan sentence = reading.sentences().get(number).span();
            List<TimeExpression> here = new ArrayList<>();
            while (next < times.size() && times.get(next).span().start() < sentence.end()) {
                here.add(onItsLastDay(times.get(next++)));
            }
            if (reading.article().body().contains(sentence) && TellsAnEvent.holds(text, sentence)) {
                all.addAll(passages(number, sentence, BetweenTwoDaysIsAStretch.told(text, here)));
            }
        }
        return all;
    }

    private List<Dated> passages(int number, TextSpan sentence, List<TimeExpression> here) {
        Map<Integer, List<TimeExpression>> byClause = new HashMap<>();
        Set<Optional<LocalDate>> beside = new HashSet<>();
        List<Dated> found = new ArrayList<>();
        for (TimeExpression time : here) {
            if (dating.have(sentence, time, here)) {
                if (Telling.isBesideAnEvent(time) && beside.add(time.range().firstDay())) {
                    found.add(dated(number, sentence, time, here));
                } else {
                    int clause =
                            Clauses.number(words, text, sentence, time.span().start());
                    addApart(byClause.computeIfAbsent(clause, none -> new ArrayList<>()), time);
                }
            }
        }
        byClause.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TimeExpression::span))
                .filter(time -> beside.add(time.range().firstDay()))
                .forEach(time -> found.add(dated(number, sentence, time, here)));
        return found;
    }

    /** What is due by a day is told of that day. */
    private static TimeExpression onItsLastDay(TimeExpression time) {
        return time.range()
                .latest()
                .filter(day -> Telling.isDeadline(time) && day.precision() == PartialDate.Precision.DAY)
                .map(day -> DateRange.on(day, time.range().basis(), time.range().why()))
                .map(due -> new TimeExpression(time.span(), time.type(), time.value(), due, time.rule()))
                .orElse(time);
    }

    /** Of two times of a clause that meet, the more exact stays: "on 6 May, in the week of the vote". Two that don't meet are two. */
    private static void addApart(List<TimeExpression> clause, TimeExpression time) {
        Optional<TimeExpression> met =
                clause.stream().filter(known -> meet(known, time)).findFirst();
        if (met.isEmpty()) {
            clause.add(time);
        } else if (Days.of(time.range()).count() < Days.of(met.get().range()).count()) {
            clause.set(clause.indexOf(met.get()), time);
        }
    }

    private static boolean meet(TimeExpression a, TimeExpression b) {
        return !a.range().endsBefore(b.range()) && !b.range().endsBefore(a.range());
    }

    private Dated dated(int number, TextSpan sentence, TimeExpression time, List<TimeExpression> here) {
        List<Token> tokens = tokens(sentence);
        Manner manner = Manner.of(article, sentence, time.span(), true);
        return new Dated(
                article.id(),
                time.span(),
                sentence,
                number,
                Passage.of(reading, number, time.span()),
                Days.of(time.range()),
                dating.isADeadline(sentence, time) || isPlanned(sentence, time),
                Distance.of(time.range(), published),
                Telling.isDeadline(time),
                standing(sentence, time, manner.voice()),
                time.rule().startsWith("that day") || time.rule().startsWith("the same day"),
                Optional.empty(),
                Optional.empty(),
                Deed.at(text, tokens, time.span()),
                telling(told(number, sentence, time, here), here),
                manner,
                Plainness.of(text, sentence, time, manner.voice()));
    }

    private List<Token> tokens(TextSpan sentence) {
        return article.wordByWord().tokens(sentence);
    }

    private Standing standing(TextSpan sentence, TimeExpression time, Manner.Voice voice) {
        if (AQuotationAloneTellsNoEvent.holds(text, sentence, tokens(sentence), time.span())
                || AWitnessTellsNoEventOfTheirOwn.holds(reading, sentence, time)
                || isOnlySupposed(sentence, time)
                || isOnlySaid(sentence, time)
                || AMonthToComeInSomebodysWordsIsNoEvent.holds(
                        isPlanned(sentence, time), Days.of(time.range()).count(), voice)
                || AnHourTellsOfItsDaysEvent.holds(text, time)
                || WhatIsProposedForADateIsNoEventOfIt.holds(text, tokens(sentence), time.span())
                || (isPlanned(sentence, time) && WhatIsToBeDoneBeforeADayIsNotOfIt.holds(tokens(sentence), time.span()))
                || tellsOfNoDeed(sentence, time)) {
            return Standing.BESIDE;
        }
        boolean mentioned = ADayThatIsOnlyMentioned.holds(text, sentence, time)
                || ADayThatDescribesANounTellsNoEvent.describes(text, tokens(sentence), time)
                || AKnownHappeningIsOnlyMentioned.holds(tokens(sentence), time.span())
                || ADayThatSaysWhoIsMeantTellsNoEvent.holds(tokens(sentence), time.span());
        return mentioned ? Standing.MENTIONED : Standing.TOLD;
    }

    /** How things stood, what something is compared with, since when it is so, who brought the news. */
    private boolean tellsOfNoDeed(TextSpan sentence, TimeExpression time) {
        List<Token> tokens = tokens(sentence);
        boolean stood = HowThingsStoodOnADayIsNoEvent.holds(tokens, time.span()) && !isPlanned(sentence, time);
        return stood
                || ThatTheNewsWasBroughtIsNoEvent.holds(tokens, time.span())
                || AFigureOfAYearIsNoEvent.holds(
                        tokens, time.span(), Days.of(time.range()).count())
                || WhatWasNotDoneOnADayIsNoEvent.holds(tokens, time.span())
                || WhatIsComparedWithTellsNoEvent.holds(tokens, time.span())
                || SinceADayOnlyCountsFromIt.holds(tokens, time.span());
    }

    /** What somebody is asked, answers in a poll or thinks. */
    private boolean isOnlySaid(TextSpan sentence, TimeExpression time) {
        List<Token> tokens = tokens(sentence);
        return WhatSomebodyIsAskedIsNoEvent.holds(tokens, time.span())
                || WhatAPollFoundIsNoEvent.holds(tokens)
                || WhatSomebodyThinksOnADayIsNoEvent.holds(tokens, time.span())
                || WhatOnlyMayBeIsNoEvent.holds(tokens, time.span())
                || WhatTendsToBeIsNoEvent.holds(tokens, time.span())
                || ADayInAnAppositionIsAnAside.holds(tokens, time.span());
    }

    private boolean isOnlySupposed(TextSpan sentence, TimeExpression time) {
        return !dating.isADeadline(sentence, time) && WhatIsOnlySupposedIsNoEvent.holds(tokens(sentence), time.span());
    }

    /** Told as still to come: after the article's date or, on a day that the article may be of, by the verb. */
    private boolean isPlanned(TextSpan sentence, TimeExpression time) {
        Optional<LocalDate> last = published.lastDay();
        Optional<LocalDate> first = published.firstDay();
        boolean after =
                last.isPresent() && time.range().firstDay().orElseThrow().isAfter(last.get());
        boolean before =
                first.isPresent() && time.range().lastDay().orElseThrow().isBefore(first.get());
        return after || (!before && Telling.direction(text, sentence, time.span()) == Telling.Direction.AHEAD);
    }

    /** Where the event is told: "A, two days after B" tells B at its end and A before it. */
    private TextSpan told(int number, TextSpan sentence, TimeExpression time, List<TimeExpression> here) {
        if (Telling.isBesideAnEvent(time)) {
            return new TextSpan(time.span().start(), sentence.end());
        }
        return here.stream()
                .filter(other -> Telling.isBesideAnEvent(other)
                        && other.span().start() > time.span().end())
                .findFirst()
                .map(other -> new TextSpan(sentence.start(), other.span().start()))
                .filter(before -> hasVerb(sentence, before))
                .orElseGet(() -> Passage.of(reading, number, time.span()));
    }

    private boolean hasVerb(TextSpan sentence, TextSpan part) {
        return tokens(sentence).stream()
                .filter(token -> part.contains(token.span()))
                .anyMatch(token -> token.part().isVerb());
    }

    private Set<String> telling(TextSpan passage, List<TimeExpression> here) {
        Set<String> stems = new HashSet<>();
        for (Words.Word word : words.within(passage)) {
            boolean ofADate = here.stream()
                    .anyMatch(time -> time.span().contains(word.span().start()));
            if (word.telling() && !ofADate) {
                stems.add(Words.root(word.stem()));
            }
        }
        return Set.copyOf(stems);
    }
}
