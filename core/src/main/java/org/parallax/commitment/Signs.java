package org.parallax.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entities;
import org.parallax.statement.Statement;
import org.parallax.story.Words;

/** Gathers the sentences of a story that tell what became of a commitment. Threads may share it. */
final class Signs {

    private static final List<SignRule> RULES = List.of(
            new ACalledOffDeedIsEnded(),
            new ARefusalSpeaksAgainst(),
            new ADelaySpeaksAgainst(),
            new ADeedDoneIsKept(),
            new TheContrarySpeaksAgainst());

    private final List<Page> pages;
    private final Entities entities;

    Signs(List<Page> pages, Entities entities) {
        this.pages = pages;
        this.entities = entities;
    }

    /** In the order of articles and places. */
    List<Sign> of(List<Told> commitment) {
        List<Sign> signs = new ArrayList<>();
        for (Page page : pages) {
            if (!isBefore(page, commitment)) {
                page.sentences().forEach(sentence -> add(signs, page, sentence, commitment));
            }
        }
        return signs;
    }

    private void add(List<Sign> signs, Page page, Wording sentence, List<Told> commitment) {
        if (sentence.asks() || sentence.span().length() > Passages.LONGEST) {
            return;
        }
        RULES.stream()
                .filter(rule -> rule.holds(sentence, commitment))
                .findFirst()
                .ifPresent(rule -> signs.add(new Sign(page, sentence.span(), rule.role(), by(page, sentence), rule.name())));
    }

    /** Whether an article appeared before the commitment was made. */
    private static boolean isBefore(Page page, List<Told> commitment) {
        Optional<LocalDate> made = commitment.get(0).pledge().made().firstDay();
        Optional<LocalDate> told = page.published().lastDay();
        return made.isPresent() && told.isPresent() && told.get().isBefore(made.get());
    }

    private Optional<String> by(Page page, Wording sentence) {
        TextSpan middle = sentence.span(sentence.size() / 2);
        return page.saying(middle)
                .map(Statement::speaker)
                .filter(speaker -> speaker.isPresent())
                .map(speaker -> entities.idOf(page.id(), speaker.getAsInt()));
    }

    /** The keys of a sentence's telling words. */
    static Set<String> keys(Wording sentence) {
        Set<String> keys = new HashSet<>();
        for (Words.Word word : Words.in(sentence.span().of(sentence.text())).all()) {
            if (word.telling()) {
                keys.add(DeedWords.key(word.stem()));
            }
        }
        return keys;
    }

    /** How many of the things that a commitment is about a sentence names: at least two, or the only one. */
    static boolean namesItsThings(Wording sentence, Told told) {
        Set<String> things = new HashSet<>(told.words().objects());
        int all = things.size();
        things.retainAll(keys(sentence));
        return all > 0 && things.size() >= Math.min(2, all);
    }
}
