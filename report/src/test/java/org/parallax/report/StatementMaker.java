package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.Decision;
import org.parallax.statement.Statement.Kind;
import org.parallax.statement.Statement.Part;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.Statement.Via;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;

/** Says a statement by its words; what is not said is the commonest: indirect speech, asserted, by somebody with a name. */
final class StatementMaker {

    private final String id;
    private final String article;
    private final List<String> content = new ArrayList<>();
    private final List<Via> ways = new ArrayList<>();
    private final List<String> viaWords = new ArrayList<>();
    private final List<Optional<String>> viaEntities = new ArrayList<>();
    private final List<String> sameAs = new ArrayList<>();
    private Optional<String> speaker = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<String> cue = Optional.empty();
    private Optional<String> within = Optional.empty();
    private SourceClass sourceClass = SourceClass.NAMED;
    private Kind kind = Kind.INDIRECT;
    private Act act = Act.SPEECH;
    private Certainty certainty = Certainty.ASSERTED;
    private DateRange when = DateRange.unknown("no date in the sentence");

    private StatementMaker(String id, String article) {
        this.id = id;
        this.article = article;
    }

    static StatementMaker said(String id, String article) {
        return new StatementMaker(id, article);
    }

    StatementMaker by(String entity, String sourceWords) {
        speaker = Optional.of(entity);
        source = Optional.of(sourceWords);
        return this;
    }

    StatementMaker byUnnamed(SourceClass as, String sourceWords) {
        sourceClass = as;
        source = Optional.of(sourceWords).filter(words -> !words.isEmpty());
        return this;
    }

    StatementMaker cue(String words) {
        cue = Optional.of(words);
        return this;
    }

    StatementMaker that(String... pieces) {
        content.addAll(List.of(pieces));
        return this;
    }

    StatementMaker direct() {
        kind = Kind.DIRECT;
        return this;
    }

    StatementMaker mixed() {
        kind = Kind.MIXED;
        return this;
    }

    StatementMaker act(Act is) {
        act = is;
        return this;
    }

    StatementMaker certainty(Certainty is) {
        certainty = is;
        return this;
    }

    StatementMaker on(DateRange days) {
        when = days;
        return this;
    }

    StatementMaker via(Channel channel, String words, Optional<String> entity) {
        ways.add(new Via(OptionalInt.empty(), channel, new TextSpan(0, 1)));
        viaWords.add(words);
        viaEntities.add(entity);
        return this;
    }

    StatementMaker within(String outer) {
        within = Optional.of(outer);
        return this;
    }

    StatementMaker sameAs(String... others) {
        sameAs.addAll(List.of(others));
        return this;
    }

    StoryStatement make(AccountMaker account) {
        Statement statement = new Statement(
                Part.BODY,
                OptionalInt.empty(),
                sourceClass,
                source.map(words -> span(account, words)),
                cue.map(words -> span(account, words)),
                content.stream().map(words -> span(account, words)).toList(),
                kind,
                act,
                certainty,
                when,
                waysIn(account),
                OptionalInt.empty(),
                new Decision(speaker.isPresent() ? "name in the source" : "the source has no name", when.why()));
        return new StoryStatement(id, article, statement, speaker, within, sameAs, viaEntities);
    }

    private List<Via> waysIn(AccountMaker account) {
        List<Via> placed = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            placed.add(new Via(OptionalInt.empty(), ways.get(i).channel(), span(account, viaWords.get(i))));
        }
        return placed;
    }

    /** Cues and sources are looked for near the content, so that "said" is the right one. */
    private TextSpan span(AccountMaker account, String words) {
        Evidence first = account.words(article, content.get(0));
        return account.nearest(article, words, first.span().start());
    }
}
