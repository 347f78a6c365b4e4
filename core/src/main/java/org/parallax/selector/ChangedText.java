package org.parallax.selector;

import java.util.List;
import java.util.Optional;

/**
 * A text that was saved again, in which the anchors of its earlier version are looked for. Words count as the same if a reader sees the same: white space,
 * the form of quotation marks and of dashes, and invisible characters may differ, a letter may not. The old position says nothing, since whatever is put in
 * before a place moves it. Immutable; threads may share it.
 */
public final class ChangedText {

    private static final List<Rule> RULES = List.of(
            new WordsThatStandNowhereAreLost(),
            new APlaceInAnothersSurroundingsIsAnothers(),
            new SeveralAlikeAreNotGuessed(),
            new TheSameWordsInTheSameSurroundingsAreFound(),
            new WordsChangedInTheirPlaceAreNotElsewhere(),
            new EightWordsInARowAreTheSame(),
            new FewWordsInNewSurroundingsAreLost());

    private final SearchedText text;

    private ChangedText(SearchedText text) {
        this.text = text;
    }

    public static ChangedText of(String text) {
        return new ChangedText(SearchedText.of(text));
    }

    /** What became of an anchor here. */
    public Anchoring find(Anchor anchor) {
        Sought sought = new Sought(anchor, text);
        return RULES.stream()
                .map(rule -> rule.decide(sought))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
