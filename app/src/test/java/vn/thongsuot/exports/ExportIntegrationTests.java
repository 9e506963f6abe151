package vn.thongsuot.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Actors;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.platform.PagesOutsideRequests;
import vn.thongsuot.platform.ProductHome;
import vn.thongsuot.platform.Sealing;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

@DisplayName("Kết xuất trong nền: chỉ người yêu cầu, hỏi lại quyền khi lập, hết hạn thì xóa")
class ExportIntegrationTests extends ProductTest {

    private static final String ROW = "Bà Lê Thị Mẫu, hàng số ";

    @Autowired
    private org.jooq.DSLContext db;

    @Autowired
    private ProductHome home;

    @Autowired
    private Sealing sealing;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Actors actors;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PagesOutsideRequests pages;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final ExportSettings settings = new ExportSettings(10, 1000, Duration.ofDays(7), Duration.ofMinutes(15));
    private long length = 25;
    private boolean allowed = true;
    private boolean broken = false;
    private ExportFilter written = new ExportFilter(Map.of());

    @Test
    @DisplayName("Tệp tạm của bảng tính nằm trong thư mục của bản cài đặt, không ở nơi chung của máy")
    void keepsTemporaryFilesToItself() throws IOException {
        Path file = TempFile.createTempFile("rows", ".xml").toPath();
        try {
            assertThat(file.getParent()).hasFileName("temporary");
            assertThat(home.resolve("temporary")).isDirectory();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    @DisplayName("Ngắn thì có ngay; dài thì lập trong nền, có thông báo, tải được vài ngày")
    void makesLongListsInTheBackground() {
        Actor asker = people.actor("ngan");
        length = 3;
        assertThat(now(asker)).isPresent();
        length = 25;
        assertThat(now(asker)).isEmpty();
        UUID id = ask(asker);
        runner().run();

        ExportView view = view(asker, id);
        assertThat(view.state()).isEqualTo(ExportState.READY);
        assertThat(view.rows()).isEqualTo(25);
        ExportFile file = fetch(asker, id);
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("Tên", ROW + "24");
        byte[] kept = jdbc.sql("select content from exports.export where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(kept).as("kept in the database").hasSizeGreaterThan(file.content().length);
        assertThat(new String(kept, StandardCharsets.UTF_8))
                .as("sealed in the database")
                .doesNotContain(ROW);
        assertThat(jdbc.sql(
                                "select count(*) from notifications.outbox where account_id = ? and template = 'export-ready'"
                                        + " and created_at = ?")
                        .params(asker.accountId(), Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        assertThatThrownBy(() -> fetch(people.actor("phuc"), id)).isInstanceOf(DomainException.class);
        clock.add(Duration.ofDays(8));
        assertThatThrownBy(() -> fetch(asker, id)).isInstanceOf(DomainException.class);
        runner().run();
        assertThat(view(asker, id).state()).isEqualTo(ExportState.EXPIRED);
        assertThat(jdbc.sql("select count(*) from exports.export where id = ? and content is null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Lập trong nền: mọi điều kiện lọc tới nơi, kể cả sau điều kiện thứ hai mươi")
    void hasAllFiltersInTheBackground() {
        Actor asker = people.actor("ngan");
        Map<String, String> many =
                IntStream.range(0, 40).boxed().collect(Collectors.toMap(i -> "f.name" + i, String::valueOf));
        ExportFilter filter = ExportFilter.of(many);
        UUID id = transaction.execute(status -> exports().ask(asker, "work", filter, ExportFormat.XLSX, "vi"));
        runner().run();

        assertThat(view(asker, id).state()).isEqualTo(ExportState.READY);
        assertThat(written.values()).hasSize(40).containsEntry("name39", "39");
    }

    @Test
    @DisplayName("Mất quyền giữa lúc yêu cầu và lúc lập: không có tệp; quá dài: từ chối và nói mức")
    void asksForRightsAgain() {
        Actor asker = people.actor("ngan");
        UUID id = ask(asker);
        allowed = false;
        runner().run();
        assertThat(view(asker, id).state()).isEqualTo(ExportState.REFUSED);

        allowed = true;
        length = 1001;
        assertThatThrownBy(() -> ask(asker)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("EXP-001");
            assertThat(refused.parameters()).contains(1001L, 1000);
        });
    }

    @Test
    @DisplayName("Máy dừng khi đang lập: lập lại; ba lần không xong thì báo lỗi")
    void startsAgainAfterAStop() {
        Actor asker = people.actor("ngan");
        UUID id = ask(asker);
        jdbc.sql("update exports.export set state = 'running', attempts = 1, taken_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        runner().run();
        assertThat(view(asker, id).state()).isEqualTo(ExportState.RUNNING);
        clock.add(Duration.ofMinutes(16));
        runner().run();
        assertThat(view(asker, id).state()).isEqualTo(ExportState.READY);

        UUID never = ask(asker);
        jdbc.sql("update exports.export set state = 'running', attempts = 3, taken_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), never)
                .update();
        clock.add(Duration.ofMinutes(16));
        runner().run();
        assertThat(view(asker, never).state()).isEqualTo(ExportState.FAILED);
    }

    @Test
    @DisplayName(
            "Tệp của người khác không lập được: người giữ hệ thống thấy tên danh sách và thử lại, không tải được; người yêu cầu có tệp")
    void letsTheKeeperRetryWithoutReading() {
        clock.set("2026-11-20T10:42");
        Actor asker = people.actor("ngan");
        Actor keeper = people.actor("quantri");
        UUID id = ask(asker);
        broken = true;
        runner().run();
        assertThat(view(asker, id).state()).isEqualTo(ExportState.FAILED);
        assertThat(stuck().list(keeper))
                .filteredOn(piece -> piece.id().equals(id.toString()))
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.what()).isEqualTo("export.work");
                    assertThat(piece.reason()).isEqualTo("IllegalStateException");
                });
        assertThat(stuck().count(keeper)).isEqualTo(stuck().list(keeper).size());

        broken = false;
        transaction.executeWithoutResult(status -> stuck().retry(keeper, id.toString()));
        assertThat(view(asker, id).state()).isEqualTo(ExportState.WAITING);
        runner().run();

        assertThat(view(asker, id).state()).isEqualTo(ExportState.READY);
        assertThatThrownBy(() -> fetch(keeper, id)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> stuck().retry(keeper, id.toString())))
                .hasMessageContaining("ACC-001");
    }

    private StuckExports stuck() {
        return new StuckExports(db, settings, clock);
    }

    private Optional<ExportFile> now(Actor actor) {
        return transaction.execute(
                status -> exports().now(actor, "work", new ExportFilter(Map.of()), ExportFormat.CSV, ui()));
    }

    private UUID ask(Actor actor) {
        return transaction.execute(status ->
                exports().ask(actor, "work", new ExportFilter(Map.of("whose", "mine")), ExportFormat.CSV, "vi"));
    }

    private ExportFile fetch(Actor actor, UUID id) {
        return transaction.execute(status -> exports().fetch(actor, id));
    }

    private ExportView view(Actor actor, UUID id) {
        return exports().list(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Ui ui() {
        return pages.of(Locale.of("vi"), null);
    }

    private Exports exports() {
        return new Exports(db, sealing, audit, json, settings, clock, List.of(new Invented()));
    }

    private ExportRunner runner() {
        return new ExportRunner(db, exports(), sealing, actors, outbox, pages, json, transaction, settings, clock);
    }

    /** A list of as many rows as the test wants. */
    private final class Invented implements ExportSource {

        @Override
        public String name() {
            return "work";
        }

        @Override
        public Permission permission() {
            return Permission.DOSSIER_READ;
        }

        @Override
        public long count(Actor actor, ExportFilter filter) {
            return length;
        }

        @Override
        public void write(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
            if (!allowed) {
                throw AccessPolicy.notFound();
            }
            if (broken) {
                throw new IllegalStateException(ROW);
            }
            written = filter;
            sink.head(List.of("Tên"));
            for (int i = 0; i < length; i++) {
                sink.row(List.of(ROW + i));
            }
        }
    }
}
