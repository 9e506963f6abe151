package vn.thongsuot.platform.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which refusals an operation may answer with, and a sample of each (Vietnamese: các lời từ chối có thể gặp). */
final class Refused {

    /** Code of the sample for each status. */
    static final Map<Integer, String> SAMPLES = Map.of(
            400, "API-007",
            401, "API-401",
            403, "ACC-002",
            404, "ACC-001",
            409, "PLA-001",
            412, "API-004",
            422, "IND-005",
            428, "API-003",
            429, "API-008",
            500, "API-500");

    private Refused() {}

    static SortedSet<Integer> of(Operation operation) {
        SortedSet<Integer> statuses = new TreeSet<>(List.of(500));
        if (operation.permission() != null) {
            statuses.addAll(List.of(401, 404));
        }
        if (!operation.parameters().isEmpty()) {
            statuses.add(400);
        }
        if (operation.parameters().size() > 1) {
            statuses.add(422);
        }
        if (operation.changes()) {
            statuses.addAll(List.of(400, 403, 409, 422, 429));
        }
        if (operation.takes("If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        return statuses;
    }

    static Map<String, Object> responses(ApiTexts texts, ApiProblems problems) {
        Map<String, Object> responses = new LinkedHashMap<>();
        for (int status : new TreeSet<>(SAMPLES.keySet())) {
            Problem sample = problems.of(texts.locale(), status, SAMPLES.getOrDefault(status, ""), List.of("from"));
            responses.put(
                    String.valueOf(status),
                    Map.of(
                            "description",
                            sample.title(),
                            "content",
                            Map.of(
                                    "application/problem+json",
                                    Map.of(
                                            "schema",
                                            Map.of("$ref", "#/components/schemas/Problem"),
                                            "example",
                                            sample))));
        }
        return responses;
    }
}
