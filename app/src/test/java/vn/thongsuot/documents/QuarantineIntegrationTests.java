package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName(
        "Cách ly tệp: chờ quét thì không mở được, sạch thì mở, có mã độc thì không bao giờ; máy quét hỏng thì tệp chờ")
class QuarantineIntegrationTests extends ProductTest {

    @Autowired
    private DSLContext db;

    @Autowired
    private BlobFiles files;

    @Autowired
    private ContentCheck check;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Unscanned unscanned;

    @Test
    void waitsForTheScanner() throws Exception {
        int port;
        Stored clean;
        Stored malware;
        Stored own;
        try (FakeClamd down = new FakeClamd("stream: ERROR")) {
            port = down.port();
            Quarantine quarantine = quarantine(port);
            clean = store(quarantine, "component", "%PDF-1.7 sạch " + UUID.randomUUID());
            malware = store(quarantine, "component", "%PDF-1.7 " + UUID.randomUUID() + FakeClamd.EICAR);
            own = store(quarantine, "paper", "%PDF-1.7 in " + UUID.randomUUID());
            quarantine.scanWaiting();
            assertThat(refusal(clean)).isEqualTo("DOC-031");
            assertThat(refusal(malware)).isEqualTo("DOC-031");
            assertThat(keptBack(malware)).containsExactly(Map.entry(malware.id(), false));
            assertThat(own.store()
                            .get(own.authority(), "test", own.owner(), own.id())
                            .id())
                    .isEqualTo(own.id());
        }

        try (FakeClamd up = new FakeClamd("")) {
            quarantine(up.port()).scanWaiting();
        }

        assertThat(clean.store()
                        .get(clean.authority(), "test", clean.owner(), clean.id())
                        .id())
                .isEqualTo(clean.id());
        assertThat(refusal(malware)).isEqualTo("DOC-032");
        assertThat(keptBack(malware)).containsExactly(Map.entry(malware.id(), true));
        assertThat(keptBack(clean)).isEmpty();
        assertThat(jdbc.sql("select count(*) from documents.blob where verdict = 'Eicar-Signature'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName(
            "Tệp thành trang quét hoặc kết quả ký số được quét trước khi mở; máy quét không trả lời thì không nhận")
    void asksTheScannerBeforeAFileBecomesSomethingElse() throws Exception {
        byte[] clean = "%PDF-1.7 sạch".getBytes(StandardCharsets.UTF_8);
        byte[] malware = ("%PDF-1.7 " + FakeClamd.EICAR).getBytes(StandardCharsets.UTF_8);
        try (FakeClamd up = new FakeClamd("")) {
            assertThat(door(up.port()).admit(clean)).isEqualTo(clean);
            assertThat(refusal(() -> door(up.port()).admit(malware))).isEqualTo("DOC-033");
        }
        try (FakeClamd down = new FakeClamd("stream: ERROR")) {
            assertThat(refusal(() -> door(down.port()).admit(clean))).isEqualTo("DOC-034");
        }
    }

    @Test
    @DisplayName("Tệp chờ quét quá năm phút là việc bị kẹt, quét lại được tại trang của nó")
    void countsWhatWaitsTooLong() throws Exception {
        Actor keeper = people.actor("quantri");
        try (FakeClamd down = new FakeClamd("stream: ERROR")) {
            store(quarantine(down.port()), "component", "%PDF-1.7 chờ " + UUID.randomUUID());
        }
        int before = unscanned.count(keeper);
        clock.add(Unscanned.SOON.plusSeconds(1));

        assertThat(unscanned.count(keeper)).isEqualTo(before + 1);
        assertThat(unscanned.list(keeper)).anySatisfy(file -> {
            assertThat(file.rejected()).isFalse();
            assertThat(file.title().vi()).isEqualTo("Thử");
        });
        assertThat(refusal(() -> unscanned.list(people.actor("ngan")))).isEqualTo("ACC-001");
    }

    private static Map<UUID, Boolean> keptBack(Stored stored) {
        return stored.store().listKeptBack(stored.authority(), "test", stored.owner());
    }

    private record Stored(DocumentStore store, UUID authority, UUID owner, UUID id) {}

    private Stored store(Quarantine quarantine, String purpose, String content) {
        DocumentStore store = new DocumentStore(db, files, check, quarantine, events, clock);
        UUID authority = people.actor("ngan").authorityId();
        UUID owner = UUID.randomUUID();
        UUID id = store.store(
                new NewDocument(authority, "test", owner, purpose, LocalizedText.of("Thử"), null),
                content.getBytes(StandardCharsets.UTF_8));
        return new Stored(store, authority, owner, id);
    }

    private UploadDoor door(int port) {
        ClamdSettings settings = new ClamdSettings("127.0.0.1", port, Duration.ofMillis(500), 1);
        return new UploadDoor(check, new Clamd(settings), settings);
    }

    private Quarantine quarantine(int port) {
        ClamdSettings settings = new ClamdSettings("127.0.0.1", port, Duration.ofMillis(500), 1);
        return new Quarantine(db, files, new Clamd(settings), settings, clock);
    }

    private static String refusal(Stored stored) {
        return refusal(() -> stored.store().get(stored.authority(), "test", stored.owner(), stored.id()));
    }

    private static String refusal(ThrowingCallable call) {
        DomainException[] refused = new DomainException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.class, thrown -> refused[0] = thrown);
        return refused[0].code();
    }
}
