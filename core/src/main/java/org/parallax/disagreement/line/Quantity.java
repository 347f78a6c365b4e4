package org.parallax.disagreement.line;

/**
 * How many, as a range: "at least 14", "some 3,000", "dozens".
 *
 * @param low the fewest that it can mean
 * @param high the most; infinite for "at least"
 * @param told the number as it is told, or the least of a vague one
 */
public record Quantity(double low, double high, double told) {

    /** "About 50" may be 43 or 57. */
    private static final double ABOUT = .15;

    /** "About 850" is told to the ten: hardly 870. */
    private static final double CLOSE = .01;

    /** From here on two digits that are told make a number exact. */
    private static final double LARGE = 100;

    /** "Nearly 1,000" is no less than 860. */
    private static final double NEARLY = .14;

    private static final int DECADE = 10;

    private static final int HALF = DECADE / 2;

    /** "About 270" is hardly 290. */
    private static final double TWO_DIGITS = .05;

    /** Of so much, digits are left out without much thought. */
    private static final double MILLIONS = 1_000_000;

    /** A number that stands alone: a round one may be rounded, "500" means 450 to 550, "100" means 85 to 115, "487" means itself. */
    public static Quantity of(double number) {
        double half = halfOfItsLastPlace(number);
        return new Quantity(number - half, number + half, number);
    }

    private static double halfOfItsLastPlace(double number) {
        double place = 1;
        while (number >= DECADE * place && number % (DECADE * place) == 0) {
            place *= DECADE;
        }
        return place > 1 ? Math.min(place / 2, ABOUT * number) : 0;
    }

    /** A number of millions and the like, as "2.5" of "2.5 million": its last digit may be rounded. */
    public static Quantity scaled(String digits, double factor) {
        double number = Double.parseDouble(digits);
        int point = digits.indexOf('.');
        double place = point < 0 ? 1 : Math.pow(DECADE, point + 1.0 - digits.length());
        double half = Math.max(halfOfItsLastPlace(number), place / 2);
        return new Quantity(number - half, number + half, number).times(factor);
    }

    /** About so many. */
    public Quantity about() {
        double near = isTwoDigitsExact() ? CLOSE : told >= LARGE && isToldToTwoDigits() ? TWO_DIGITS : ABOUT;
        return new Quantity(Math.min(low, told * (1 - near)), Math.max(high, told * (1 + near)), told);
    }

    /** "About 850" is told more exactly than "about 800". */
    private boolean isTwoDigitsExact() {
        return told >= LARGE && halfOfItsLastPlace(told) <= told * CLOSE;
    }

    /** "57", "110,000": told to two digits, the second of which nobody rounds to. */
    public boolean isToldToTwoDigits() {
        double place = 1;
        while (told >= DECADE * DECADE * place) {
            place *= DECADE;
        }
        return told >= DECADE && Math.floor(told / place) % HALF != 0;
    }

    /** Just so many, though it is a round number: of the dead, nobody rounds. */
    public Quantity exactly() {
        return new Quantity(told, told, told);
    }

    Quantity orMore() {
        return new Quantity(told, Double.POSITIVE_INFINITY, told);
    }

    /** "More than 51" is not 51; "more than 50" may be 50, counted exactly. */
    Quantity moreThan() {
        return new Quantity(low == told ? Math.nextUp(told) : told, Double.POSITIVE_INFINITY, told);
    }

    Quantity orLess() {
        return new Quantity(0, high, told);
    }

    Quantity nearly() {
        return new Quantity(told * (1 - NEARLY), high, told);
    }

    /** So many times as many. */
    public Quantity times(double factor) {
        return new Quantity(low * factor, high * factor, told * factor);
    }

    /** "10 to 12". */
    public Quantity upTo(Quantity most) {
        return new Quantity(low, most.high, most.told);
    }

    /** "At least 14": no most is told. */
    public boolean isOpen() {
        return high == Double.POSITIVE_INFINITY;
    }

    /** "Up to 14". */
    public boolean isLimit() {
        return low == 0 && told > 0;
    }

    /** "Hundreds", "scores". */
    public boolean isVague() {
        return !isOpen() && high > 2 * told;
    }

    /** As it is told, with what makes it more or less: "14.0", "3000.0 or more". */
    @Override
    public String toString() {
        return told + (isOpen() ? " or more" : isLimit() ? " or less" : "");
    }

    /** Whether both can be true of one thing. */
    public boolean agreesWith(Quantity other) {
        return (low <= other.high && other.low <= high) || cutsShort(other) || other.cutsShort(this);
    }

    /** "43 million" of 43,885,310: rounded down, where it should be rounded up. */
    private boolean cutsShort(Quantity exact) {
        double place = high - low;
        return told >= MILLIONS
                && place < told
                && exact.high - exact.low <= place / DECADE
                && exact.told >= told
                && exact.told < told + place;
    }
}
