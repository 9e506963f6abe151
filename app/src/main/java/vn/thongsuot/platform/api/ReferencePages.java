package vn.thongsuot.platform.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.Ui;

/** Makes the page for people from the document for machines. */
@Component
class ReferencePages {

    private final ApiDocument document;
    private final JsonMapper json;

    ReferencePages(ApiDocument document, JsonMapper json) {
        this.document = document;
        this.json = json;
    }

    ReferencePage of(Ui ui) {
        JsonNode root = document.in(ui.locale());
        List<ReferencePage.Code> problems = new ArrayList<>();
        root.path("components")
                .path("responses")
                .properties()
                .forEach(response -> problems.add(new ReferencePage.Code(
                        response.getKey(),
                        text(response.getValue(), "description"),
                        sample(response.getValue().path("content").path("application/problem+json")))));
        return new ReferencePage(
                ui,
                text(root.path("info"), "title"),
                text(root.path("info"), "description")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                stream(root.path("tags")).map(tag -> group(root, tag)).toList(),
                problems);
    }

    private ReferencePage.Group group(JsonNode root, JsonNode tag) {
        String name = text(tag, "name");
        List<ReferencePage.Entry> entries = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().path("tags").path(0).asString().equals(name)) {
                        entries.add(entry(path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        return new ReferencePage.Group(name, text(tag, "description"), entries);
    }

    private ReferencePage.Entry entry(String path, String method, JsonNode operation) {
        JsonNode responses = operation.path("responses");
        JsonNode done = responses.has("201") ? responses.path("201") : responses.path("200");
        JsonNode body = operation.path("requestBody").path("content").path(OperationWriter.JSON);
        return new ReferencePage.Entry(
                text(operation, "operationId").replace('.', '-'),
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary"),
                orNull(operation, "description"),
                orNull(operation, "x-permission"),
                parameters(operation),
                body.isMissingNode() ? null : sample(body),
                sample(done.path("content").path(OperationWriter.JSON)),
                List.copyOf(responses.propertyNames()));
    }

    private static List<ReferencePage.Parameter> parameters(JsonNode operation) {
        List<ReferencePage.Parameter> parameters = new ArrayList<>(stream(operation.path("parameters"))
                .map(node -> new ReferencePage.Parameter(
                        text(node, "name"),
                        text(node, "in"),
                        node.path("required").asBoolean(),
                        text(node, "description")))
                .toList());
        JsonNode form = operation
                .path("requestBody")
                .path("content")
                .path("multipart/form-data")
                .path("schema");
        List<String> required =
                stream(form.path("required")).map(JsonNode::asString).toList();
        form.path("properties")
                .properties()
                .forEach(field -> parameters.add(new ReferencePage.Parameter(
                        field.getKey(),
                        "form",
                        required.contains(field.getKey()),
                        text(field.getValue(), "description"))));
        return parameters;
    }

    private String sample(JsonNode content) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(content.path("example"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }

    private static @Nullable String orNull(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
