package org.parallax.intake.furniture;

import java.util.List;
import java.util.Optional;
import org.parallax.intake.line.Line;

/** All that is known to stand on pages beside the article. Threads may share it. */
public final class Furniture {

    private static final List<FurnitureRule> RULES = List.of(
            new CommentsAreNotTheArticle(),
            new ScriptNoticesSpeakToBrowsers(),
            new ShareBarsAreButtons(),
            new TeasersLeadElsewhere(),
            new NewsletterBoxesAsForAnAddress(),
            new CookieNotesAskForConsent(),
            new PaywallsAskForMoney(),
            new TipLinesAskForStories(),
            new AdvertisementsAreLabelled(),
            new CopyrightLinesAreLegal(),
            new PictureCreditsBelongToPictures(),
            new BareAddressesAreLinks(),
            new IconNamesAreDrawn(),
            new LabelledFieldsAreData(),
            new BylinesNameTheAuthor(),
            new DateLinesStandAlone(),
            new MenusAreListsOfLinks());

    private static final List<FurnitureRule> ENDS =
            RULES.stream().filter(FurnitureRule::endsTheArticle).toList();

    /** Those that no sentence of an article can be taken for. */
    private static final List<FurnitureRule> PLAIN = List.of(
            new CommentsAreNotTheArticle(),
            new ScriptNoticesSpeakToBrowsers(),
            new ShareBarsAreButtons(),
            new TeasersLeadElsewhere(),
            new NewsletterBoxesAsForAnAddress(),
            new PaywallsAskForMoney(),
            new TipLinesAskForStories(),
            new AdvertisementsAreLabelled(),
            new CopyrightLinesAreLegal());

    /** No furniture is longer, in UTF-16 units; so the rules take bounded time on any line. */
    private static final int LONGEST = 1_500;

    private Furniture() {}

    /** The first rule that knows the line; empty for what may be the article. */
    public static Optional<FurnitureRule> knows(Line line) {
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        return RULES.stream().filter(rule -> rule.holds(line)).findFirst();
    }

    public static boolean holds(Line line) {
        return knows(line).isPresent();
    }

    /** Whether a line calls to another page: "Read more". */
    public static boolean callsElsewhere(Line line) {
        return new TeasersLeadElsewhere().holds(line);
    }

    /** Whether a sentence at the end of a paragraph is furniture that was glued to it. */
    public static boolean isGlued(Line line) {
        return PLAIN.stream().anyMatch(rule -> rule.holds(line));
    }

    /** Whether nothing of the article can follow the line. */
    public static boolean endsTheArticle(Line line) {
        return line.text().length() <= LONGEST && ENDS.stream().anyMatch(rule -> rule.holds(line));
    }
}
