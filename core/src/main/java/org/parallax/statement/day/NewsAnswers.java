package org.parallax.statement.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.odds.Question;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.day.Days.Day;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/**
 * What the questions of {@link OfNews} are answered for the statements of one article, from the days that rules have told them. One thread.
 */
@SuppressWarnings("EnumOrdinal") // the learned weights stand in this order
final class NewsAnswers {

    private static final Pattern THEN = Pattern.compile(
            "(?i)(?<!\\p{L})(?:then|at (?:the|that) time|at one point|in the past|that (?:year|night|day|month|summer|fall|autumn|spring|winter|week)"
                    + "|(?:years?|months?|weeks?) (?:ago|later|earlier|before)|last (?:year|month|summer|fall|autumn|spring|winter)"
                    + "|later|eventually|once|decades?|previously|earlier|former)(?!\\p{L})");

    private static final Pattern WHEN =
            Pattern.compile("(?i)(?<!\\p{L})(?:when|after|during|before|while|as)(?!\\p{L})");

    /** Further away, another statement tells little. */
    private static final int NEAR = 2;

    private static final int OFTEN = 4;

    private static final int NONE = Age.values().length;

    private final Setting setting;
    private final LocalDate published;
    private final List<Said> all;
    private final List<Age> ages;
    private final List<TimeExpression> times;
    private final int firstSentence;
    private final int[] ofTheArticle;

    /** @param days what rules have told for each */
    NewsAnswers(Setting setting, LocalDate published, List<Said> all, List<Day> days) {
        this.setting = setting;
        this.published = published;
        this.all = all;
        this.ages = days.stream().map(day -> age(day.range())).toList();
        this.times = setting.times().stream().filter(this::isTheOutlets).toList();
        this.firstSentence =
                Math.max(0, setting.sentenceAt(setting.article().body().start()));
        this.ofTheArticle = ofTheArticle();
    }

    private Age age(DateRange range) {
        return Age.of(range, published);
    }

    private boolean isTheOutlets(TimeExpression time) {
        boolean dates = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return dates
                && all.stream()
                        .flatMap(said -> said.draft().content().stream())
                        .noneMatch(piece -> piece.contains(time.span().start()));
    }

    /** In the order of the questions. */
    int[] of(int index) {
        Said said = all.get(index);
        int[] answers = ofTheArticle.clone();
        answers[OfNews.PLACE.ordinal()] = place(said);
        answers[OfNews.VERB.ordinal()] = VerbForm.of(cue(said)).ordinal();
        answers[OfNews.INSIDE.ordinal()] = yes(said.draft().isInside());
        answers[OfNews.VIA.ordinal()] = via(said);
        String outlet = outletsWords(said);
        answers[OfNews.THEN.ordinal()] = yes(THEN.matcher(outlet).find());
        answers[OfNews.WHEN.ordinal()] = yes(WHEN.matcher(outlet).find());
        answers[OfNews.LAST_NEWS.ordinal()] = lastNews(said);
        answers[OfNews.PARAGRAPH.ordinal()] = paragraph(said);
        answerOfOthers(index, answers);
        return answers;
    }

    private void answerOfOthers(int index, int[] answers) {
        Said said = all.get(index);
        OptionalInt before = next(index, -1);
        OptionalInt behind = next(index, 1);
        answers[OfNews.BEFORE.ordinal()] = beside(said, before, other -> true);
        answers[OfNews.SAME_BEFORE.ordinal()] = beside(said, before, said::isBySameSpeaker);
        answers[OfNews.BEHIND.ordinal()] = beside(said, behind, other -> true);
        answers[OfNews.SAME_BEHIND.ordinal()] = beside(said, behind, said::isBySameSpeaker);
        List<Age> elsewhere = IntStream.range(0, all.size())
                .filter(i -> i != index && !all.get(i).draft().isInside() && said.isBySameSpeaker(all.get(i)))
                .mapToObj(ages::get)
                .toList();
        answers[OfNews.SPEAKER_IN_NEWS.ordinal()] = yes(elsewhere.contains(Age.NEW));
        answers[OfNews.SPEAKER_OF_OLD.ordinal()] = yes(elsewhere.contains(Age.OLD));
        answers[OfNews.SPEAKER_OFTEN.ordinal()] = yes(elsewhere.size() >= OFTEN);
    }

