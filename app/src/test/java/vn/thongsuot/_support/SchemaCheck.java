package vn.thongsuot._support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Compares JSON with those words of JSON Schema that the product's OpenAPI document uses; an unknown word is an error. */
public final class SchemaCheck {

    private static final List<String> KNOWN = List.of(
            "$ref",
            "oneOf",
            "type",
            "format",
            "enum",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "description",
            "example",
            "minimum",
            "maximum",
            "default",
            "contentMediaType");

    private final JsonNode document;
    private final List<String> findings = new ArrayList<>();

    private SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** @return every place where the value is not as the schema says */
    public static List<String> findings(JsonNode document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document);
        check.check("$", schema, value);
        return check.findings;
    }

    private void check(String at, JsonNode schema, JsonNode value) {
        schema.propertyNames().forEach(word -> {
            if (!KNOWN.contains(word)) {
                findings.add(at + ": unknown word " + word);
            }
        });
        if (schema.has("$ref")) {
            check(at, document.at(schema.path("$ref").asString().substring(1)), value);
            return;
        }
        if (schema.has("oneOf")) {
            oneOf(at, schema.path("oneOf"), value);
            return;
        }
        if (!hasType(schema.path("type"), value)) {
            findings.add(at + ": is " + value.getNodeType() + ", wanted " + schema.path("type"));
            return;
        }
        if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            findings.add(at + ": " + value + " is none of " + schema.path("enum"));
        }
        if (value.isString()) {
            format(at, schema.path("format").asString(""), value.asString());
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(at + "[" + i + "]", schema.path("items"), value.path(i));
            }
        }
        if (value.isObject()) {
            object(at, schema, value);
        }
    }

    private void oneOf(String at, JsonNode schemas, JsonNode value) {
        int fitting = 0;
        for (JsonNode schema : schemas) {
            fitting += findings(document, schema, value).isEmpty() ? 1 : 0;
        }
        if (fitting != 1) {
            findings.add(at + ": fits " + fitting + " of " + schemas);
        }
    }

    private void object(String at, JsonNode schema, JsonNode value) {
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString())) {
                findings.add(at + ": lacks " + required.asString());
            }
        }
        value.properties().forEach(field -> {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (property.isMissingNode()) {
                findings.add(at + ": has " + field.getKey() + ", which is not described");
            } else {
                check(at + "." + field.getKey(), property, field.getValue());
            }
        });
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (hasType(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asString()) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void format(String at, String format, String text) {
        try {
            switch (format) {
                case "uuid" -> UUID.fromString(text);
                case "date" -> LocalDate.parse(text);
                case "date-time" -> Instant.parse(text);
                case "" -> {}
                default -> findings.add(at + ": unknown format " + format);
            }
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            findings.add(at + ": is no " + format);
        }
    }
}
