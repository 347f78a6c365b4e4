package org.parallax.cli.kept;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;

/** The places in a text that a record holds, however deep. */
final class RecordSpans {

    private RecordSpans() {}

    static Stream<TextSpan> in(Object value) {
        if (value instanceof TextSpan span) {
            return Stream.of(span);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(RecordSpans::in);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(RecordSpans::in);
        }
        return value instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(component -> in(Shape.valueOf(component, record)))
                : Stream.empty();
    }
}
