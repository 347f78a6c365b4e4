package org.parallax.intake.instead;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.language.ListFile;

/** Knows the sentences that pages say in the place of an article, in the languages of notices.tsv. Threads may share it. */
final class Notices {

    private static final int CASELESS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final List<Known> ALL = ListFile.cells(Notices.class, "notices.tsv")
            .map(row -> new Known(Notice.valueOf(row.get(0)), Pattern.compile(row.get(2), CASELESS)))
            .toList();

    private record Known(Notice notice, Pattern pattern) {}

    private Notices() {}

    /** What a sentence says; empty for what may be the article's. */
    static Optional<Notice> in(String sentence) {
        return ALL.stream()
                .filter(known -> known.pattern().matcher(sentence).find())
                .map(Known::notice)
                .findFirst();
    }
}
