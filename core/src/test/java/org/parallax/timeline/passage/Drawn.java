package org.parallax.timeline.passage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.Channel;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** Draws up a dated passage by hand: {@code Drawn.in("a").on("2031-05-05").words("ferry", "sank").passage()}. */
public final class Drawn {

    private final String article;
    private DateRange days = range("2031-05-05", "2031-05-05");
    private Set<String> words = Set.of();
    private int number;
    private boolean planned;
    private boolean due;
    private boolean backToADay;
    private Distance distance = Distance.NEWS;
    private Standing standing = Standing.TOLD;
    private Optional<String> speaker = Optional.empty();
    private Optional<Channel> way = Optional.empty();
    private Deed deed = Deed.NONE;
    private TimeWords time = TimeWords.WEEKDAY;
    private int length = 60;

    private Drawn(String article) {
        this.article = article;
    }

    public static Drawn in(String article) {
        return new Drawn(article);
    }

    public static DateRange range(String first, String last) {
        return DateRange.between(
                PartialDate.parse(first).orElseThrow(),
                PartialDate.parse(last).orElseThrow(),
                DateRange.Basis.RESOLVED,
                "given");
    }

    public Drawn on(String day) {
        return from(day, day);
    }

    public Drawn from(String first, String last) {
        days = range(first, last);
        return this;
    }

    /** Its telling words. */
    public Drawn words(String... telling) {
        words = Set.of(telling);
        return this;
    }

    /** The number of its sentence. */
    public Drawn sentence(int place) {
        number = place;
        return this;
    }

    /** How many characters its sentence has. */
    public Drawn ofLength(int characters) {
        length = characters;
        return this;
    }

    public Drawn planned() {
        planned = true;
        return this;
    }

    public Drawn due() {
        due = true;
        return planned();
    }

    public Drawn saysThatDay() {
        backToADay = true;
        return this;
    }

    public Drawn backFrom(Distance far) {
        distance = far;
        return this;
    }

    public Drawn standing(Standing how) {
        standing = how;
        return this;
    }

    public Drawn by(String entity) {
        speaker = Optional.of(entity);
        return this;
    }

    public Drawn through(Channel channel) {
        way = Optional.of(channel);
        return this;
    }

    /** That somebody said something is its event. */
    public Drawn saying() {
        time = TimeWords.NONE;
        return this;
    }

    /** What is done, and by whom. */
    public Drawn deed(Set<String> acts, Set<String> agents) {
        deed = new Deed(Roots.of(acts), Roots.of(agents));
        return this;
    }

    public Dated passage() {
        int start = number * 1000;
        TextSpan sentence = new TextSpan(start, start + length);
        return new Dated(
                article,
                new TextSpan(start + 3, start + 9),
                sentence,
                number,
                sentence,
                Days.of(days),
                planned,
                distance,
                due,
                standing,
                backToADay,
                speaker,
                way,
                deed,
                words,
                new Manner(time, WordBefore.ON, 0, 1, 1, false, Manner.Voice.OUTLET),
                Plainness.FULL);
    }

    /** An event that it alone tells. */
    public ToldEvent event() {
        return new ToldEvent(List.of(passage()), Days.of(days));
    }
}
