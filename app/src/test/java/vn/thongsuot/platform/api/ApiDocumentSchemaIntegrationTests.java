package vn.thongsuot.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot._support.ProductTest;

/** Asks a validator that is not ours, with the schema that the OpenAPI Initiative publishes (Apache-2.0). */
@DisplayName("Tài liệu OpenAPI qua bộ kiểm tra độc lập: đúng lược đồ OAS 3.1 và JSON Schema 2020-12")
class ApiDocumentSchemaIntegrationTests extends ProductTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode OPENAPI = read("/openapi/oas-3.1.json");

    @Autowired
    private ApiDocument document;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void isAnOpenApiDocument(String language) {
        assertThat(official().validate(document.in(Locale.of(language)))).isEmpty();
    }

    @Test
    void describesEveryRecordInJsonSchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(document.in(Locale.of("vi"))
                        .path("components")
                        .path("schemas")
                        .properties())
                .hasSizeGreaterThan(20)
                .allSatisfy(schema -> assertThat(meta.validate(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    @Test
    @DisplayName("Bộ kiểm tra thật sự bắt lỗi: thiếu phần thông tin, kiểu tham số lạ")
    void catchesWhatIsWrong() {
        ObjectNode broken = document.in(Locale.of("vi")).deepCopy().asObject();
        broken.remove("info");
        assertThat(official().validate(broken)).isNotEmpty();

        ObjectNode strange = document.in(Locale.of("vi")).deepCopy().asObject();
        JsonNode path = strange.path("paths").properties().iterator().next().getValue();
        JsonNode operation = path.properties().iterator().next().getValue();
        operation
                .asObject()
                .withArray("parameters")
                .addObject()
                .put("name", "x")
                .put("in", "nowhere");
        assertThat(official().validate(strange)).isNotEmpty();
    }

    private static Schema official() {
        return REGISTRY.getSchema(OPENAPI);
    }

    private static JsonNode read(String resource) {
        InputStream file =
                Objects.requireNonNull(ApiDocumentSchemaIntegrationTests.class.getResourceAsStream(resource));
        return JsonMapper.shared().readTree(file);
    }
}
