package org.parallax.cli.kept;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** How records are made, as far as their JSON depends on it. */
final class Shape {

    private static final Set<Class<?>> SIMPLE =
            Set.of(String.class, int.class, boolean.class, double.class, LocalDate.class, OptionalInt.class);

    private Shape() {}

    /**
     * A description of a record and of all that it holds: another one, where anything in them has another name, type or place.
     *
     * @throws IllegalArgumentException where they hold what has no JSON here
     */
    static String of(Class<?> record) {
        Set<String> lines = new TreeSet<>();
        describe(record, lines, new TreeSet<>());
        return String.join("\n", lines);
    }

    private static void describe(Type type, Set<String> lines, Set<String> seen) {
        if (type instanceof ParameterizedType parameterized) {
            describe(held(parameterized), lines, seen);
        } else if (type instanceof Class<?> plain && !SIMPLE.contains(plain) && seen.add(plain.getName())) {
            describe(plain, lines, seen);
        }
    }

    private static void describe(Class<?> type, Set<String> lines, Set<String> seen) {
        if (type.isEnum()) {
            lines.add(type.getName() + Arrays.toString(type.getEnumConstants()));
        } else if (type.isSealed()) {
            lines.add(type.getName() + " " + Arrays.toString(type.getPermittedSubclasses()));
            Arrays.stream(type.getPermittedSubclasses()).forEach(each -> describe((Type) each, lines, seen));
        } else if (type.isRecord()) {
            lines.add(type.getName() + Arrays.toString(type.getRecordComponents()));
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> describe(component.getGenericType(), lines, seen));
        } else {
            throw new IllegalArgumentException("no JSON for a " + type);
        }
    }

    /** What a list or something that may be missing is of. */
    static Type held(ParameterizedType type) {
        if (type.getRawType() != List.class && type.getRawType() != Optional.class) {
            throw new IllegalArgumentException("no JSON for a " + type);
        }
        return type.getActualTypeArguments()[0];
    }

    static Object valueOf(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
