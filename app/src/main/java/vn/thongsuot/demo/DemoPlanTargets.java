package vn.thongsuot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.programme.TargetFields;

/** Targets of the demo plans, from a file; their words are our own. */
@Component
class DemoPlanTargets {

    private static final TypeReference<Map<String, List<Map<String, String>>>> PLANS = new TypeReference<>() {};

    private final Map<String, List<Map<String, String>>> plans;

    DemoPlanTargets(JsonMapper json) {
        this.plans = json.readValue(text("plans.json"), PLANS);
    }

    List<TargetFields> list(String plan) {
        return plans.getOrDefault(plan, List.of()).stream()
                .map(TargetFields::new)
                .toList();
    }

    /** The text of a plan that is being read. */
    String source() {
        return text("ke-hoach-2027.txt");
    }

    private static String text(String file) {
        try (InputStream in = DemoPlanTargets.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The demo file %s is missing.".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
