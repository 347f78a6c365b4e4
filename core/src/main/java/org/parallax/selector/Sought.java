package org.parallax.selector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;

/** An anchor that is looked for in a text: the places at which its words stand there, and what else may have become of it. */
final class Sought {

    /** Of words that stand at more places it is not told which they are. */
    private static final int MOST_PLACES = 1000;

    /** Those after the best few are no better. */
    private static final int BEST = 8;

    private final SearchedText text;
    private final FoldedQuote quote;
    private final Surroundings surroundings;
    private final List<Surroundings> rivals;
    private final List<TextSpan> all;
    private final List<Place> places;

    Sought(Anchor anchor, SearchedText text) {
        this.text = text;
        this.quote = FoldedQuote.of(anchor.quote());
        this.surroundings = new Surroundings(quote, text);
        this.all = text.occurrences(quote, MOST_PLACES);
        this.rivals = all.isEmpty()
                ? List.of()
                : anchor.rivals().stream()
                        .map(rival -> new Surroundings(FoldedQuote.of(rival), text))
                        .toList();
        this.places = all.stream()
                .map(surroundings::at)
                .sorted(Comparator.comparing(Place::isTheSame)
                        .thenComparing(Place::pairs)
                        .reversed())
                .limit(BEST)
                .filter(place -> !isAnothers(place))
                .toList();
    }

    /** Whether its words stand anywhere. */
    boolean standsSomewhere() {
        return !all.isEmpty();
    }

    /** Whether its words stand at more places than are looked at. */
    boolean standsEverywhere() {
        return all.size() >= MOST_PLACES;
    }

    /** Where its words stand, the likeliest first; without places that are those of a rival. */
    List<Place> places() {
        return places;
    }

    Place best() {
        return places.get(0);
    }

    private boolean isAnothers(Place place) {
        return rivals.stream().map(rival -> rival.at(place.span())).anyMatch(other -> isNearer(other, place));
    }

    private static boolean isNearer(Place rival, Place own) {
        return rival.isTheSame() ? !own.isTheSame() : !own.isTheSame() && rival.pairs() > own.pairs();
    }

    /** Whether no rival is nearly as good a reason for its words to stand there. */
    boolean isSurelyItsOwn(Place place) {
        return rivals.stream().map(rival -> rival.at(place.span())).allMatch(other -> isFar(other, place));
    }

    private static boolean isFar(Place rival, Place own) {
        return own.isTheSame() ? !rival.isTheSame() : own.leads(rival);
    }

    /** How many words in a row say that it is there: its own, and the pairs around it. */
    int wordsThatAreTheSame(Place place) {
        return ownWords() + place.pairs();
    }

    /** The passage most like it where its words do not stand. */
    Optional<Passage> nearestOther() {
        return new NearestPassage(quote, surroundings, text).other(places);
    }

    int ownWords() {
        return quote.wholeWords().size();
    }

    /** In the written text. */
    TextSpan written(Place place) {
        return text.folded().written(place.span());
    }
}
