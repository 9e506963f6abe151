package vn.thongsuot._support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.MachineClients;

/** The whole product as another system meets it; every answer is compared with the document of the interface. */
public abstract class MachineTest extends ProductTest {

    @Autowired
    protected MachineClients clients;

    private static JsonNode document;

    protected String base() {
        return "http://localhost:" + port;
    }

    /** A fresh client of the demo province with a token. */
    protected Machine login(Role role, UUID unit) {
        String name = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        return new Machine(base())
                .login(name, clients.create(name, people.actor("phuc").authorityId(), unit, role));
    }

    /** The document in Vietnamese, read once. */
    protected JsonNode document() {
        if (document == null) {
            document = Machine.json(new Machine(base()).get("/api/v1/openapi.json"));
        }
        return document;
    }

    /**
     * The body of an answer that has to be as described.
     *
     * @param operation such as {@code GET /api/v1/plans/{id}}
     */
    protected JsonNode described(String operation, int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(status);
        String[] words = operation.split(" ");
        JsonNode response = document()
                .path("paths")
                .path(words[1])
                .path(words[0].toLowerCase(Locale.ROOT))
                .path("responses")
                .path(String.valueOf(status));
        assertThat(response.isMissingNode())
                .as("%s may answer %d", operation, status)
                .isFalse();
        return status < 300 ? done(response, answer) : problem(answer, status);
    }

    private JsonNode done(JsonNode response, HttpResponse<String> answer) {
        JsonNode schema = response.path("content").path("application/json").path("schema");
        JsonNode body = Machine.json(answer);
        assertThat(SchemaCheck.findings(document(), schema, body))
                .as(answer.uri().toString())
                .isEmpty();
        response.path("headers")
                .propertyNames()
                .forEach(header -> assertThat(answer.headers().firstValue(header))
                        .as(header)
                        .isPresent());
        return body;
    }

    /** The body of a refusal, in the form that every refusal has. */
    protected JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.uri().toString())
                .startsWith("application/problem+json");
        JsonNode problem = Machine.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).doesNotContain("[api.", "[error.", "Exception");
        JsonNode schema = document().path("components").path("schemas").path("Problem");
        assertThat(SchemaCheck.findings(document(), schema, problem)).isEmpty();
        return problem;
    }
}
