package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.facts.FactContracts;

@DisplayName("Danh mục chỉ số: mọi công thức đọc được, dẫn chiếu có thật và không vòng")
class CatalogueTests {

    private final Formulas formulas = new Formulas(new FactContracts());

    @Test
    void readsEveryFormulaBothNamesAndUnits() throws IOException {
        for (JsonNode node : nodes()) {
            assertThat(sides(node).version()).as(id(node)).hasSize(16);
            assertThat(List.of("vi", "en", "unitVi", "unitEn", "module", "source", "additivity"))
                    .allSatisfy(key -> assertThat(node.path(key).asString(""))
                            .as(id(node) + key)
                            .isNotBlank());
            assertThat(node.hasNonNull("exclusionsVi")).isEqualTo(node.hasNonNull("exclusionsEn"));
        }
    }

    @Test
    void refersToKnownIndicatorsWithoutACircle() throws IOException {
        Map<String, Set<String>> open = new HashMap<>();
        for (JsonNode node : nodes()) {
            Formulas.Sides sides = sides(node);
            Set<String> names = new HashSet<>();
            Stream.of(sides.numerator(), sides.denominator())
                    .filter(side -> side != null)
                    .flatMap(Expression::references)
                    .forEach(names::add);
            open.put(id(node), names);
        }
        assertThat(open.values()).allSatisfy(names -> assertThat(open.keySet()).containsAll(names));
        while (open.values().removeIf(Set::isEmpty)) {
            open.values().forEach(names -> names.retainAll(open.keySet()));
        }
        assertThat(open).isEmpty();
    }

    @Test
    void countsTakenOutRowsByAFormulaThatReads() throws IOException {
        Map<String, String> excluded = new LinkedHashMap<>();
        for (JsonNode node : nodes()) {
            if (node.hasNonNull("excluded")) {
                excluded.put(id(node), node.get("excluded").asString());
            }
        }
        assertThat(excluded)
                .isNotEmpty()
                .allSatisfy((id, text) -> assertThat(formulas.read("dossier", "as_of", text, null))
                        .isNotNull());
    }

    private Formulas.Sides sides(JsonNode node) {
        return formulas.read(
                node.get("fact").asString(),
                node.get("time").asString(),
                node.get("numerator").asString(),
                node.hasNonNull("denominator") ? node.get("denominator").asString() : null);
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private static JsonNode nodes() throws IOException {
        try (InputStream file = CatalogueTests.class.getResourceAsStream("/indicators/indicators.json")) {
            return JsonMapper.shared().readTree(file);
        }
    }
}