    /** The same for each of its statements. */
    private int[] ofTheArticle() {
        int[] answers = new int[OfNews.values().length];
        List<Age> told = times.stream().map(time -> age(time.range())).toList();
        long earlier = told.stream().filter(Age.OLD::equals).count();
        long news = told.stream().filter(Age.NEW::equals).count();
        List<Age> outer = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).draft().isInside())
                .mapToObj(ages::get)
                .toList();
        long dated = outer.stream().filter(Age.NEW::equals).count();
        answers[OfNews.EARLIER_TIMES.ordinal()] =
                Question.steps((double) earlier / (earlier + news + 1), 1e-9, .25, .5, .7);
        answers[OfNews.NEWS.ordinal()] = Question.steps((double) dated / (outer.size() + 1), .1, .3, .5, .7);
        answers[OfNews.ANY_NEWS.ordinal()] = yes(news > 0);
        return answers;
    }

    private static int yes(boolean so) {
        return so ? 1 : 0;
    }

    private int sentence(Said said) {
        return setting.sentenceAt(said.anchor().start());
    }

    private int place(Said said) {
        if (setting.article().inHeadline(said.anchor())) {
            return 0;
        }
        int at = sentence(said) - firstSentence;
        if (at <= 1) {
            return 1;
        }
        if (at <= 3) {
            return 2;
        }
        double part = (double) at / Math.max(1, setting.sentences().size() - firstSentence);
        return part < .25 ? 3 : part < .75 ? 4 : 5;
    }

    private List<Token> cue(Said said) {
        return said.draft()
                .cue()
                .map(cue -> setting.sentencesIn(cue).stream()
                        .flatMap(sentence -> PartsOfSpeech.of(setting.text(), sentence).stream())
                        .filter(token -> cue.contains(token.span().start()))
                        .toList())
                .orElse(List.of());
    }

    private static int via(Said said) {
        List<Channel> ways = List.of(Channel.HEARER, Channel.INTERVIEW, Channel.STATEMENT, Channel.POST);
        return said.via().stream()
                        .mapToInt(way -> ways.indexOf(way.channel()))
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** The sentence without what is said in it. */
    private String outletsWords(Said said) {
        Optional<TextSpan> sentence = setting.sentenceSpan(said.anchor().start());
        StringBuilder words =
                new StringBuilder(sentence.map(span -> span.of(setting.text())).orElse(""));
        int from = sentence.map(TextSpan::start).orElse(0);
        for (TextSpan piece : said.draft().content()) {
            for (int at = Math.max(piece.start(), from); at < Math.min(piece.end(), from + words.length()); at++) {
                words.setCharAt(at - from, ' ');
            }
        }
        return words.toString();
    }

    private int lastNews(Said said) {
        int end = setting.sentenceSpan(said.anchor().start())
                .map(TextSpan::end)
                .orElse(said.anchor().end());
        int back = times.stream()
                .filter(time -> time.span().start() <= end && age(time.range()) == Age.NEW)
                .mapToInt(
                        time -> sentence(said) - setting.sentenceAt(time.span().start()))
                .min()
                .orElse(Integer.MAX_VALUE);
        return Question.steps(back, 1, 2, 3, 5, 9);
    }

    private int paragraph(Said said) {
        int at = said.anchor().start();
        int start = setting.text().lastIndexOf('\n', at) + 1;
        List<Age> told = times.stream()
                .filter(time -> time.span().start() >= start && time.span().start() < at)
                .map(time -> age(time.range()))
                .toList();
        return told.contains(Age.OLD) ? 1 : told.contains(Age.NEW) ? 2 : 0;
    }

    /** The next of the outlet's own statements on one side. */
    private OptionalInt next(int index, int way) {
        int at = index + way;
        while (at >= 0 && at < all.size() && all.get(at).draft().isInside()) {
            at += way;
        }
        return at >= 0 && at < all.size() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private int beside(Said said, OptionalInt other, Predicate<Said> fits) {
        return other.stream()
                .filter(at -> Math.abs(sentence(said) - sentence(all.get(at))) <= NEAR && fits.test(all.get(at)))
                .map(at -> ages.get(at).ordinal())
                .findFirst()
                .orElse(NONE);
    }
}
