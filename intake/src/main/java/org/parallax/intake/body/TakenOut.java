package org.parallax.intake.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;
import org.parallax.intake.layout.Paragraph;
import org.parallax.intake.layout.Piece;
import org.parallax.intake.line.Line;

/** Which pieces of a page stand in boxes that hold no article, and which rule says so. */
final class TakenOut {

    /** Rules that go by the tag, not by what the page's author named a box. */
    static final List<BoxRule> BY_TAG =
            List.of(new CodeIsNotText(), new FramesOfThePageAreNotTheArticle(), new ListsOfLinksLeadElsewhere());

    /** All rules. */
    static final List<BoxRule> ALL = List.of(
            new CodeIsNotText(),
            new HiddenThingsAreNotRead(),
            new FramesOfThePageAreNotTheArticle(),
            new CaptionsStandBesideTheArticle(),
            new CardsLeadToAnotherPage(),
            new CommentSectionsAreTheReaders(),
            new BoxesAreNamedForWhatTheyHold(),
            new ListsOfLinksLeadElsewhere());

    private static final String KEPT = "";

    /** A rule that takes more of what is marked up as the article's body is mistaken there: a paywall hides it until a script shows it. */
    private static final int MISTAKEN_PERCENT = 50;

    private static final int LEAST_PERCENT = 20;

    private final Layout page;
    private final List<BoxRule> rules;
    private final Optional<Box> marked;
    private final Set<BoxRule> mistaken = new HashSet<>();
    private final String[] ruleOfPiece;

    private TakenOut(Layout page, List<BoxRule> rules) {
        this.page = page;
        this.rules = rules;
        this.marked = page.boxes().stream()
                .filter(box -> TheBodyIsMarkedUp.says(box) && page.percent(box) >= LEAST_PERCENT)
                .findFirst();
        this.ruleOfPiece = new String[page.pieces().size()];
        Arrays.fill(ruleOfPiece, KEPT);
    }

    static TakenOut of(Layout page, List<BoxRule> rules) {
        TakenOut out = new TakenOut(page, rules);
        out.findMistaken();
        page.boxes().stream().filter(box -> box.parent().isPresent()).forEach(out::judge);
        return out;
    }

    private void findMistaken() {
        for (BoxRule rule : rules) {
            if (marked.isPresent()
                    && taken(rule, marked.get()) * 100L > (long) page.running(marked.get()) * MISTAKEN_PERCENT) {
                mistaken.add(rule);
            }
        }
    }

    /** How much running text a rule takes of a box, in characters. */
    private int taken(BoxRule rule, Box within) {
        int end = within.from();
        int taken = 0;
        for (Box box : page.boxes()) {
            if (box.isIn(within) && box.from() >= end && rule.holds(box, page)) {
                taken += page.running(box);
                end = box.to();
            }
        }
        return taken;
    }

    private void judge(Box box) {
        if (ruleOfPiece[box.from()].isEmpty()) {
            int percent = page.percent(box);
            for (BoxRule rule : rules) {
                if (percent <= rule.mostPercent() && rule.holds(box, page) && !isMistaken(rule, box)) {
                    Arrays.fill(ruleOfPiece, box.from(), box.to(), rule.name());
                    return;
                }
            }
        }
    }

    private boolean isMistaken(BoxRule rule, Box box) {
        return mistaken.contains(rule) && marked.filter(box::isIn).isPresent();
    }

    /** What is left of the page; a paragraph of which nothing is left is left out. */
    List<Passage> left(Decisions decisions) {
        List<Passage> all = new ArrayList<>();
        for (int i = 0; i < page.paragraphs().size(); i++) {
            Paragraph paragraph = page.paragraphs().get(i);
            Passage passage = left(paragraph, page.lines().get(i));
            if (passage.length() > 0) {
                all.add(passage);
            } else {
                decisions.leaveOut(paragraph, ruleOfPiece[paragraph.from()]);
            }
        }
        return all;
    }

    private Passage left(Paragraph paragraph, Line whole) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (ruleOfPiece[i].isEmpty()) {
                pieces.add(page.pieces().get(i));
            }
        }
        boolean all = pieces.size() == paragraph.to() - paragraph.from();
        return Passage.of(paragraph, List.copyOf(pieces), all ? whole : Layout.line(pieces));
    }
}
