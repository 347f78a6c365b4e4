package org.parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import org.parallax.article.Article;
import org.parallax.language.Sentence;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.name.LocalEntity;
import org.parallax.statement.Statement.Decision;
import org.parallax.statement.Statement.Kind;
import org.parallax.statement.Statement.Part;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.act.Cues;
import org.parallax.statement.attribution.Drafts;
import org.parallax.statement.content.Reports;
import org.parallax.statement.day.Days;
import org.parallax.statement.day.Days.Day;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.source.Ways;
import org.parallax.statement.speaker.AnOfficeInTheLeadIsWhoSpeaksNext;
import org.parallax.statement.speaker.AnOrganizationInTheLeadIsNamedNext;
import org.parallax.statement.speaker.AnUnnamedSourceIsNamedNext;
import org.parallax.statement.speaker.Speakers;
import org.parallax.statement.speaker.WhoMadeTheRemarkIsNamedNext;
import org.parallax.statement.speaker.WhoWasDescribedIsDescribedAgain;
import org.parallax.time.TimeExpression;

/** Reads an article's statements: from what a tagger found, to who said what, when and through whom. Threads may share it. */
public final class StatementReader {

    /*
     * 1. Attributions are gathered and made whole (Drafts).
     * 2. In the order of their cues each source is resolved (Speakers): first the outlet's own attributions, then those inside contents,
     *    which may need to know who is quoted.
     * 3. Each gets the ways its words came by (Ways), its days (Days), its act and certainty (Cues).
     */

    private static final double ALL = .999;

    private final Setting setting;
    private final Cues cues;

    private StatementReader(Setting setting) {
        this.setting = setting;
        this.cues = new Cues(setting);
    }

    /**
     * The statements of an article, in the order of the text.
     *
     * @param article what is read
     * @param tagging what the tagger found in the article's text
     * @param sentences of the article's text
     * @param entities whom it names; statements refer to them by index
     * @param times its time expressions
     * @param tagger reads contents again
     */
    public static List<Statement> read(
            Article article,
            Tagging tagging,
            List<Sentence> sentences,
            List<LocalEntity> entities,
            List<TimeExpression> times,
            Tagger tagger) {
        Setting setting = new Setting(article, sentences, entities, times);
        List<Draft> drafts = new Drafts(setting, tagger).of(tagging);
        return new StatementReader(setting).statements(drafts);
    }

    private List<Statement> statements(List<Draft> drafts) {
        List<Said> said = said(drafts);
        List<Day> days = Days.of(setting, said);
        int[] within = Reports.within(drafts);
        IdentityHashMap<Draft, Integer> places = places(said);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int at = places.getOrDefault(drafts.get(i), -1);
            statements.add(statement(said.get(at), Days.ofOccasion(days, said, at), within[i]));
        }
        return List.copyOf(statements);
    }

    private static IdentityHashMap<Draft, Integer> places(List<Said> said) {
        IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            places.put(said.get(i).draft(), i);
        }
        return places;
    }

    /** With their speakers, in the order of their cues. */
    private List<Said> said(List<Draft> drafts) {
        Discourse discourse = new Discourse(setting, drafts);
        List<Draft> outlets = drafts.stream()
                .filter(draft -> !draft.isInside())
                .sorted(Comparator.comparing(Draft::anchor))
                .toList();
        List<Draft> inner = drafts.stream()
                .filter(Draft::isInside)
                .sorted(Comparator.comparing(Draft::anchor))
                .toList();
        Ways ways = new Ways(setting);
        List<Said> said = new ArrayList<>();
        for (List<Draft> turn : List.of(outlets, inner)) {
            for (Draft draft : turn) {
                Speaker speaker = Speakers.of(draft, discourse);
                discourse.add(draft, speaker);
                said.add(new Said(draft, speaker, ways.of(draft, speaker.sourceClass())));
            }
        }
        said.sort(Comparator.comparing(Said::anchor));
        List<Said> named =
                new WhoMadeTheRemarkIsNamedNext(setting).named(new AnUnnamedSourceIsNamedNext(discourse).named(said));
        List<Said> offices = new AnOfficeInTheLeadIsWhoSpeaksNext(discourse).named(named);
        List<Said> again = new WhoWasDescribedIsDescribedAgain(setting).named(offices);
        return new AnOrganizationInTheLeadIsNamedNext(setting).named(again);
    }

    private Statement statement(Said said, Day day, int within) {
        Draft draft = said.draft();
        Speaker speaker = said.speaker();
        SourceClass sourceClass = speaker.sourceClass();
        return new Statement(
                setting.article().inHeadline(draft.anchor()) ? Part.HEADLINE : Part.BODY,
                speaker.entity(),
                sourceClass,
                draft.source(),
                draft.cue(),
                draft.content(),
                kind(draft),
                cues.act(draft, sourceClass),
                cues.certainty(draft),
                day.range(),
                said.via(),
                within < 0 ? OptionalInt.empty() : OptionalInt.of(within),
                new Decision(speaker.rule(), day.rule()));
    }

    private Kind kind(Draft draft) {
        if (draft.isTurn()) {
            return Kind.DIRECT;
        }
        double share = cues.quotedShare(draft);
        boolean marked = draft.content().stream().anyMatch(piece -> cues.holdsQuotation(piece, draft));
        return share >= ALL ? Kind.DIRECT : marked ? Kind.MIXED : Kind.INDIRECT;
    }
}
