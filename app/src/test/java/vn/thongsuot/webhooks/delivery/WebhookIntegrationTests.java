package vn.thongsuot.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.OfficerWorld;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.webhooks.EventReceiver;
import vn.thongsuot.webhooks.EventReceiver.Received;
import vn.thongsuot.webhooks.SubscriptionAction;
import vn.thongsuot.webhooks.SubscriptionView;
import vn.thongsuot.webhooks.Subscriptions;

@DisplayName("Gửi sự kiện cho hệ thống khác: xác nhận, chữ ký, thứ tự, gửi lại, tạm ngừng")
class WebhookIntegrationTests extends MachineTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Deliverer deliverer;

    @Autowired
    private Challenges challenges;

    @Autowired
    private StuckDeliveries stuck;

    @Autowired
    private JdbcClient jdbc;

    private EventReceiver receiver;
    private Actor keeper;
    private OfficerWorld world;

    @BeforeEach
    void start() throws Exception {
        receiver = EventReceiver.start();
        keeper = people.actor("quantri");
        world = new OfficerWorld(people, accounts, reception, processing, details);
    }

    /** Nobody listens to the dossiers of other tests. */
    @AfterEach
    void stop() {
        subscriptions
                .list(keeper)
                .forEach(one -> subscriptions.act(keeper, one.id(), one.version(), SubscriptionAction.REMOVE));
        receiver.close();
    }

    @Test
    @DisplayName(
            "Hơn năm mươi sự kiện, lúc được lúc không: không mất, không đổi mã, đúng thứ tự, đúng chữ ký, không có dữ liệu cá nhân")
    void losesNothingAndKeepsTheOrder() {
        Machine machine = login(Role.REFORM_OFFICER, keeper.authorityId());
        String body = subscription(keeper.authorityId(), "dossier.received", "dossier.step");
        String key = UUID.randomUUID().toString();
        HttpResponse<String> made = machine.post(WEBHOOKS, body, key);
        JsonNode webhook = described("POST " + WEBHOOKS, 201, made);
        JsonNode again = described("POST " + WEBHOOKS, 201, machine.post(WEBHOOKS, body, key));
        assertThat(again.path("id")).isEqualTo(webhook.path("id"));
        assertThat(again.path("secret").isNull()).as("told once").isTrue();
        assertThat(webhook.path("state").asString()).isEqualTo("unconfirmed");
        UUID id = UUID.fromString(webhook.path("id").asString());
        confirm(id);
        Map<String, Integer> tries = new ConcurrentHashMap<>();
        receiver.answers(event ->
                tries.merge(event.id(), 1, Integer::sum) == 1 && event.id().hashCode() % 4 == 0 ? 503 : 204);

        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 17; i++) {
            codes.add(world.atTheOfficer(OfficerWorld.PLAIN).value());
        }
        until(() -> receiver.accepted().size() >= 51, Duration.ofMinutes(4));

        assertThat(receiver.accepted()).hasSize(51).extracting(Received::id).doesNotHaveDuplicates();
        Map<String, List<Integer>> versions = new HashMap<>();
        byte[] secret =
                Base64.getDecoder().decode(webhook.path("secret").asString().substring("whsec_".length()));
        for (Received event : receiver.accepted()) {
            JsonNode data = event.json().path("data");
            assertThat(event.json().propertyNames()).containsExactlyInAnyOrder("type", "timestamp", "data");
            assertThat(data.propertyNames()).containsExactlyInAnyOrder("event", "subject", "resource", "version");
            assertThat(event.signature())
                    .isEqualTo("v1," + Signature.sign(secret, event.id(), event.timestamp(), event.body()));
            versions.computeIfAbsent(data.path("resource").asString(), path -> new ArrayList<>())
                    .add(data.path("version").asInt());
        }
        assertThat(versions).hasSize(17).allSatisfy((resource, seen) -> {
            assertThat(codes).contains(resource.substring("/api/v1/dossiers/".length()));
            assertThat(seen).hasSize(3).isSorted().doesNotHaveDuplicates();
        });
        JsonNode log = described(
                "GET /api/v1/webhooks/{id}/deliveries", 200, machine.get(WEBHOOKS + "/" + id + "/deliveries"));
        assertThat(log.path("items"))
                .hasSize(51)
                .allMatch(one -> one.path("state").asString().equals("delivered"));
    }

    @Test
    @DisplayName("Bên nhận từ chối một sự kiện: để lại cho người quản trị, sự kiện khác vẫn đi; gửi lại giữ nguyên mã")
    void leavesWhatIsRefusedToAPerson() {
        UUID id = active(keeper.authorityId(), "dossier.received", "dossier.step");
        DossierCode bad = world.atTheDesk(OfficerWorld.PLAIN);
        receiver.answers(event -> event.json().toString().contains(bad.value()) ? 422 : 204);
        DossierCode good = world.atTheDesk(OfficerWorld.PLAIN);
        int before = stuck.count(keeper);

        until(() -> stuck.count(keeper) == before + 1, Duration.ofHours(2));

        assertThat(receiver.accepted())
                .extracting(event -> event.json().path("data").path("resource").asString())
                .contains("/api/v1/dossiers/" + good);
        List<Received> refused =
                receiver.received().stream().filter(one -> one.status() == 422).toList();
        assertThat(refused)
                .hasSize(5)
                .extracting(Received::id)
                .containsOnly(refused.getFirst().id());

        receiver.answers(event -> 204);
        Machine machine = login(Role.REFORM_OFFICER, keeper.authorityId());
        UUID delivery = UUID.fromString(refused.getFirst().id());
        String path = WEBHOOKS + "/" + id + "/deliveries/" + delivery + "/resend";
        described("POST /api/v1/webhooks/{id}/deliveries/{delivery}/resend", 404, machine.post(path, "{}"));
        deliveries().resend(keeper, id, delivery);
        until(
                () -> receiver.accepted().stream().anyMatch(one -> one.id().equals(delivery.toString())),
                Duration.ofMinutes(1));
        assertThat(stuck.count(keeper)).isEqualTo(before);
    }

    @Test
    @DisplayName("Nhiều lần không tới: tạm ngừng, báo quản trị; tiếp tục thì mọi sự kiện giữ lại được gửi")
    void suspendsAndGoesOn() {
        UUID id = active(keeper.authorityId(), "dossier.received");
        receiver.answers(event -> 500);
        DossierCode code = world.atTheDesk(OfficerWorld.PLAIN);

        until(() -> state(id).equals("suspended"), Duration.ofHours(60));

        assertThat(jdbc.sql("select count(*) from notifications.outbox where template = 'webhook-suspended'"
                                + " and channel = 'in-app' and account_id = ? and path like ?")
                        .params(keeper.accountId(), "%" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(receiver.received())
                .extracting(Received::id)
                .containsOnly(receiver.received().getFirst().id());
        receiver.answers(event -> 204);
        world.atTheDesk(OfficerWorld.PLAIN);
        SubscriptionView view = subscriptions.get(keeper, id);
        subscriptions.act(keeper, id, view.version(), SubscriptionAction.RESUME);
        until(() -> receiver.accepted().size() == 2, Duration.ofMinutes(1));
        assertThat(receiver.accepted()
                        .getFirst()
                        .json()
                        .path("data")
                        .path("resource")
                        .asString())
                .endsWith(code.value());
    }

    @Test
    @DisplayName("Mất khóa ký: đổi khóa, khóa mới nói một lần, sự kiện sau ký bằng khóa mới")
    void signsWithTheRenewedSecret() {
        Machine machine = login(Role.REFORM_OFFICER, keeper.authorityId());
        HttpResponse<String> made = machine.post(WEBHOOKS, subscription(keeper.authorityId(), "dossier.received"));
        String path = made.headers().firstValue("Location").orElseThrow();
        String first = Machine.json(made).path("secret").asString();
        confirm(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));

        JsonNode renewed = described(
                "POST /api/v1/webhooks/{id}/acts",
                200,
                machine.act(path + "/acts", "{\"action\":\"renew-secret\"}", machine.get(path)));
        String second = renewed.path("secret").asString();
        assertThat(second).startsWith("whsec_").isNotEqualTo(first);
        assertThat(Machine.json(machine.get(path)).path("secret").isNull()).isTrue();
        world.atTheDesk(OfficerWorld.PLAIN);
        until(() -> receiver.accepted().size() == 1, Duration.ofMinutes(1));
        Received event = receiver.accepted().getFirst();
        byte[] key = Base64.getDecoder().decode(second.substring("whsec_".length()));
        assertThat(event.signature())
                .isEqualTo("v1," + Signature.sign(key, event.id(), event.timestamp(), event.body()));
    }

    @Test
    @DisplayName("Không trả lại mã xác nhận: không nhận gì; máy khác không thấy; ngoài quyền không đăng ký được")
    void tellsOnlyWhoAskedAndMayHear() {
        receiver.confirms(false);
        Machine machine = login(Role.REFORM_OFFICER, keeper.authorityId());
        JsonNode webhook = described(
                "POST " + WEBHOOKS,
                201,
                machine.post(WEBHOOKS, subscription(keeper.authorityId(), "dossier.received")));
        String path = WEBHOOKS + "/" + webhook.path("id").asString();
        UUID id = UUID.fromString(webhook.path("id").asString());
        Machine other = login(Role.REFORM_OFFICER, keeper.authorityId());
        described("GET /api/v1/webhooks/{id}", 404, other.get(path));
        assertThat(described("GET " + WEBHOOKS, 200, other.get(WEBHOOKS)).path("items"))
                .isEmpty();

        Machine commune = login(Role.REFORM_OFFICER, people.unit("xa02.ld"));
        described(
                "POST " + WEBHOOKS,
                422,
                commune.post(WEBHOOKS, subscription(keeper.authorityId(), "dossier.received")));
        described("POST " + WEBHOOKS, 422, machine.post(WEBHOOKS, subscription(keeper.authorityId(), "khong.co")));
        List<String> kinds = new ArrayList<>();
        described("GET /api/v1/webhook-kinds", 200, machine.get("/api/v1/webhook-kinds"))
                .path("items")
                .forEach(kind -> kinds.add(kind.path("kind").asString()));
        assertThat(kinds).contains("dossier.received", "petition.answered", "plan.issued", "report.sent");

        HttpResponse<String> seen = machine.get(path);
        HttpResponse<String> removed = machine.act(path + "/acts", "{\"action\":\"remove\"}", seen);
        if (removed.statusCode() == 412) {
            removed = machine.act(path + "/acts", "{\"action\":\"remove\"}", machine.get(path));
        }
        described("POST /api/v1/webhooks/{id}/acts", 200, removed);
        world.atTheDesk(OfficerWorld.PLAIN);
        deliverer.run();
        assertThat(receiver.received()).isEmpty();
        assertThat(state(id)).isEqualTo("removed");
    }

    @Test
    @DisplayName("Xã chỉ nhận sự kiện của mình")
    void hearsItsOwnSubtreeOnly() {
        UUID far = active(people.unit("xa02.ld"), "dossier.received");
        world.atTheDesk(OfficerWorld.PLAIN);
        clock.add(Duration.ofMinutes(1));
        UUID near = active(people.unit("phuc"), "dossier.received");
        DossierCode code = world.atTheDesk(OfficerWorld.PLAIN);

        until(() -> receiver.accepted().size() == 1, Duration.ofMinutes(1));
        assertThat(receiver.accepted().getFirst().json().toString()).contains(code.value());
        assertThat(deliveries().listNewest(keeper, far)).isEmpty();
        assertThat(deliveries().listNewest(keeper, near)).hasSize(1);
    }

    @Autowired
    private Deliveries log;

    private Deliveries deliveries() {
        return log;
    }

    private UUID active(UUID unit, String... kinds) {
        Machine machine = login(Role.REFORM_OFFICER, unit);
        HttpResponse<String> made = machine.post(WEBHOOKS, subscription(unit, kinds));
        UUID id = UUID.fromString(
                described("POST " + WEBHOOKS, 201, made).path("id").asString());
        confirm(id);
        return id;
    }

    private void confirm(UUID id) {
        challenges.run();
        until(() -> state(id).equals("active"), Duration.ofMinutes(1));
    }

    private String state(UUID id) {
        return subscriptions.get(keeper, id).state().key();
    }

    private String subscription(UUID unit, String... kinds) {
        return "{\"unitId\":\"%s\",\"url\":\"%s\",\"kinds\":[\"%s\"]}"
                .formatted(unit, receiver.url(), String.join("\",\"", kinds));
    }

    /** Lets the product send again and again while its clock goes on, the product's own job beside. */
    private void until(BooleanSupplier done, Duration atMost) {
        Duration step = atMost.dividedBy(40);
        for (int i = 0; i < 60 && !done.getAsBoolean(); i++) {
            deliverer.run();
            if (!done.getAsBoolean()) {
                clock.add(step);
                pause();
            }
        }
        assertThat(done.getAsBoolean()).as("happened in time").isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
