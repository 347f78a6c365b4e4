package org.parallax.report.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.report.ledger.Source.Named;
import org.parallax.report.ledger.Source.Unnamed;
import org.parallax.story.StoryStatement;
import org.parallax.utterance.Utterance;

/**
 * Who said what: the utterances of an account by speaker, those who are heard most first, then the sources without a name by their class.
 * Rows are numbered through, so that a printed page can be cited.
 *
 * @param pages one for each source, in order
 */
public record Ledger(List<Page> pages) {

    /**
     * What one source said.
     *
     * @param source who
     * @param voiced what was said, written, asked or promised, by day
     * @param ascribed what the outlets say that the source thinks or feels, by day
     */
    public record Page(Source source, List<Row> voiced, List<Row> ascribed) {

        public List<Row> rows() {
            List<Row> all = new ArrayList<>(voiced);
            all.addAll(ascribed);
            return all;
        }
    }

    /**
     * One utterance in the words of each outlet.
     *
     * @param number counted from 1 through the whole ledger
     * @param variants the earliest article first; never empty
     * @param origins how many independent origins report it
     */
    public record Row(int number, List<StoryStatement> variants, int origins) {
        /** How many articles report it; a headline and its own body are one. */
        public int articles() {
            return (int)
                    variants.stream().map(StoryStatement::article).distinct().count();
        }

        /** Who tells an utterance of several variants: "Told by 2 articles, 1 origin". */
        public String told() {
            return articles() == 1
                    ? "Told more than once by one article"
                    : "Told by " + Labels.count(articles(), "article") + ", " + Labels.count(origins, "origin");
        }

        /** The articles that tell it, each as often as it does. */
        public List<String> tellers() {
            return variants.stream().map(StoryStatement::article).toList();
        }

        public StoryStatement first() {
            return variants.get(0);
        }

        /** How the page calls a variant: "12", or "12b" where there are several. */
        public String label(int variant) {
            return variants.size() == 1 ? Integer.toString(number) : number + letters(variant);
        }

        private static String letters(int variant) {
            String last = Character.toString('a' + variant % 26);
            return variant < 26 ? last : letters(variant / 26 - 1) + last;
        }
    }

    /** How many utterances there are that somebody voiced. */
    public int utterances() {
        return pages.stream().mapToInt(page -> page.voiced().size()).sum();
    }

    /** How many attitudes and beliefs there are that outlets only ascribe. */
    public int attitudes() {
        return pages.stream().mapToInt(page -> page.ascribed().size()).sum();
    }

    public static Ledger of(AccountIndex index) {
        Map<Source, List<Utterance>> bySource = index.account().utterances().stream()
                .collect(groupingBy(row -> sourceOf(row, index), () -> new TreeMap<>(byWeight(index)), toList()));
        Numbering numbering = new Numbering(index);
        List<Page> pages = new ArrayList<>();
        bySource.forEach((source, rows) -> pages.add(numbering.page(source, rows)));
        return new Ledger(List.copyOf(pages));
    }

    private static Source sourceOf(Utterance row, AccountIndex index) {
        StoryStatement first = index.statement(row.statements().get(0));
        Optional<Source> named = first.speaker().map(id -> new Named(index.entity(id)));
        return named.orElseGet(() -> new Unnamed(first.statement().sourceClass()));
    }

    /** Named sources by the number of their utterances, then sources without a name. */
    private static Comparator<Source> byWeight(AccountIndex index) {
        Map<String, Long> weights = index.account().utterances().stream()
                .filter(row -> isVoiced(index.statement(row.statements().get(0))))
                .collect(groupingBy(row -> sourceOf(row, index).id(), counting()));
        return Comparator.<Source>comparingInt(source -> source instanceof Named ? 0 : 1)
                .thenComparing(source -> source instanceof Named ? -weights.getOrDefault(source.id(), 0L) : 0L)
                .thenComparing(Source.ORDER);
    }

    private static boolean isVoiced(StoryStatement item) {
        return item.statement().act().isVoiced();
    }

    /** Gives the rows their numbers, page by page. */
    private static final class Numbering {

        private final AccountIndex index;
        private int next = 1;

        Numbering(AccountIndex index) {
            this.index = index;
        }

        Page page(Source source, List<Utterance> utterances) {
            List<Utterance> byDay = utterances.stream().sorted(byDay()).toList();
            List<Row> voiced =
                    rows(byDay.stream().filter(row -> isVoiced(first(row))).toList());
            List<Row> ascribed =
                    rows(byDay.stream().filter(row -> !isVoiced(first(row))).toList());
            return new Page(source, voiced, ascribed);
        }

        private Comparator<Utterance> byDay() {
            return Comparator.<Utterance, LocalDate>comparing(
                            row -> index.firstDay(first(row)).orElse(LocalDate.MAX))
                    .thenComparing(row -> index.file(first(row).article()))
                    .thenComparing(row -> first(row).statement().content().get(0))
                    .thenComparing(row -> first(row).id());
        }

        private StoryStatement first(Utterance row) {
            return index.statement(row.statements().get(0));
        }

        private List<Row> rows(List<Utterance> utterances) {
            return utterances.stream().map(this::row).toList();
        }

        private Row row(Utterance utterance) {
            List<StoryStatement> variants =
                    utterance.statements().stream().map(index::statement).toList();
            return new Row(next++, variants, utterance.origins());
        }
    }
}
