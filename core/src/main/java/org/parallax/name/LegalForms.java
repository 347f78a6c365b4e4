package org.parallax.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the law calls a company, which its name ends or begins with and seldom tells it from others: "Ltd", "GmbH", "OAO". Threads may share it. */
final class LegalForms {

    private static final Map<String, String> AT_THE_END = read(false);
    private static final Map<String, String> BEFORE = read(true);
    private static final int MOST_WORDS = 5;

    /**
     * A company's name without them.
     *
     * @param words what is left, at least one word that is not small
     * @param forms the legal forms that were taken off, each in its usual spelling, in the order of the alphabet
     */
    record Stripped(List<String> words, List<String> forms) {}

    private LegalForms() {}

    /** Takes the legal forms off the folded words of a name; none where nothing telling would be left. */
    static Stripped of(List<String> words) {
        List<String> left = new ArrayList<>(words);
        TreeSet<String> forms = new TreeSet<>();
        boolean more = true;
        while (more) {
            Optional<String> form = strip(left, true).or(() -> strip(left, false));
            form.ifPresent(forms::add);
            more = form.isPresent();
        }
        return new Stripped(List.copyOf(left), List.copyOf(forms));
    }

    private static Optional<String> strip(List<String> words, boolean end) {
        for (int length = Math.min(MOST_WORDS, words.size() - 1); length > 0; length--) {
            int from = end ? words.size() - length : 0;
            List<String> some = words.subList(from, from + length);
            String form = (end ? AT_THE_END : BEFORE).get(String.join(" ", some));
            List<String> rest = end ? words.subList(0, from) : words.subList(length, words.size());
            if (form != null && rest.stream().anyMatch(LegalForms::isTelling)) {
                some.clear();
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static boolean isTelling(String word) {
        return word.length() > 1 && !NameParts.isSmall(word) && !AT_THE_END.containsKey(word);
    }

    private static Map<String, String> read(boolean before) {
        Map<String, String> forms = new HashMap<>();
        for (List<String> row : WordList.rows("legal-forms.tsv", 3)) {
            if (!before || row.get(0).equals("both")) {
                forms.put(row.get(1), row.get(1));
                WordList.values(row.get(2)).forEach(written -> forms.put(written, row.get(1)));
            }
        }
        return forms;
    }
}
