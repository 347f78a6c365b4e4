package org.parallax.bench.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Sums;
import org.parallax.bench.figure.Table;

/** How much of each other's marks two readers have, in hundredths, the intervals drawn over stories; and how much of them accounts find. */
final class ReadersTable {

    private ReadersTable() {}

    /** @param stories all with an account, or none */
    static Table of(List<ComparedStory> stories) {
        boolean accounts = stories.stream().allMatch(story -> story.found().isPresent());
        Sums<ComparedStory> sums = new Sums<>(stories);
        List<Figure> rows = new ArrayList<>();
        for (MarkKind kind : MarkKind.values()) {
            readers(rows, sums, kind);
            if (accounts) {
                account(rows, sums, kind);
            }
        }
        String title = String.format(
                Locale.ROOT, "readers: what two readers marked in %d stories, in hundredths", stories.size());
        return new Table(title, rows);
    }

    private static void readers(List<Figure> rows, Sums<ComparedStory> sums, MarkKind kind) {
        rows.add(sums.share(kind.title() + ": of the first's, the second has", story -> story.secondOfFirst(kind)));
        rows.add(sums.share(kind.title() + ": of the second's, the first has", story -> story.firstOfSecond(kind)));
        if (kind == MarkKind.COMMITMENTS) {
            rows.add(sums.share("status: of commitments of both, the same", ComparedStory::sameStatus));
        }
    }

    private static void account(List<Figure> rows, Sums<ComparedStory> sums, MarkKind kind) {
        rows.add(sums.share(kind.title() + ": of the first's, Parallax finds", story -> story.foundOfFirst(kind)));
        rows.add(sums.share(kind.title() + ": of the second's, Parallax finds", story -> story.foundOfSecond(kind)));
        rows.add(sums.share(kind.title() + ": of what both have, Parallax finds", story -> story.foundOfBoth(kind)));
        if (kind == MarkKind.COMMITMENTS) {
            rows.add(sums.share("status: of both's that Parallax finds, the same", ComparedStory::foundStatus));
        }
    }
}
