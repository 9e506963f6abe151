package vn.thongsuot.platform.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of the records that go over the interface, read from the records themselves (Vietnamese: lược đồ dữ liệu). A
 * record's {@code Json} at the end of its name is left out; every field stands in every answer, null where it may be.
 */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> LEAVES = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")));

    private final ApiTexts texts;
    private final Map<String, Map<String, Object>> named = new TreeMap<>();

    Schemas(ApiTexts texts) {
        this.texts = texts;
    }

    /** All records met so far, by name. */
    Map<String, Map<String, Object>> named() {
        return named;
    }

    static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("Json$", "");
    }

    /** The schema of a type: a leaf, a list, a part of a list, or a reference to a record's. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Map<String, Object> items = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == ApiPage.class ? page(items) : list(items);
        }
        Class<?> plain = (Class<?>) type;
        Map<String, Object> leaf = LEAVES.get(plain);
        return leaf == null ? reference(plain) : new LinkedHashMap<>(leaf);
    }

    /** The same for a field or a parameter, with the words that it may be. */
    Map<String, Object> of(Type type, AnnotatedElement place) {
        Map<String, Object> schema = of(type);
        Allowed allowed = place.getAnnotation(Allowed.class);
        if (allowed != null) {
            withWords(schema, words(allowed));
        }
        return schema;
    }

    static List<String> words(Allowed allowed) {
        List<String> words = new ArrayList<>(List.of(allowed.value()));
        for (Class<? extends Enum<?>> type : allowed.of()) {
            for (Enum<?> constant : type.getEnumConstants()) {
                words.add(ApiWords.of(constant));
            }
        }
        return words;
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void withWords(Map<String, Object> schema, List<String> words) {
        if (schema.get("items") instanceof Map<?, ?> items) {
            Map<String, Object> narrowed = new LinkedHashMap<>();
            items.forEach((key, value) -> narrowed.put(key.toString(), value));
            narrowed.put("enum", words);
            schema.put("items", narrowed);
        } else {
            schema.put("enum", words);
        }
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", items);
        return schema;
    }

    private Map<String, Object> page(Map<String, Object> items) {
        Map<String, Object> next = new LinkedHashMap<>();
        next.put("type", List.of("string", "null"));
        next.put("description", texts.get("api.field.next"));
        Map<String, Object> list = list(items);
        list.put("description", texts.get("api.field.items"));
        return object(Map.of("items", list, "next", next), List.of("items", "next"));
    }

    private Map<String, Object> reference(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("%s goes over the interface and is no record.".formatted(type));
        }
        String name = nameOf(type);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, record(name, type));
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/components/schemas/" + name);
        return reference;
    }

    private Map<String, Object> record(String name, Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        boolean asked = name.endsWith("Request");
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = isNullable(component);
            Map<String, Object> schema = of(component.getGenericType(), component);
            Map<String, Object> property = nullable ? orNull(schema) : schema;
            property.put("description", texts.field(name, component.getName()));
            properties.put(component.getName(), property);
            if (!(nullable && (asked || type == Problem.class))) {
                required.add(component.getName());
            }
        }
        return object(properties, required);
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** A type beside null; a list of words takes null in as well. */
    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> wide = new LinkedHashMap<>();
        if (schema.containsKey("$ref")) {
            wide.put("oneOf", List.of(schema, Map.of("type", "null")));
            return wide;
        }
        wide.putAll(schema);
        wide.put("type", List.of(String.valueOf(schema.get("type")), "null"));
        if (schema.get("enum") instanceof List<?> words) {
            List<@Nullable Object> more = new ArrayList<>(words);
            more.add(null);
            wide.put("enum", more);
        }
        return wide;
    }

    static List<RecordComponent> components(Class<?> type) {
        return Arrays.asList(type.getRecordComponents());
    }
}
