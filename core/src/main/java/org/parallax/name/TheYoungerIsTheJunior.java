package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Tagging.NameType;

/**
 * {@code the younger Mr. Vell} is the only "Jr." of that name whom the article tells of, and {@code the elder Vell} the only other one; whomever the surname
 * alone would mean.
 */
final class TheYoungerIsTheJunior {

    private static final Set<String> YOUNGER = Set.of("younger", "junior");
    private static final Set<String> ELDER = Set.of("elder", "older", "senior");
    private static final String JUNIOR = "jr";

    private final NameText text;
    private final Map<Integer, List<Form>> groups;

    private TheYoungerIsTheJunior(NameText text, Map<Integer, List<Form>> groups) {
        this.text = text;
        this.groups = groups;
    }

    /** Moves such mentions to whom they mean. */
    static void moved(NameText text, Map<Integer, List<Form>> groups) {
        new TheYoungerIsTheJunior(text, groups).move();
    }

    private void move() {
        for (int root : List.copyOf(groups.keySet())) {
            for (Form form : List.copyOf(forms(root))) {
                if (form.isPerson() && !form.parts().isFull()) {
                    form.names()
                            .forEach(name -> whose(name, form)
                                    .filter(other -> other != root)
                                    .ifPresent(other -> move(name, form, root, other)));
                }
            }
        }
    }

    private Optional<Integer> whose(Named name, Form form) {
        int before = name.first() - 1;
        int at = text.has(before) && Titles.isTitle(text.word(before).text()) && !isOfAnAge(before)
                ? before - 1
                : before;
        if (!text.has(at) || !isOfAnAge(at)) {
            return Optional.empty();
        }
        boolean younger = YOUNGER.contains(text.word(at).text());
        List<Integer> bearers = groups.keySet().stream()
                .filter(root -> bears(form.parts().key(), forms(root)))
                .toList();
        List<Integer> meant = bearers.stream()
                .filter(root -> isJunior(forms(root)) == younger)
                .toList();
        return bearers.size() > 1 && meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private List<Form> forms(int root) {
        return groups.getOrDefault(root, List.of());
    }

    private boolean isOfAnAge(int word) {
        return YOUNGER.contains(text.word(word).text())
                || ELDER.contains(text.word(word).text());
    }

    private static boolean bears(String surname, List<Form> group) {
        return group.stream()
                .anyMatch(form -> form.type() == NameType.PERSON
                        && form.parts().isFull()
                        && form.parts().surname().equals(surname));
    }

    private static boolean isJunior(List<Form> group) {
        return group.stream().anyMatch(form -> form.parts().generation().equals(JUNIOR));
    }

    private void move(Named name, Form form, int from, int to) {
        List<Form> left = new ArrayList<>();
        for (Form one : forms(from)) {
            List<Named> names =
                    one.names().stream().filter(other -> !other.equals(name)).toList();
            if (!names.isEmpty()) {
                left.add(new Form(one.parts(), names, one.gender(), one.country()));
            }
        }
        List<Form> more = new ArrayList<>(forms(to));
        more.add(new Form(form.parts(), List.of(name), form.gender(), form.country()));
        groups.put(to, more);
        if (left.isEmpty()) {
            groups.remove(from);
        } else {
            groups.put(from, left);
        }
    }
}
