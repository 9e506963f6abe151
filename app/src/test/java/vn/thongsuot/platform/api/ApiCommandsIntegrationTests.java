package vn.thongsuot.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.shared.DomainException;

@DisplayName("Lệnh chống lặp, đi hết danh sách khi dữ liệu đang thay đổi")
class ApiCommandsIntegrationTests extends MachineTest {

    @Autowired
    private ApiCommands commands;

    @Autowired
    private Reception reception;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Năm mươi lần cùng một khóa cùng lúc: chạy một lần, mọi lần nhận cùng địa chỉ")
    void runsOncePerKey() throws Exception {
        Actor actor = people.actor("phuc");
        String key = UUID.randomUUID().toString();
        String marker = "thu." + key.substring(0, 8);
        Supplier<String> command = () -> {
            jdbc.sql("insert into platform.idempotency (key, command, created_at) values (?, ?, now())")
                    .params(UUID.randomUUID(), marker)
                    .update();
            return "/api/v1/units/" + UUID.randomUUID();
        };
        List<URI> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            List<Future<URI>> presses = IntStream.range(0, 50)
                    .mapToObj(
                            i -> threads.submit(() -> commands.once(actor, key, "units.thu", Map.of("a", 1), command)))
                    .toList();
            for (Future<URI> press : presses) {
                outcomes.add(press.get());
            }
        }

        assertThat(outcomes).hasSize(50).containsOnly(outcomes.getFirst());
        assertThat(jdbc.sql("select count(*) from platform.idempotency where command = ?")
                        .param(marker)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Cùng khóa cho nội dung khác, thao tác khác, bên gọi khác: từ chối")
    void refusesAKeyOfAnotherCommand() {
        Actor actor = people.actor("phuc");
        String key = UUID.randomUUID().toString();
        commands.once(actor, key, "units.thu", Map.of("a", 1), () -> "/x");

        refusesConflict(() -> commands.once(actor, key, "units.thu", Map.of("a", 2), () -> "/y"));
        refusesConflict(() -> commands.once(actor, key, "units.khac", Map.of("a", 1), () -> "/y"));
        refusesConflict(() -> commands.once(people.actor("ngan"), key, "units.thu", Map.of("a", 1), () -> "/y"));
        for (String wrong : new String[] {null, "", "1", "không"}) {
            assertThatThrownBy(() -> commands.once(actor, wrong, "units.thu", Map.of(), () -> "/y"))
                    .isInstanceOf(ApiRefusal.class);
        }
    }

    @Test
    @DisplayName("Lệnh bị từ chối không giữ khóa: sửa điều kiện rồi gửi lại cùng khóa thì chạy")
    void keepsNoKeyOfARefusedCommand() {
        Actor actor = people.actor("phuc");
        String key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> commands.once(actor, key, "units.thu", Map.of(), () -> {
                    throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "thử");
                }))
                .isInstanceOf(DomainException.class);

        assertThat(commands.once(actor, key, "units.thu", Map.of(), () -> "/x")).hasToString("/x");
    }

    @Test
    @DisplayName("Hết số lệnh của giờ này: 429 và hẹn giờ; đọc thì vẫn được; bên gọi khác không bị ảnh hưởng")
    void limitsChangesPerHour() {
        String name = "nhieu-lenh-" + UUID.randomUUID().toString().substring(0, 8);
        String secret =
                clients.create(name, people.actor("phuc").authorityId(), people.unit("phuc"), Role.REFORM_OFFICER);
        Machine busy = new Machine(base()).login(name, secret);
        jdbc.sql("insert into platform.rate_window (bucket, window_start, hits)"
                        + " select 'api:' || id, ?::timestamptz, ? from identity.account where login = ?")
                .params(clock.instant().truncatedTo(ChronoUnit.HOURS).toString(), CommandLimits.MOST_IN_AN_HOUR, name)
                .update();

        HttpResponse<String> refused = busy.post("/api/v1/plans", "{}");
        assertThat(described("POST /api/v1/plans", 429, refused).path("code").asString())
                .isEqualTo("API-008");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(busy.get("/api/v1/plans").statusCode()).isEqualTo(200);
        described(
                "POST /api/v1/plans",
                400,
                login(Role.REFORM_OFFICER, people.unit("phuc")).post("/api/v1/plans", "{}"));
    }

    @Test
    @DisplayName("Hồ sơ phía sau chỉ số: mỗi hồ sơ một lần, dù hồ sơ mới vào giữa chừng")
    void visitsEachCaseOnceWhileOthersArrive() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            before.add(receive());
            clock.add(java.time.Duration.ofSeconds(2));
        }
        Machine machine = login(Role.REFORM_OFFICER, people.unit("phuc"));
        List<String> visited = new ArrayList<>();
        List<String> meanwhile = new ArrayList<>();
        String address = "/api/v1/indicators/dossiers.received/rows?limit=3";
        while (address != null) {
            JsonNode page = Machine.json(machine.get(address));
            page.path("items").forEach(item -> visited.add(item.path("code").asString()));
            address = page.path("next").asStringOpt().orElse(null);
            clock.add(java.time.Duration.ofSeconds(2));
            meanwhile.add(receive());
        }

        assertThat(visited).containsAll(before).doesNotHaveDuplicates().doesNotContain("");
        assertThat(visited).doesNotContainAnyElementsOf(meanwhile);
        assertThat(meanwhile).hasSizeGreaterThan(2);
    }

    private String receive() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Hồ Thị Phân Trang", null, null, null, null, null, "099201006655");
        return reception
                .receive(
                        clerk,
                        new ReceiveCommand("1.001612", "counter", people.unit("ngan"), null, person, List.of(), false))
                .value();
    }

    private static void refusesConflict(Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("PLA-001"));
    }
}
