package org.parallax.report;

import static org.parallax.report.AccountMaker.between;
import static org.parallax.report.AccountMaker.masthead;
import static org.parallax.report.AccountMaker.on;
import static org.parallax.report.AccountMaker.stated;
import static org.parallax.report.StatementMaker.said;

import java.util.List;
import java.util.Optional;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.entity.Entity.Proposal;
import org.parallax.language.Tagging.NameType;
import org.parallax.origin.Echo;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;

/** A story that nobody ever wrote: four articles about a dam, as a careful reader would account for them. */
final class InventedStory {

    private static final String WIRE_BODY =
            "SELBRIDGE, May 4 (Coastwire) - The upper gate of the Orrin dam failed late on Saturday, "
                    + "flooding the lower town of Selbridge and forcing 340 people from their homes.\n\n"
                    + "\"We will have the gate closed by May 15,\" said Maren Tolvik, the head of the Orrin Water Board. "
                    + "She said that the board had warned the ministry twice in the past year.\n\n"
                    + "An official at the ministry of works denied that any warning had been received. "
                    + "Residents believe the gate was never repaired after the storm of 2029.\n\n"
                    + "Tolvik told the Coastwire agency that a new gate would cost 12 million crowns.";

    private static final String POST_BODY = "The upper gate of the Orrin dam failed late on Saturday, "
            + "flooding the lower town of Selbridge and forcing 340 people from their homes, the Coastwire agency reported.\n\n"
            + "Maren Tolvik, who heads the Orrin Water Board, promised that the gate would be shut \"by the middle of the month\".\n\n"
            + "\"Nobody warned us. Nobody,\" Deputy Minister Aldo Renn said in a statement on Monday. "
            + "\"If a letter exists, I should like to see it.\"\n\n"
            + "The Lowmoor Post has seen a letter of November 2030 in which the board asks the ministry for funds.";

    private static final String RADIO_BODY = "Two weeks on, the gate of the Orrin dam is still open. "
            + "About 400 people have not gone home, according to the town's relief committee.\n\n"
            + "M. Tolvik of the Water Board said on May 16 that divers had found the hinge broken and that work would end in June. "
            + "\"I gave a date and I did not keep it,\" she said.\n\n"
            + "Renn, asked about the letter, said that his office had told him that \"the board asked for money, not for help\".";

    private static final String ARABIC_BODY =
            "قالت رئيسة مجلس المياه مارين تولفيك إن البوابة ستغلق قبل نهاية الشهر.\n\n"
                    + "وأضافت أن المجلس حذر الوزارة مرتين.";

    private static final DateRange UNDATED = between(
                    "2031-05-05", "2031-05-15", "after the latest day it tells of, before the promise falls due")
            .because(Basis.INFERRED, "after the latest day it tells of, before the promise falls due");

    private InventedStory() {}

    static Account account() {
        AccountMaker story = new AccountMaker();
        addArticles(story);
        addEntities(story);
        addStatements(story);
        addTimeline(story);
        addDisagreements(story);
        addSources(story);
        return story.account();
    }

    private static void addArticles(AccountMaker story) {
        story.article(
                "wire",
                masthead("Coastwire", "", "en"),
                stated("2031-05-04"),
                "Dam gate fails above Selbridge, hundreds leave homes",
                WIRE_BODY);
        story.article(
                "post",
                masthead("The Lowmoor Post", "Ines Arlo and Tam Veck", "en"),
                stated("2031-05-06"),
                "Ministry says nobody warned it of failing dam",
                POST_BODY);
        story.article(
                "radio",
                masthead("Radio Estvale", "Oona Brandt", "en"),
                stated("2031-05-18"),
                "The gate that would not close",
                RADIO_BODY);
        story.article(
                "river",
                masthead("صوت النهر", "", "ar"),
                new ArticleDate("", UNDATED, DateProof.NONE),
                "السد: وعد بإغلاق البوابة",
                ARABIC_BODY);
    }

