package org.parallax.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.Words;
import org.parallax.name.Countries;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Office;
import org.parallax.name.Titles;

/** The words by which an article says what its people are: their offices, and what stands before their names. One thread. */
final class Offices {

    private static final int TITLE_WINDOW = 40;

    private final Setting setting;
    private final Map<Integer, Set<String>> known = new HashMap<>();

    Offices(Setting setting) {
        this.setting = setting;
    }

    /** All of them, each in one form: "senator" for "Sen." */
    Set<String> of(int entity) {
        return known.computeIfAbsent(entity, index -> read(setting.entity(index)));
    }

    static Set<String> words(List<String> words) {
        return words.stream().map(SourceWords::office).collect(Collectors.toSet());
    }

    private Set<String> read(LocalEntity entity) {
        Set<String> words = new HashSet<>();
        for (Office office : entity.offices()) {
            words.addAll(words(Words.lower(office.span().of(setting.text()))));
        }
        entity.mentions().forEach(mention -> words.addAll(words(Words.lower(before(mention)))));
        return words;
    }

    private String before(Mention mention) {
        int end = mention.span().start();
        String text = setting.text().substring(Math.max(0, end - TITLE_WINDOW), end);
        int from = text.length();
        for (int word = from; word > 0; ) {
            word = text.lastIndexOf(' ', word - 2) + 1;
            String last = text.substring(word, from).strip();
            boolean title = Titles.isTitle(last.replace(".", "")) || Countries.isDemonym(last);
            from = title ? word : from;
            word = title ? word : 0;
        }
        return text.substring(from);
    }
}
