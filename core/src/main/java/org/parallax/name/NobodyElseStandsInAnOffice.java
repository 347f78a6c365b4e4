package org.parallax.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/**
 * {@code Velt and husband Lars}: words in which another person is named give Lars no office; unless it is theirs ({@code Velt's husband}) or for them
 * ({@code spokeswoman for Mayor Velt}).
 */
final class NobodyElseStandsInAnOffice {

    /** Behind these a name says whose office it is. */
    private static final Set<String> WHOSE = WordSets.of(NobodyElseStandsInAnOffice.class, "says whose office it is");

    private NobodyElseStandsInAnOffice() {}

    /** What is left of an office: all where nobody else is named in it; else the titles at its end ({@code Velt thanks Mayor}), or nothing. */
    static Optional<TextSpan> left(NameText text, TextSpan office, List<Named> persons) {
        boolean another = persons.stream()
                .filter(person -> office.contains(person.span()))
                .anyMatch(person -> !isOwner(text, person) && !isServed(text, person));
        return another ? titles(text.in(office)) : Optional.of(office);
    }

    private static Optional<TextSpan> titles(List<Word> office) {
        int first = office.size();
        while (first > 0 && Titles.isTitle(office.get(first - 1).text())) {
            first--;
        }
        return office.subList(first, office.size()).stream().map(Word::span).reduce(TextSpan::union);
    }

    private static boolean isOwner(NameText text, Named person) {
        return text.gapAfter(person.last()).matches("['’]s? .*");
    }

    private static boolean isServed(NameText text, Named person) {
        int before = person.first() - 1;
        while (text.has(before) && Titles.isTitle(text.word(before).text())) {
            before--;
        }
        return text.has(before) && WHOSE.contains(OfficeWords.lower(text.word(before)));
    }
}
