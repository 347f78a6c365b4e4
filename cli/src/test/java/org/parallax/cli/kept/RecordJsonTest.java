package org.parallax.cli.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.TextSpan;
import org.parallax.language.Language;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** Every record that a reading is made of comes back as it was, whatever it holds. */
class RecordJsonTest {

    private static <R extends Record> R again(R record, Class<R> type) {
        return RecordJson.read(RecordJson.write(record), type);
    }

    @Test
    void anyReadingComesBackAsItWas() {
        for (int seed = 0; seed < 300; seed++) {
            Annotations any = (Annotations) new Any(new Random(seed)).of(Annotations.class);
            assertThat(again(any, Annotations.class)).isEqualTo(any);
        }
    }

    @Test
    void anyArticlesFactsComeBackAsTheyWere() {
        for (int seed = 0; seed < 300; seed++) {
            Told any = (Told) new Any(new Random(seed)).of(Told.class);
            assertThat(again(any, Told.class)).isEqualTo(any);
        }
    }

    @Test
    void theUnknownComesBackAsTheUnknown() {
        DateRange unknown = DateRange.unknown("");
        assertThat(again(unknown, DateRange.class)).isEqualTo(unknown);
        assertThat(again(Masthead.UNKNOWN, Masthead.class)).isEqualTo(Masthead.UNKNOWN);
        assertThat(again(Dating.UNKNOWN, Dating.class)).isEqualTo(Dating.UNKNOWN);
        assertThat(again(Language.UNKNOWN, Language.class)).isEqualTo(Language.UNKNOWN);
        Annotations nothing = new Annotations(Language.OTHER, List.of(), List.of(), List.of(), List.of());
        assertThat(again(nothing, Annotations.class)).isEqualTo(nothing);
    }

    @Test
    void halfASurrogatePairComesBack() {
        Language odd = new Language("\uD834 \uDD1E \uDD1E\u0000\n\"é");
        assertThat(again(odd, Language.class)).isEqualTo(odd);
        assertThat(RecordJson.write(odd).chars().allMatch(c -> c < 128)).isTrue();
    }

    @Test
    void anotherRecordsJsonIsRefused() {
        for (String json :
                List.of("", "{}", "[]", "[1]", "[1,2,3]", "[\"1\",2]", "[1.5,2]", "[5,2]", "[1,99999999999]", "[1,2")) {
            assertThatIllegalArgumentException().isThrownBy(() -> RecordJson.read(json, TextSpan.class));
        }
    }

    @Test
    void aValueThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordJson.read("[\"2031-02-30\",\"DAY\"]", PartialDate.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordJson.read("[\"2031-02-03\",\"WEEK\"]", PartialDate.class));
    }

    @Test
    void theShapeTellsOfEveryComponent() {
        assertThat(Shape.of(Annotations.class))
                .contains(
                        "org.parallax.statement.Statement[", "certainty", "org.parallax.time.PartialDate[", "DOUBTED");
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(Untold.class));
    }

    private record Untold(StringBuilder text) {}

    /** Makes records of any values that their declarations allow. */
    private record Any(Random random) {

        private static final int END = 1000;

        Object of(Type type) {
            if (type instanceof ParameterizedType parameterized) {
                Type held = Shape.held(parameterized);
                int size = random.nextInt(3);
                return parameterized.getRawType() == List.class
                        ? IntStream.range(0, size).mapToObj(i -> of(held)).toList()
                        : size == 0 ? Optional.empty() : Optional.of(of(held));
            }
            return plain((Class<?>) type);
        }

        private Object plain(Class<?> type) {
            if (type == TextSpan.class) {
                int start = random.nextInt(END);
                return new TextSpan(start, start + 1 + random.nextInt(END));
            }
            if (type == DateRange.class) {
                return range();
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
            }
            if (type.isSealed()) {
                Class<?>[] permitted = type.getPermittedSubclasses();
                return of(permitted[random.nextInt(permitted.length)]);
            }
            return type.isRecord() ? record(type) : simple(type);
        }

        private Object simple(Class<?> type) {
            if (type == int.class) {
                return random.nextInt(END);
            }
            if (type == boolean.class) {
                return random.nextBoolean();
            }
            if (type == double.class) {
                return random.nextDouble();
            }
            if (type == OptionalInt.class) {
                return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(END));
            }
            return type == LocalDate.class ? LocalDate.ofEpochDay(random.nextInt(40_000)) : text();
        }

        private String text() {
            return random.ints(random.nextInt(6), 0, 0x10000)
                    .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                    .toString();
        }

        private DateRange range() {
            Optional<PartialDate> day = Optional.of((PartialDate) record(PartialDate.class));
            DateRange.Basis basis = random.nextBoolean() ? DateRange.Basis.STATED : DateRange.Basis.INFERRED;
            return switch (random.nextInt(4)) {
                case 0 -> DateRange.unknown(text());
                case 1 -> new DateRange(day, Optional.empty(), basis, text());
                case 2 -> new DateRange(Optional.empty(), day, basis, text());
                default -> new DateRange(day, day, basis, text());
            };
        }

        private Object record(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return constructor.newInstance(Arrays.stream(components)
                        .map(component -> of(component.getGenericType()))
                        .toArray());
            } catch (ReflectiveOperationException unfit) {
                throw new IllegalStateException(unfit);
            }
        }
    }
}
