package vn.thongsuot.platform.api;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One operation as OpenAPI describes it (Vietnamese: mô tả một thao tác). */
final class OperationWriter {

    static final String JSON = "application/json";

    private final ApiTexts texts;
    private final Schemas schemas;
    private final Examples examples;

    OperationWriter(ApiTexts texts, Schemas schemas, Examples examples) {
        this.texts = texts;
        this.schemas = schemas;
        this.examples = examples;
    }

    Map<String, Object> write(Operation operation) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("operationId", operation.id());
        written.put("tags", List.of(operation.tag()));
        written.put("summary", texts.get("api.op." + operation.id()));
        String more = texts.find("api.op." + operation.id() + ".more");
        if (more != null) {
            written.put("description", more);
        }
        if (operation.permission() == null) {
            written.put("security", List.of());
        } else {
            written.put("x-permission", operation.permission().name());
        }
        written.put("parameters", parameters(operation));
        requestBody(operation, written);
        written.put("responses", responses(operation));
        return written;
    }

    private List<Map<String, Object>> parameters(Operation operation) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (MethodParameter parameter : operation.parameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                written.add(parameter(operation, "path", name(parameter), true, parameter));
            } else if (parameter.getParameterType() == Paging.class) {
                written.add(named(operation, "query", "cursor", false, Map.of("type", "string")));
                written.add(named(
                        operation,
                        "query",
                        "limit",
                        false,
                        Map.of("type", "integer", "minimum", 1, "maximum", Paging.MOST, "default", Paging.STANDARD)));
            } else if (parameter.getParameterAnnotation(RequestHeader.class) instanceof RequestHeader header) {
                Map<String, Object> schema = header.value().equals("Idempotency-Key")
                        ? Map.of("type", "string", "format", "uuid")
                        : Map.of("type", "string");
                written.add(named(operation, "header", header.value(), true, schema));
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class) && !operation.takesForm()) {
                for (RecordComponent component : Schemas.components(parameter.getParameterType())) {
                    written.add(named(
                            operation,
                            "query",
                            component.getName(),
                            !Schemas.isNullable(component),
                            schemas.of(component.getGenericType(), component)));
                }
            } else if (parameter.getParameterAnnotation(RequestParam.class) instanceof RequestParam query
                    && !operation.takesForm()) {
                boolean required = query.required() && query.defaultValue().startsWith("\n\t\t\n");
                written.add(parameter(operation, "query", name(parameter), required, parameter));
            }
        }
        return written;
    }

    private Map<String, Object> parameter(
            Operation operation, String in, String name, boolean required, MethodParameter parameter) {
        return named(
                operation,
                in,
                name,
                required,
                schemas.of(parameter.getGenericParameterType(), parameter.getParameter()));
    }

    private Map<String, Object> named(
            Operation operation, String in, String name, boolean required, Map<String, Object> schema) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", name);
        written.put("in", in);
        written.put("required", required);
        written.put("description", texts.parameter(operation.id(), name));
        written.put("schema", schema);
        String example = texts.find("api.example.param." + name);
        if (example != null) {
            written.put("example", "integer".equals(schema.get("type")) ? (Object) Integer.valueOf(example) : example);
        }
        return written;
    }

    private void requestBody(Operation operation, Map<String, Object> written) {
        if (operation.takesForm()) {
            written.put(
                    "requestBody", Map.of("required", true, "content", Map.of("multipart/form-data", form(operation))));
            return;
        }
        operation
                .body()
                .ifPresent(
                        type -> written.put("requestBody", Map.of("required", true, "content", content(JSON, type))));
    }

    /** Text fields stand in a record, files beside it. */
    private Map<String, Object> form(Operation operation) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (MethodParameter parameter : operation.parameters()) {
            if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                for (RecordComponent component : Schemas.components(parameter.getParameterType())) {
                    properties.put(component.getName(), formField(parameter.getParameterType(), component));
                    if (!Schemas.isNullable(component)) {
                        required.add(component.getName());
                    }
                }
            } else if (parameter.getParameterType() == MultipartFile.class) {
                properties.put(
                        name(parameter),
                        new LinkedHashMap<>(Map.of(
                                "type",
                                "string",
                                "contentMediaType",
                                "application/octet-stream",
                                "description",
                                texts.parameter(operation.id(), name(parameter)))));
                if (!parameter.isOptional()) {
                    required.add(name(parameter));
                }
            }
        }
        return Map.of("schema", Map.of("type", "object", "properties", properties, "required", required));
    }

    private Map<String, Object> formField(Class<?> form, RecordComponent component) {
        Map<String, Object> property = schemas.of(component.getGenericType(), component);
        property.put("description", texts.field(Schemas.nameOf(form), component.getName()));
        return property;
    }

    private Map<String, Object> content(String mediaType, Type type) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", schemas.of(type));
        content.put("example", examples.of(type));
        return Map.of(mediaType, content);
    }

    private Map<String, Object> responses(Operation operation) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("description", texts.get("api.done." + (operation.creates() ? "201" : "200")));
        Map<String, Object> headers = new LinkedHashMap<>();
        if (operation.creates()) {
            headers.put("Location", header("Location"));
        }
        if (operation.isVersioned()) {
            headers.put("ETag", header("ETag"));
        }
        if (!headers.isEmpty()) {
            done.put("headers", headers);
        }
        done.put("content", content(JSON, operation.answer()));
        responses.put(operation.creates() ? "201" : "200", done);
        for (int status : Refused.of(operation)) {
            responses.put(String.valueOf(status), Map.of("$ref", "#/components/responses/" + status));
        }
        return responses;
    }

    private Map<String, Object> header(String name) {
        return Map.of("description", texts.get("api.header." + name), "schema", Map.of("type", "string"));
    }

    private static String name(MethodParameter parameter) {
        @Nullable RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        String given = query == null ? "" : query.value();
        return given.isEmpty() ? parameter.getParameter().getName() : given;
    }
}
