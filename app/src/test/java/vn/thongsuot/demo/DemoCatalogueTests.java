package vn.thongsuot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Danh mục thủ tục mẫu: mọi tên gọi có đủ tiếng Việt và tiếng Anh")
class DemoCatalogueTests {

    @ParameterizedTest
    @ValueSource(strings = {"/demo/procedures.json", "/demo/procedures-more.json"})
    void isCompleteInBothLanguages(String file) {
        JsonNode procedures = new JsonMapper().readTree(DemoCatalogue.class.getResourceAsStream(file));
        List<String> missing = new ArrayList<>();
        for (JsonNode procedure : procedures) {
            check(procedure, missing, "vi", "en");
            check(procedure, missing, "fieldVi", "fieldEn");
            check(procedure, missing, "agency", "agencyEn");
            check(procedure, missing, "feeVi", "feeEn");
            check(procedure, missing, "result", "resultEn");
            for (JsonNode component : procedure.path("components")) {
                check(component, missing, "vi", "en");
                check(component, missing, "whenVi", "whenEn");
            }
            for (JsonNode step : procedure.path("steps")) {
                check(step, missing, "vi", "en");
                check(step, missing, "product", "productEn");
                Stream.of("exits", "opinions")
                        .forEach(parts -> step.path(parts).forEach(part -> check(part, missing, "vi", "en")));
            }
        }

        assertThat(procedures).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static void check(JsonNode node, List<String> missing, String vietnamese, String english) {
        if (node.hasNonNull(vietnamese) && node.path(english).asString("").isBlank()) {
            missing.add(node.path(vietnamese).asString());
        }
    }
}