    private static void addEntities(AccountMaker story) {
        story.entity(
                "tolvik",
                "Maren Tolvik",
                NameType.PERSON,
                List.of(
                        story.words("wire", "Maren Tolvik"),
                        story.words("wire", "She"),
                        story.words("post", "Maren Tolvik"),
                        story.words("radio", "M. Tolvik"),
                        story.words("river", "مارين تولفيك")),
                List.of(
                        new HeldOffice(
                                story.words("wire", "the head of the Orrin Water Board"),
                                on("2031-05-04", Basis.STATED, "the article's date")),
                        new HeldOffice(
                                story.words("post", "who heads the Orrin Water Board"),
                                on("2031-05-06", Basis.STATED, "the article's date"))),
                List.of());
        story.entity(
                "renn",
                "Aldo Renn",
                NameType.PERSON,
                List.of(story.words("post", "Aldo Renn"), story.words("radio", "Renn")),
                List.of(new HeldOffice(
                        story.words("post", "Deputy Minister"), on("2031-05-06", Basis.STATED, "the article's date"))),
                List.of());
        story.entity(
                "board",
                "Orrin Water Board",
                NameType.ORGANIZATION,
                List.of(story.words("wire", "Orrin Water Board"), story.words("post", "Orrin Water Board")));
        story.entity(
                "water",
                "Water Board",
                NameType.ORGANIZATION,
                List.of(story.words("radio", "Water Board")),
                List.of(),
                List.of(new Proposal("board", .81, "all its words stand in the other name")));
        story.entity(
                "coastwire",
                "Coastwire",
                NameType.ORGANIZATION,
                List.of(story.words("wire", "Coastwire agency"), story.words("post", "Coastwire agency")));
        story.entity(
                "selbridge",
                "Selbridge",
                NameType.PLACE,
                List.of(story.words("wire", "Selbridge"), story.words("post", "Selbridge")));
    }

    private static void addStatements(AccountMaker story) {
        DateRange fourth = on("2031-05-04", Basis.INFERRED, "no day in the sentence: the article's date");
        story.statement(said("s1", "wire")
                        .by("tolvik", "Maren Tolvik")
                        .cue("said")
                        .that("We will have the gate closed by May 15,")
                        .direct()
                        .act(Act.PROMISE)
                        .on(fourth)
                        .sameAs("s5"))
                .statement(said("s2", "wire")
                        .by("tolvik", "She")
                        .cue("said")
                        .that("the board had warned the ministry twice in the past year"))
                .statement(said("s3", "wire")
                        .byUnnamed(SourceClass.OFFICIAL, "An official at the ministry of works")
                        .cue("denied")
                        .certainty(Certainty.DENIED)
                        .that("any warning had been received")
                        .on(fourth))
                .statement(said("s4", "wire")
                        .byUnnamed(SourceClass.GROUP, "Residents")
                        .cue("believe")
                        .act(Act.BELIEF)
                        .that("the gate was never repaired after the storm of 2029"))
                .statement(said("s4b", "wire")
                        .by("tolvik", "Tolvik")
                        .cue("told")
                        .that("a new gate would cost 12 million crowns")
                        .via(Channel.AGENCY, "the Coastwire agency", Optional.of("coastwire")))
                .statement(said("s5", "post")
                        .by("tolvik", "Maren Tolvik, who heads the Orrin Water Board")
                        .cue("promised")
                        .that("the gate would be shut \"by the middle of the month\"")
                        .mixed()
                        .act(Act.PROMISE)
                        .sameAs("s1"))
                .statement(said("s6", "post")
                        .by("renn", "Deputy Minister Aldo Renn")
                        .cue("said")
                        .that("Nobody warned us. Nobody,", "If a letter exists, I should like to see it.")
                        .direct()
                        .on(on("2031-05-05", Basis.RESOLVED, "\"on Monday\" before the article's date"))
                        .via(Channel.STATEMENT, "a statement", Optional.empty()))
                .statement(said("s7", "post")
                        .byUnnamed(SourceClass.DOCUMENT, "a letter of November 2030")
                        .cue("asks")
                        .act(Act.DEMAND)
                        .that("the ministry for funds")
                        .on(on("2030-11", Basis.RESOLVED, "\"November 2030\"")))
                .statement(said("s8", "radio")
                        .byUnnamed(SourceClass.GROUP, "the town's relief committee")
                        .cue("according to")
                        .that("About 400 people have not gone home"))
                .statement(said("s9", "radio")
                        .by("tolvik", "M. Tolvik of the Water Board")
                        .cue("said")
                        .that("divers had found the hinge broken and that work would end in June")
                        .on(on("2031-05-16", Basis.RESOLVED, "\"on May 16\" in the article's year")))
                .statement(said("s10", "radio")
                        .by("tolvik", "she")
                        .cue("said")
                        .direct()
                        .that("I gave a date and I did not keep it,"))
                .statement(said("s11", "radio")
                        .by("renn", "Renn")
                        .cue("said")
                        .mixed()
                        .that("his office had told him that \"the board asked for money, not for help\""))
                .statement(said("s12", "radio")
                        .byUnnamed(SourceClass.OFFICIAL, "his office")
                        .cue("told")
                        .direct()
                        .that("the board asked for money, not for help")
                        .within("s11"))
                .statement(said("s13", "river")
                        .by("tolvik", "رئيسة مجلس المياه مارين تولفيك")
                        .cue("قالت")
                        .act(Act.PROMISE)
                        .that("البوابة ستغلق قبل نهاية الشهر"))
                .utterance(2, "s1", "s5");
    }

