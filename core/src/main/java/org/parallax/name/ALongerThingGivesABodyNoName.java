package org.parallax.name;

import java.util.List;
import java.util.Set;

/**
 * A body that an article calls "Harbour Board" is not called "Harbour Board Office of Licences", which is a part of it; nor "Norvale" after "Norvale Way",
 * where that is written once, and only behind "Norvale" alone: a name in full comes first. Keeps no state.
 */
final class ALongerThingGivesABodyNoName {

    private static final Set<String> BEHIND_A_PART = Set.of("of", "for", "on");

    private ALongerThingGivesABodyNoName() {}

    /** Whether the longer of two names of an organization is that of a longer thing. */
    static boolean holds(NameText text, Form longer, Form shorter) {
        return !longer.isPerson()
                && !shorter.isPerson()
                && !shorter.isAcronym()
                && goesOn(words(text, longer), words(text, shorter))
                && (isOfAPart(words(text, longer), words(text, shorter)) || comesLateAndOnce(text, longer, shorter));
    }

    private static boolean goesOn(List<String> longer, List<String> shorter) {
        return longer.size() > shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    /** "Harbour Board" and "Harbour Board Office of Licences"; not "Bank" and "Bank of Northport". */
    private static boolean isOfAPart(List<String> longer, List<String> shorter) {
        int head = shorter.size();
        return head > 1
                && longer.size() > head + 2
                && Heads.ofOrganization(longer.get(head))
                && BEHIND_A_PART.contains(longer.get(head + 1));
    }

    private static boolean comesLateAndOnce(NameText text, Form longer, Form shorter) {
        return longer.count() == 1
                && shorter.count() > 1
                && shorter.names().stream()
                        .anyMatch(name -> name.first() < longer.first().first() && isOfASentence(text, name));
    }

    /** In a headline every name is cut short. */
    private static boolean isOfASentence(NameText text, Named name) {
        return !text.word(name.first()).loud()
                && text.text().lastIndexOf('\n', name.span().start()) >= 0;
    }

    private static List<String> words(NameText text, Form form) {
        return text.in(form.first().span()).stream()
                .map(word -> Spelling.fold(word.text()))
                .toList();
    }
}
