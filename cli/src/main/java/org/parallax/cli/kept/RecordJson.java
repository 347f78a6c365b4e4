package org.parallax.cli.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Records as JSON and back: a record is the list of its components, a record of a sealed type its simple name before that, what may be missing a
 * list of one or none. In ASCII, so that half a surrogate pair comes back as it was. Which records there are is not written down here: it follows from
 * their declarations, so that a component that is added is kept too ({@link Shape} tells that it was). Threads may share it.
 */
final class RecordJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RecordJson() {}

    static String write(Record record) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
            write(json, record.getClass(), record);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Type type, Object value) throws IOException {
        if (value instanceof List<?> list) {
            writeAll(json, (ParameterizedType) type, list);
        } else if (value instanceof Optional<?> maybe) {
            writeAll(json, (ParameterizedType) type, maybe.stream().toList());
        } else if (value instanceof OptionalInt maybe) {
            json.writeNumber(maybe.orElse(-1));
        } else if (value instanceof Record record) {
            writeRecord(json, type, record);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static void writeAll(JsonGenerator json, ParameterizedType type, List<?> values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            write(json, Shape.held(type), value);
        }
        json.writeEndArray();
    }

    private static void writeRecord(JsonGenerator json, Type type, Record record) throws IOException {
        json.writeStartArray();
        if (type instanceof Class<?> plain && plain.isSealed()) {
            json.writeString(record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            write(json, component.getGenericType(), Shape.valueOf(component, record));
        }
        json.writeEndArray();
    }

    /**
     * The record that was written.
     *
     * @throws IllegalArgumentException when the JSON is another's, or damaged
     */
    static <R extends Record> R read(String json, Class<R> type) {
        try {
            return type.cast(record(MAPPER.readTree(json), 0, type));
        } catch (IOException | RuntimeException damaged) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " as it was written here", damaged);
        }
    }

    private static Object value(JsonNode json, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            List<Object> values = new ArrayList<>();
            list(json).forEach(each -> values.add(value(each, Shape.held(parameterized))));
            return parameterized.getRawType() == List.class
                    ? List.copyOf(values)
                    : values.stream().findFirst();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            return record(json, 1, permitted(plain, json.path(0).textValue()));
        }
        return plain.isRecord() ? record(json, 0, plain) : simple(json, plain);
    }

    private static Object simple(JsonNode json, Class<?> type) {
        if (type == int.class) {
            return number(json);
        }
        if (type == OptionalInt.class) {
            return number(json) < 0 ? OptionalInt.empty() : OptionalInt.of(number(json));
        }
        if (type == double.class && json.isNumber()) {
            return json.doubleValue();
        }
        if (type == boolean.class && json.isBoolean()) {
            return json.booleanValue();
        }
        String text = Optional.ofNullable(json.textValue())
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName()));
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return type.isEnum() ? constant(type, text) : text;
    }

    private static int number(JsonNode json) {
        if (!json.isIntegralNumber() || !json.canConvertToInt()) {
            throw new IllegalArgumentException("no number");
        }
        return json.intValue();
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> permitted(Class<?> sealed, String name) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode list(JsonNode json) {
        if (!json.isArray()) {
            throw new IllegalArgumentException("no list");
        }
        return json;
    }

    private static Object record(JsonNode json, int first, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (list(json).size() != first + components.length) {
            throw new IllegalArgumentException("no " + type.getSimpleName());
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(json.get(first + i), components[i].getGenericType());
        }
        return made(type, components, values);
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalArgumentException("no " + type.getSimpleName(), unfit);
        }
    }
}
