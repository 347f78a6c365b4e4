package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/** Two tagged pieces that stand side by side are one name: "Abu Said" and "al-Basri", "Richard" and "Hall"; not "Ole Lund" and "Ida Brel" of "Ole Lund-Ida Brel talks". */
final class Adjacent {

    private static final int LONGEST_PERSON = 7;

    private Adjacent() {}

    static List<Named> joined(NameText text, List<Named> names) {
        List<Named> out = new ArrayList<>();
        for (Named name : names) {
            int before = out.size() - 1;
            if (before >= 0 && areOne(text, out.get(before), name)) {
                Named left = out.get(before);
                out.set(before, Named.of(text, left.first(), Math.max(left.last(), name.last()), left.type(), true));
            } else {
                out.add(name);
            }
        }
        return out;
    }

    /** "Trade" and "Fishing Committee": an organization without a generic noun, "and", and another that ends in one. */
    private static boolean isCommitteeOfTwo(NameText text, Named left, Named right) {
        boolean and = right.first() == left.last() + 2
                && text.word(left.last() + 1).text().equals("and")
                && text.gapAfter(left.last()).equals(" ");
        boolean organizations = left.type() == NameType.ORGANIZATION && right.type() == NameType.ORGANIZATION;
        boolean headless = text.words().subList(left.first(), left.last() + 1).stream()
                .noneMatch(word -> Heads.ofOrganization(word.text()) || word.isAllCapitals());
        return and
                && organizations
                && headless
                && right.length() == 2
                && BODIES.contains(text.word(right.last()).text());
    }

    private static final Set<String> BODIES = WordSets.of(Adjacent.class, "bodies");

    /** {@code the Gray Ledger/Tide Institute poll}: two that asked together are one source. */
    private static boolean askTogether(NameText text, Named left, Named right) {
        boolean organizations = left.type() == NameType.ORGANIZATION && right.type() == NameType.ORGANIZATION;
        return organizations
                && right.first() == left.last() + 1
                && text.gapAfter(left.last()).equals("/")
                && text.words().stream()
                        .skip(right.last() + 1L)
                        .limit(WORDS_BEFORE_A_POLL)
                        .anyMatch(word -> POLLS.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    /** {@code T.R. “Tom” Brel}: what stands in marks between a given name and a surname is what he is called. */
    private static boolean isNicknamed(NameText text, Named left, Named right) {
        return left.type() == NameType.PERSON
                && right.type() == NameType.PERSON
                && right.first() == left.last() + 1
                && right.length() == 2
                && text.gapAfter(left.last()).matches("\\.? [\"“‘]")
                && text.gapAfter(right.first()).matches("[\"”’] ");
    }

    private static final int WORDS_BEFORE_A_POLL = 3;

    private static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys");

    private static boolean areOne(NameText text, Named left, Named right) {
        if (isCommitteeOfTwo(text, left, right) || askTogether(text, left, right) || isNicknamed(text, left, right)) {
            return true;
        }
        boolean touches = right.first() == left.last() + 1 && text.isClose(left.last());
        if (!touches || left.type() == NameType.PLACE) {
            return false;
        }
        boolean particle = Particles.contains(text.word(right.first()).text()) && right.length() > 1;
        boolean fits = left.type() == NameType.ORGANIZATION || right.last() - left.first() < LONGEST_PERSON;
        boolean loud = text.word(right.first()).loud();
        boolean twoInFull = text.gapAfter(left.last()).equals("-") && left.length() > 1 && right.length() > 1;
        boolean same = left.type() == right.type()
                && !twoInFull
                && (left.type() == NameType.PERSON || text.gapAfter(left.last()).equals("-"));
        return fits && ((same && !loud) || particle);
    }
}
