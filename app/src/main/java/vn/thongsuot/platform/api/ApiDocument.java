package vn.thongsuot.platform.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.Texts;

/**
 * The description of the interface in OpenAPI 3.1, made from its handlers and records, so that it cannot say anything else
 * than they do (Vietnamese: tài liệu giao diện).
 */
@Component
class ApiDocument {

    private static final String VERSION = "1.0.0";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Texts texts;
    private final ApiProblems problems;
    private final JsonMapper json;
    private final Map<String, JsonNode> made = new ConcurrentHashMap<>();

    ApiDocument(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            Texts texts,
            ApiProblems problems,
            JsonMapper json) {
        this.mappings = mappings;
        this.texts = texts;
        this.problems = problems;
        this.json = json;
    }

    /** Made once per language: handlers do not change while the product runs. */
    JsonNode in(Locale locale) {
        return made.computeIfAbsent(locale.getLanguage(), language -> make(locale));
    }

    private JsonNode make(Locale locale) {
        ApiTexts words = new ApiTexts(texts, locale);
        Schemas schemas = new Schemas(words);
        OperationWriter writer = new OperationWriter(words, schemas, new Examples(words));
        schemas.of(Problem.class);
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Operation operation : operations()) {
            paths.computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
                    .put(operation.method(), writer.write(operation));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info(words));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("client", List.of())));
        document.put("tags", tags(words));
        document.put("paths", paths);
        document.put("components", components(words, schemas));
        return json.valueToTree(document);
    }

    /** All handlers of resources, by path and method. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        mappings.getObject().getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().isAnnotationPresent(ApiResource.class)) {
                for (String path : info.getPatternValues()) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> operations.add(
                                    new Operation(method.name().toLowerCase(Locale.ROOT), path, handler)));
                }
            }
        });
        operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
        return operations;
    }

    private static Map<String, Object> info(ApiTexts words) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", words.get("api.title"));
        info.put("version", VERSION);
        info.put("description", words.get("api.about"));
        info.put("license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
        return info;
    }

    private List<Map<String, Object>> tags(ApiTexts words) {
        return operations().stream()
                .map(Operation::tag)
                .distinct()
                .map(tag -> {
                    Map<String, Object> written = new LinkedHashMap<>();
                    written.put("name", tag);
                    written.put("description", words.get("api.tag." + tag));
                    return written;
                })
                .toList();
    }

    private Map<String, Object> components(ApiTexts words, Schemas schemas) {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put(
                "securitySchemes",
                Map.of(
                        "client",
                        Map.of(
                                "type",
                                "oauth2",
                                "description",
                                words.get("api.security"),
                                "flows",
                                Map.of("clientCredentials", Map.of("tokenUrl", ApiPaths.TOKEN, "scopes", Map.of())))));
        components.put("responses", Refused.responses(words, problems));
        components.put("schemas", schemas.named());
        return components;
    }
}
