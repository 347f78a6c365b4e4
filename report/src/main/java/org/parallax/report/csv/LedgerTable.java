package org.parallax.report.csv;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.article.TextSpan;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.Ledger;
import org.parallax.statement.Statement;
import org.parallax.story.StoryStatement;

/** The ledger, a line for each statement; those of one utterance have its number. */
public final class LedgerTable {

    private static final List<String> WHO =
            List.of("no.", "utterance", "in origins", "speaker", "source class", "source words", "cue", "words");
    private static final List<String> WHAT = List.of("kind", "class", "certainty", "via", "as told by");
    private static final List<String> HOW = List.of("speaker because", "id");

    private final AccountIndex index;

    private LedgerTable(AccountIndex index) {
        this.index = index;
    }

    public static CsvTable of(Account account) {
        AccountIndex index = new AccountIndex(account);
        LedgerTable table = new LedgerTable(index);
        List<List<String>> rows = Ledger.of(index).pages().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(table::rows)
                .toList();
        List<String> header = Cells.row(
                List.of(WHO.stream(), WHAT.stream(), Cells.DATE.stream(), Cells.PLACE.stream(), HOW.stream()));
        return DecidedColumn.beside(new CsvTable(header, rows), index);
    }

    private Stream<List<String>> rows(Ledger.Row row) {
        return IntStream.range(0, row.variants().size()).mapToObj(i -> row(row, i));
    }

    private List<String> row(Ledger.Row row, int variant) {
        StoryStatement item = row.variants().get(variant);
        Statement statement = item.statement();
        return Cells.row(List.of(
                who(row, variant),
                what(item),
                Cells.date(statement.when()),
                Cells.place(index, item.article(), whole(statement.content())),
                Stream.of(Labels.rule(statement.decision().speaker()), item.id())));
    }

    private Stream<String> who(Ledger.Row row, int variant) {
        StoryStatement item = row.variants().get(variant);
        Statement statement = item.statement();
        return Stream.of(
                row.label(variant),
                Integer.toString(row.number()),
                Integer.toString(row.origins()),
                item.speaker().map(id -> index.entity(id).name()).orElse(""),
                Labels.of(statement.sourceClass()),
                statement.source().map(span -> index.words(item, span)).orElse(""),
                statement.cue().map(span -> index.words(item, span)).orElse(""),
                String.join(" … ", index.content(item)));
    }

    private Stream<String> what(StoryStatement item) {
        Statement statement = item.statement();
        return Stream.of(
                Labels.of(statement.kind()),
                Labels.of(statement.act()),
                Labels.of(statement.certainty()),
                ways(item),
                item.within()
                        .map(outer -> index.speaker(index.statement(outer)))
                        .orElse(""));
    }

    private String ways(StoryStatement item) {
        return item.statement().via().stream()
                .map(way -> Labels.via(way.channel()) + index.words(item, way.span()))
                .collect(joining("; "));
    }

    /** From the first piece to the end of the last. */
    private static TextSpan whole(List<TextSpan> pieces) {
        return pieces.stream().reduce(TextSpan::union).orElseThrow();
    }
}
