package vn.thongsuot.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.OfficerWorld;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;

@DisplayName("Ý kiến cơ quan liên quan qua giao diện máy")
class OpinionApiIntegrationTests extends MachineTest {

    private static final String ASKS_CONSTRUCTION = "2.000181";
    private static final String ANSWER = "POST /api/v1/opinions/{id}/answer";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private UnitDirectory units;

    @Test
    @DisplayName("Hệ thống của sở được hỏi thấy và trả lời; hệ thống khác không thấy; trả lời hai lần bị từ chối")
    void theAskedAgencyAnswers() {
        clock.set("2026-04-02T08:00");
        DossierCode code =
                new OfficerWorld(people, accounts, reception, processing, details).atTheOfficer(ASKS_CONSTRUCTION);
        UUID asked = units.findByCode(people.actor("ngan").authorityId(), "H99.02", LocalDate.of(2026, 4, 1))
                .orElseThrow()
                .id();
        Machine construction = login(Role.OFFICER, asked);

        JsonNode mine = described("GET /api/v1/opinions", 200, construction.get("/api/v1/opinions?limit=500"));
        String id = StreamSupport.stream(mine.path("items").spliterator(), false)
                .filter(one -> one.path("dossierCode").asString().equals(code.value()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        String path = "/api/v1/opinions/" + id;
        HttpResponse<String> seen = construction.get(path);
        described("GET /api/v1/opinions/{id}", 200, seen);
        described(
                "GET /api/v1/opinions/{id}",
                404,
                login(Role.OFFICER, people.unit("xa02.kt")).get(path));
        described(ANSWER, 422, construction.act(path + "/answer", "{\"verdict\":\"agree\",\"words\":\" \"}", seen));
        described(ANSWER, 400, construction.act(path + "/answer", "{\"verdict\":\"maybe\",\"words\":\"x\"}", seen));

        JsonNode answered = described(
                ANSWER,
                200,
                construction.act(path + "/answer", "{\"verdict\":\"agree\",\"words\":\"Phù hợp.\"}", seen));
        assertThat(answered.path("state").asString()).isEqualTo("answered");
        assertThat(details.get(people.actor("ngan"), code).work().opinions())
                .anyMatch(opinion -> "Phù hợp.".equals(opinion.answer()));
        described(
                ANSWER,
                409,
                construction.act(path + "/answer", "{\"verdict\":\"agree\",\"words\":\"x\"}", construction.get(path)));
    }
}
