package org.parallax.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Acronym;
import org.parallax.name.NameParts;

/**
 * How alike two names are by themselves. Threads may share it.
 *
 * <p>The words of both are paired, the most alike first; the score is the product of what the pairs score, less what stays without a partner: little
 * for what one name has more than the other (a middle name), much where both have something of their own (another person, another bank).
 */
public final class NameLikeness {

    /** Weights, set by hand and not yet tuned: score pairs of names before and after moving one. */
    private static final double PAIRED = 0.6;

    private static final double EXTRA_GIVEN = 0.06;
    private static final double EXTRA_PROPER = 0.2;
    private static final double CONFLICT = 0.45;
    private static final double OTHER_ORDER = 0.9;
    private static final double SURNAME_ALONE = 0.6;
    private static final double GIVEN_ALONE = 0.45;
    private static final double NOTHING_ADDED = 0.95;
    private static final double ONE_HAS_NO_HEAD = 0.91;
    private static final double SOME_HEADS = 0.85;
    private static final double OTHER_HEAD = 0.6;
    private static final double INITIALS = 0.85;
    private static final double WRITTEN_TOGETHER = 0.93;
    private static final double EACH_PLACE_APART = 0.001;

    /** Below it nobody asks why; the words take longer to write than the score to reckon. */
    private static final double WORTH_EXPLAINING = 0.6;

    private final NameParts a;
    private final NameParts b;
    private final int[] partner;
    private final List<String> why = new ArrayList<>();

    private NameLikeness(NameParts a, NameParts b) {
        this.a = a;
        this.b = b;
        this.partner = new int[a.core().size()];
        Arrays.fill(partner, -1);
    }

    /** How alike two names of one type are; symmetric. */
    public static Likeness of(NameParts a, NameParts b) {
        boolean swap = a.core().size() > b.core().size()
                || (a.core().size() == b.core().size() && a.key().compareTo(b.key()) > 0);
        NameLikeness likeness = swap ? new NameLikeness(b, a) : new NameLikeness(a, b);
        return a.type() == NameType.PERSON ? likeness.persons() : likeness.others();
    }

    private Likeness persons() {
        if (!a.generation().equals(b.generation())
                && !a.generation().isEmpty()
                && !b.generation().isEmpty()) {
            return Likeness.NONE;
        }
        double written = writtenTogether();
        double score = Math.max(written, paired(PAIRED));
        int left = unpaired();
        int extra = b.core().size() - (a.core().size() - left);
        if (written > 0) {
            return likeness(score);
        }
        if (left > 0) {
            why.add("each has a name of its own");
            return likeness(score * CONFLICT);
        }
        return likeness(score * order() * alone() * (1 - EXTRA_GIVEN * extra));
    }

    private double order() {
        boolean moved = false;
        for (int i = 1; i < partner.length; i++) {
            moved |= partner[i] < partner[i - 1];
        }
        boolean surname =
                partner.length < 2 || partner[partner.length - 1] == b.core().size() - 1;
        if (moved) {
            why.add("in another order");
        } else if (!surname) {
            why.add("another last name");
        }
        return moved || !surname ? OTHER_ORDER : 1;
    }

    private double alone() {
        if (a.isFull() || !b.isFull()) {
            return 1;
        }
        boolean surname = partner[0] == b.core().size() - 1;
        why.add(surname ? "a surname alone" : "a given name alone");
        return surname ? SURNAME_ALONE : GIVEN_ALONE;
    }

    /** "JeanPaul Roy" for "Jean Paul Roy" */
    private double writtenTogether() {
        if (a.core().size() == b.core().size()) {
            return 0;
        }
        double score = Resemblance.of(String.join("", a.core()), String.join("", b.core()));
        if (score > WRITTEN_TOGETHER) {
            why.add("written together");
            return score;
        }
        return 0;
    }

    private Likeness others() {
        double letters = initials();
        if (letters > 0) {
            return likeness(letters);
        }
        double written = writtenTogether();
        double score = written > 0 ? written : paired(0.7);
        int left = written > 0 ? 0 : unpaired();
        int extra = written > 0 ? 0 : b.core().size() - (a.core().size() - left);
        double own = left > 0 ? CONFLICT : Math.max(0, 1 - EXTRA_PROPER * extra);
        if (left > 0) {
            why.add("each has a name of its own");
        } else if (extra > 0) {
            why.add("one has more words");
        }
        return likeness(score * own * heads());
    }

    private double heads() {
        if (a.heads().equals(b.heads())) {
            return 1;
        }
        boolean none = a.heads().isEmpty() || b.heads().isEmpty();
        if (a.addsNothingTo(b)) {
            why.add("one has a generic word more");
            return NOTHING_ADDED;
        }
        boolean shared = a.heads().stream().anyMatch(b.heads()::contains);
        why.add(none || shared ? "one has a generic word more" : "another generic word");
        return none ? ONE_HAS_NO_HEAD : shared ? SOME_HEADS : OTHER_HEAD;
    }

    private double initials() {
        boolean fits = isAcronymOf(a, b) || isAcronymOf(b, a);
        if (fits) {
            why.add("the initials of the other");
        }
        return fits ? INITIALS : 0;
    }

    private static boolean isAcronymOf(NameParts a, NameParts b) {
        return Acronym.isWrittenLikeOne(a.name())
                && !Acronym.isWrittenLikeOne(b.name())
                && a.name().length() > 2
                && Acronym.fits(a.name(), b.name());
    }

    /** Pairs each word of the shorter name with the most alike that is left in the longer; the product of what they score. */
    private double paired(double least) {
        double[][] alike = alike();
        boolean[] taken = new boolean[b.core().size()];
        double product = 1;
        for (Pair pair = best(alike, taken, least); pair.score() > least; pair = best(alike, taken, least)) {
            partner[pair.a()] = pair.b();
            taken[pair.b()] = true;
            product *= alike[pair.a()][pair.b()];
        }
        return product;
    }

    private record Pair(int a, int b, double score) {}

    private double[][] alike() {
        double[][] alike = new double[partner.length][b.core().size()];
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < alike[i].length; j++) {
                alike[i][j] = Resemblance.of(a.core().get(i), b.core().get(j));
            }
        }
        return alike;
    }

    /** The best pair that is left; no better than {@code least} where there is none. */
    private Pair best(double[][] alike, boolean[] taken, double least) {
        Pair best = new Pair(0, 0, least);
        for (int i = 0; i < partner.length; i++) {
            for (int j = 0; partner[i] < 0 && j < taken.length; j++) {
                double score = taken[j] ? 0 : alike[i][j] - EACH_PLACE_APART * Math.abs(i - j);
                best = score > best.score() ? new Pair(i, j, score) : best;
            }
        }
        return best;
    }

    private Likeness likeness(double score) {
        if (score < WORTH_EXPLAINING) {
            return new Likeness(score, List.of());
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                all.add(explained(a.core().get(i), b.core().get(partner[i])));
            }
        }
        all.addAll(why);
        return new Likeness(score, List.copyOf(all));
    }

    private static String explained(String x, String y) {
        return x.equals(y)
                ? "same word " + x
                : String.format(Locale.ROOT, "%s like %s (%.2f)", x, y, Resemblance.of(x, y));
    }

    private int unpaired() {
        return (int) Arrays.stream(partner).filter(with -> with < 0).count();
    }
}
