package org.parallax.name;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** An office before a name: "the leader of Dawn, N", "Deputy Commanding General N". */
final class OfficeBeforeName {

    private static final int FARTHEST = 25;
    private static final int MOST_MODIFIERS = 4;
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "in", "at", "on");
    private static final Set<String> THROUGH = Set.of("through", "via", "by", "with");
    private static final Set<String> HELD_IT = WordSets.of(OfficeBeforeName.class, "has held another's office");
    private static final Set<String> BEFORE_VERBS = WordSets.of(OfficeBeforeName.class, "before verbs");

    private static final Set<String> MODALS = WordSets.of(OfficeBeforeName.class, "modals");

    private static final Set<String> OPENING = WordSets.of(OfficeBeforeName.class, "opens a sentence before an office");

    /** Short forms, as they stand before a name alone. */
    private static final Set<String> RANKS = WordSets.of(OfficeBeforeName.class, "ranks before a name");

    private final NameText text;
    private final boolean apposed;
    private final int last;

    private OfficeBeforeName(NameText text, int last, boolean apposed) {
        this.text = text;
        this.last = last;
        this.apposed = apposed;
    }

    static Optional<TextSpan> of(NameText text, Named name) {
        int last = name.first() - 1;
        if (!text.has(last)
                || text.word(name.first()).opens()
                || text.word(name.first()).loud()) {
            return Optional.empty();
        }
        String gap = text.gapAfter(last);
        boolean apposed = gap.matches("[)\\]”\"]?, ");
        boolean near = apposed || gap.matches("[)\\]]?\\.? [‘“\"]?");
        return near
                ? beforeARank(text, last)
                        .or(() -> new OfficeBeforeName(text, withoutHonorifics(text, last), apposed).span())
                        .filter(office -> !apposed
                                || !(WhoFollowsTheOpeningPhraseIsNotWhomItNames.holds(text, office, name)
                                        || isAnothers(text, office)))
                : Optional.empty();
    }

    /** {@code Brel's predecessor as mayor, N} was mayor before. */
    private static boolean isAnothers(NameText text, TextSpan office) {
        int as = text.firstFrom(office.start()) - 1;
        return as > 0 && text.word(as).text().equals("as") && HELD_IT.contains(OfficeWords.lower(text.word(as - 1)));
    }

    /** {@code The director of the port, Capt N}: a rank says less than the office before it. */
    private static Optional<TextSpan> beforeARank(NameText text, int last) {
        boolean rank = RANKS.contains(OfficeWords.lower(text.word(last)))
                && last > 0
                && text.gapAfter(last - 1).equals(", ");
        return rank ? new OfficeBeforeName(text, last - 1, true).span() : Optional.empty();
    }

    /** {@code Medical director Dr N}: "Dr" is no part of the office. */
    private static int withoutHonorifics(NameText text, int last) {
        int at = last;
        while (at > 0 && isHonorific(text.word(at)) && OfficeWords.isInside(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isHonorific(Word word) {
        return word.isCapitalized() && Titles.isHonorific(word.text()) && !Titles.isOfficeHead(word.text());
    }

    /** Several do not stand beside one: {@code The Free Democrats, N}, {@code with ex-band members N}. */
    private Optional<TextSpan> span() {
        int head = nearest(head(0));
        int first = head < 0 ? head : modifiersFrom(head);
        return head < 0 || OfficeWords.isPlural(text.word(head)) || isAVerb(head) || speaksForThem(first)
                ? Optional.empty()
                : Optional.of(text.span(first, last));
    }

    /** {@code They would counsel N}: what follows "would" is done, and nobody's office. */
    private boolean isAVerb(int head) {
        return head == last
                && !apposed
                && text.word(head).isLowerCase()
                && head > 0
                && MODALS.contains(OfficeWords.lower(text.word(head - 1)));
    }

    /** {@code Through a spokesperson, N}: who speaks for somebody is somebody else. */
    private boolean speaksForThem(int first) {
        int before = first - 1;
        boolean indefinite = text.has(before - 1) && text.word(before).text().matches("an?");
        return apposed && indefinite && THROUGH.contains(OfficeWords.lower(text.word(before - 1)));
    }

    /** {@code a friend of the minister, N}: the office is the nearer one, where there are two. */
    private int nearest(int head) {
        int nearer = head >= 0 && isIndefinite(head) ? head(head + 1) : -1;
        return nearer < 0 ? head : nearest(nearer);
    }

    private boolean isIndefinite(int head) {
        int first = modifiersFrom(head);
        return apposed && first > 0 && OfficeWords.lower(text.word(first - 1)).matches("an?");
    }

    /** The head of the office that ends before the name, not left of {@code least}: a title there, or one further left whose complement reaches the name. */
    private int head(int least) {
        int head = -1;
        for (int i = last; i >= Math.max(least, last - FARTHEST); i--) {
            Word word = text.word(i);
            if ((i < last && !OfficeWords.isInside(text, i)) || isOfSomebodysOwn(i)) {
                break;
            }
            if (Titles.isOfficeHead(word.text()) && (i == last || (isComplement(i + 1) && reachesName(i)))) {
                head = i;
            }
            if (OfficeWords.isVerb(text, word)
                    || (OfficeWords.isStop(text, word) && !OfficeWords.isLink(word))
                    || word.opens()) {
                break;
            }
        }
        return head;
    }

    /** {@code Spokesman for President N}: whoever speaks for somebody with a title is somebody else. */
    private boolean isOfSomebodysOwn(int preposition) {
        return !apposed
                && PREPOSITIONS.contains(OfficeWords.lower(text.word(preposition)))
                && (preposition == last || Titles.isOfficeHead(text.word(last).text()));
    }

    private boolean reachesName(int head) {
        Word word = text.word(last);
        return apposed
                || word.isCapitalized()
                || Heads.ofOrganization(word.text())
                || Titles.isTitle(text.word(head + 1).text())
                || WordsBehindATitle.holds(text, head + 1);
    }

    /** Whether the word after a head goes on with its office: "leader of …", "Minister for …", or another title. */
    private boolean isComplement(int index) {
        return PREPOSITIONS.contains(OfficeWords.lower(text.word(index)))
                || Titles.isTitle(text.word(index).text())
                || WordsBehindATitle.holds(text, index);
    }

    private int modifiersFrom(int head) {
        int first = head;
        while (first > 0
                && OfficeWords.isInside(text, first - 1)
                && isModifier(first - 1, head - first)
                && !text.word(first).opens()) {
            first--;
        }
        boolean maybeVerb = first < head
                && text.word(first).isLowerCase()
                && !Titles.isTitle(text.word(first).text());
        boolean afterTo = first > 0 && BEFORE_VERBS.contains(OfficeWords.lower(text.word(first - 1)));
        boolean third = maybeVerb
                && text.word(first).text().endsWith("s")
                && text.word(first + 1).isCapitalized();
        return third || (maybeVerb && afterTo) ? first + 1 : first;
    }

    /** {@code White House spokesman N}: a sentence begins with what it belongs to, in two words or more. */
    private boolean isCompound(int index) {
        Word next = text.word(index + 1);
        return next.isCapitalized()
                && !Titles.isOfficeHead(next.text())
                && !OPENING.contains(OfficeWords.lower(text.word(index)))
                && !SmallWords.contains(text.word(index));
    }

    private boolean isModifier(int index, int already) {
        Word word = text.word(index);
        if (OfficeWords.isStop(text, word)
                || OfficeWords.isVerb(text, word)
                || word.text().matches("\\p{N}+")) {
            return false;
        }
        boolean title = Titles.isTitle(word.text());
        boolean opening =
                title || Countries.isDemonym(word.text()) || Heads.ofOrganization(word.text()) || isCompound(index);
        boolean proper = word.isCapitalized() && (!word.opens() || opening);
        return proper || title || (already < MOST_MODIFIERS && word.isLowerCase());
    }
}
