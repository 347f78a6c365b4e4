package org.parallax.commitment.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Nations;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;

/**
 * Who of those that agree is to do it, where the sentence says so: "an agreement for all members to withdraw their boats", "agreed to withdraw
 * Northport's boats". Threads may share it.
 */
public final class WhoIsToDoIt {

    /** Behind the words for what is withdrawn these tell from where. */
    private static final Set<String> ENDS = Set.of("from", "in", "by", "at", "to", "on", "until", "within");

    /** How far into the deed its verb or noun stands: "the early withdrawal of". */
    private static final int NEAR = 3;

    private WhoIsToDoIt() {}

    /** An agreement binds those who are to do it, towards the others; anything else is as it was. */
    public static Pledge known(Page page, Wording sentence, Pledge pledge) {
        boolean agreed = pledge.kind() == Kind.AGREEMENT && pledge.towards().isNobody();
        return agreed
                ? named(page, sentence, pledge)
                        .or(() -> owner(page, sentence, pledge))
                        .map(doer -> pledge.boundTo(doer, others(pledge.bound(), doer)))
                        .orElse(pledge)
                : pledge;
    }

    private static Party others(Party all, Party doer) {
        return new Party(
                all.entities().stream()
                        .filter(index -> !doer.entities().contains(index))
                        .toList(),
                all.words());
    }

    /** "A deal for the union to pay": those who are named, or described as a body. */
    private static Optional<Party> named(Page page, Wording sentence, Pledge pledge) {
        int noun = sentence.from(pledge.cue().start());
        int deed = sentence.from(pledge.deed().what().start());
        boolean told = sentence.lower(noun + 1).equals("for")
                && sentence.lower(deed - 1).equals("to");
        return told
                ? Optional.of(Phrases.party(page, sentence, noun + 2, deed - 2))
                        .filter(party -> Responsible.isSomebody(page, party))
                : Optional.empty();
    }

    /** "Withdraw Northport's boats", "the withdrawal of the Norwegian boats": what somebody does with what is their own. */
    private static Optional<Party> owner(Page page, Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        int verb = sentence.first(first, first + NEAR, at -> sentence.is(at, "of one's own"));
        if (verb < 0 || verb + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int end = sentence.first(verb + 1, sentence.size(), at -> ends(sentence, at, pledge));
        TextSpan what = sentence.span(verb + 1, Math.max(verb + 1, end < 0 ? sentence.size() - 1 : end - 1));
        List<Integer> owners = Stream.concat(page.namedIn(what).stream(), Nations.ownerIn(page, what).stream())
                .distinct()
                .filter(owner -> isOne(page, pledge.bound(), owner))
                .toList();
        return owners.size() == 1
                ? Optional.of(new Party(owners, words(page, owners.get(0), what).or(pledge.bound()::words)))
                : Optional.empty();
    }

    private static Optional<TextSpan> words(Page page, int owner, TextSpan what) {
        return page.entity(owner).mentions().stream()
                .map(Mention::span)
                .filter(what::contains)
                .findFirst();
    }

    private static boolean ends(Wording sentence, int at, Pledge pledge) {
        return ENDS.contains(sentence.lower(at))
                || sentence.part(at) == PartOfSpeech.MARK
                || sentence.span(at).end() > pledge.deed().what().end();
    }

    /** Whether it is one of those who agree, or the body or state in whose name one of them does. */
    private static boolean isOne(Page page, Party all, int owner) {
        LocalEntity entity = page.entity(owner);
        return all.entities().contains(owner)
                || (entity.type() != NameType.PERSON
                        && all.entities().stream()
                                .anyMatch(person -> page.offices().isOf(person, owner)));
    }
}
