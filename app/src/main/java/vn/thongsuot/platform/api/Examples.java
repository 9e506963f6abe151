package vn.thongsuot.platform.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.LocalizedText;

/** Samples of what goes over the interface, put together from the samples of its fields (Vietnamese: ví dụ). */
final class Examples {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ID = "01987f3e-6c00-7a4b-9d21-5b0c6f2a9e10";

    private static final Set<Type> TEXTS = Set.of(String.class, UUID.class, LocalDate.class, Instant.class);

    private final ApiTexts texts;

    Examples(ApiTexts texts) {
        this.texts = texts;
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object item = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == ApiPage.class ? page(item) : List.of(item);
        }
        if (type instanceof Class<?> plain && !plain.isRecord()) {
            return byType(plain);
        }
        Map<String, @Nullable Object> example = new LinkedHashMap<>();
        String schema = Schemas.nameOf((Class<?>) type);
        for (RecordComponent component : Schemas.components((Class<?>) type)) {
            example.put(component.getName(), field(schema, component.getName(), component.getGenericType(), component));
        }
        return example;
    }

    /** A sample for a field or parameter: the written one, else one that its type gives. */
    @Nullable
    Object field(String schema, String name, Type type, AnnotatedElement place) {
        if (type == LocalizedText.class) {
            return name(schema, name);
        }
        String written = texts.example(schema, name);
        Allowed allowed = place.getAnnotation(Allowed.class);
        if (allowed != null && type == String.class) {
            // The sample of a field of that name elsewhere may be none of its words.
            List<String> words = Schemas.words(allowed);
            return written != null && words.contains(written) ? written : words.getFirst();
        }
        if (written != null) {
            return TEXTS.contains(type) ? written : JSON.readTree(written);
        }
        if (allowed != null) {
            return List.of(Schemas.words(allowed).getFirst());
        }
        return type instanceof Class<?> plain ? byType(plain) : of(type);
    }

    private Map<String, @Nullable Object> name(String schema, String name) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("vi", Objects.requireNonNull(texts.example(schema, name + ".vi"), schema + "." + name));
        written.put("en", texts.example(schema, name + ".en"));
        return written;
    }

    private Object byType(Class<?> type) {
        if (type.isRecord()) {
            return of(type);
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> ID;
            case "LocalDate" -> "2026-11-20";
            case "Instant" -> "2026-11-20T02:42:00Z";
            case "boolean", "Boolean" -> true;
            case "String" -> "";
            default -> 1;
        };
    }

    private static Map<String, @Nullable Object> page(Object item) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("items", List.of(item));
        page.put("next", null);
        return page;
    }
}
