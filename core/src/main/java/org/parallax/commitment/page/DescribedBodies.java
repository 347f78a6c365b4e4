package org.parallax.commitment.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;

/** Which body "the company" is: the one whose name says so, or the one that the article is about and has just named. Threads may share it. */
public final class DescribedBodies {

    /** In units: two or three sentences. */
    private static final int NEAR = 600;

    /** Named so often before, an article is about it. */
    private static final int FEWEST = 2;

    private static final Set<String> THE = Set.of("the", "that", "this");

    private DescribedBodies() {}

    /** A party whose words only describe a body, with that body; any other as it is. */
    public static Party known(Page page, Party party) {
        return party.entities().isEmpty()
                ? party.words()
                        .flatMap(words -> body(page, words))
                        .map(body -> new Party(List.of(body), party.words()))
                        .orElse(party)
                : party;
    }

    private static Optional<Integer> body(Page page, TextSpan words) {
        List<String> described = Words.lower(words.of(page.text()));
        boolean pointed = described.size() == 1 || (described.size() == 2 && THE.contains(described.get(0)));
        String noun = described.isEmpty() ? "" : described.get(described.size() - 1);
        return pointed && Responsible.isBody(noun) ? called(page, noun, words.start()) : Optional.empty();
    }

    /** "Airline spokeswoman": the body that the first word of an office describes. */
    static Optional<Integer> inOffice(Page page, TextSpan office) {
        List<String> words = Words.lower(office.of(page.text()));
        String noun = words.isEmpty() ? "" : words.get(THE.contains(words.get(0)) && words.size() > 1 ? 1 : 0);
        return Responsible.isBody(noun) ? called(page, noun, office.start()) : Optional.empty();
    }

    private static Optional<Integer> called(Page page, String noun, int offset) {
        List<Integer> before = page.bodiesNamedBefore(offset);
        List<Integer> called = page.namedBefore(offset).stream()
                .distinct()
                .filter(index -> page.entity(index).type() != NameType.PERSON)
                .filter(index -> isCalled(page.entity(index).name(), noun))
                .toList();
        if (called.size() == 1) {
            return Optional.of(called.get(0));
        }
        if (called.isEmpty() && noun.equals("government")) {
            return Nations.governed(page, offset);
        }
        return called.isEmpty() && Lexicon.is("anybody", noun) ? lastAndMost(page, before, offset) : Optional.empty();
    }

    /** "The airline" for Norvale Airlines. */
    private static boolean isCalled(String name, String noun) {
        return Words.lower(name).stream().anyMatch(word -> Lexicon.stem(word).equals(Lexicon.stem(noun)));
    }

    /** The last one named, where none is named more often; or else the one that is named much more often than every other. */
    private static Optional<Integer> lastAndMost(Page page, List<Integer> before, int offset) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int last = before.get(before.size() - 1);
        long often = times(before, last);
        boolean most = before.stream().allMatch(other -> times(before, other) <= often);
        boolean near = page.entity(last).mentions().stream().anyMatch(mention -> isNear(mention.span(), offset));
        return most && near ? Optional.of(last) : outstanding(before);
    }

    /** Whether a name stands before an offset, and so near that its words may still speak of it. */
    static boolean isNear(TextSpan name, int offset) {
        return name.end() <= offset && offset - name.end() <= NEAR;
    }

    private static Optional<Integer> outstanding(List<Integer> before) {
        return before.stream()
                .distinct()
                .filter(body -> times(before, body) >= FEWEST)
                .filter(body -> before.stream()
                        .allMatch(other -> other.equals(body) || times(before, other) * 2 <= times(before, body)))
                .findFirst();
    }

    private static long times(List<Integer> bodies, int body) {
        return bodies.stream().filter(each -> each == body).count();
    }
}