    private static void addTimeline(AccountMaker story) {
        story.event("t1", on("2029", Basis.RESOLVED, "\"2029\""), false, 1, story.words("wire", "the storm of 2029"))
                .event(
                        "t2",
                        on("2030-11", Basis.RESOLVED, "\"November 2030\""),
                        false,
                        1,
                        story.words(
                                "post",
                                "The Lowmoor Post has seen a letter of November 2030 in which the board asks the ministry for funds."))
                .event(
                        "t3",
                        on("2031-05-03", Basis.RESOLVED, "\"late on Saturday\" before the article's date"),
                        false,
                        1,
                        story.words(
                                "wire",
                                "The upper gate of the Orrin dam failed late on Saturday, flooding the lower town of Selbridge and forcing 340 people from their homes."),
                        story.words("post", "The upper gate of the Orrin dam failed late on Saturday"))
                .event(
                        "t4",
                        on("2031-05-15", Basis.RESOLVED, "\"by May 15\" in the article's year"),
                        true,
                        2,
                        story.words("wire", "\"We will have the gate closed by May 15,\" said Maren Tolvik"))
                .event(
                        "t5",
                        on("2031-05-16", Basis.RESOLVED, "\"on May 16\" in the article's year"),
                        false,
                        1,
                        story.words("radio", "divers had found the hinge broken"))
                .event(
                        "t6",
                        between("2031-06-01", "2031-06-30", "\"in June\" after the article's date"),
                        true,
                        1,
                        story.words("radio", "work would end in June"));
    }

    private static void addDisagreements(AccountMaker story) {
        story.disagreement(
                Kind.DONE,
                false,
                "warned the ministry",
                new Side(
                        story.words("wire", "the board had warned the ministry twice in the past year"),
                        "warned",
                        "so"),
                new Side(story.words("post", "Nobody warned us."), "Nobody warned", "not so"));
        story.disagreement(
                Kind.NUMBER,
                true,
                "people homes",
                new Side(story.words("wire", "forcing 340 people from their homes"), "340 people", "340"),
                new Side(story.words("post", "forcing 340 people from their homes"), "340 people", "340"),
                new Side(story.words("radio", "About 400 people have not gone home"), "About 400 people", "400"));
    }

    private static void addSources(AccountMaker story) {
        story.echo(
                        "x1",
                        story.words(
                                "wire",
                                "The upper gate of the Orrin dam failed late on Saturday, flooding the lower town of Selbridge and forcing 340 people from their homes"),
                        story.words(
                                "post",
                                "The upper gate of the Orrin dam failed late on Saturday, flooding the lower town of Selbridge and forcing 340 people from their homes"),
                        Echo.Kind.SAME,
                        Echo.First.A)
                .echo(
                        "x2",
                        story.words("wire", "Maren Tolvik, the head of the Orrin Water Board"),
                        story.words("post", "Maren Tolvik, who heads the Orrin Water Board"),
                        Echo.Kind.REWORDED,
                        Echo.First.UNKNOWN)
                .origin(
                        "o1",
                        Optional.of("Coastwire"),
                        "post credits Coastwire and shares a passage with it",
                        "wire",
                        "post")
                .origin("o2", Optional.empty(), "shares no passage with another article", "radio")
                .origin("o3", Optional.empty(), "shares no passage with another article", "river");
    }
}
