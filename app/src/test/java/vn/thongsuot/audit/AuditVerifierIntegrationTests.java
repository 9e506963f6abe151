package vn.thongsuot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.Owner;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.audit.Finding.Kind;

@DisplayName("Nhật ký: mọi dòng bị sửa, bị xóa, bị cắt đều bị phát hiện")
class AuditVerifierIntegrationTests extends ProductTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerifier verifier;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Chuỗi nguyên vẹn, có niêm phong, thì không có sai lệch")
    void findsNothingInAnUntouchedStream() {
        stream(3);
        checkpoints.seal();
        stream(2);

        assertThat(verifier.findAll()).isEmpty();
    }

    @Test
    @DisplayName("Vai trò của ứng dụng không sửa, không xóa được nhật ký và số liệu đã ghi")
    void keepsTheApplicationFromChangingIt() {
        for (String sql : new String[] {
            "update audit.entry set action = 'x'",
            "delete from audit.entry",
            "delete from audit.checkpoint",
            "delete from facts.dossier_delta",
            "update facts.dossier_delta set received = 0",
            "update facts.dossier_version set outcome = 'granted'"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @DisplayName("Một dòng bị sửa")
    void findsAChangedEntry() {
        UUID id = stream(3);
        Owner.execute("update audit.entry set data = '{\"x\":1}' where stream_id = '%s' and seq = 2".formatted(id));

        assertThat(verifier.findAll()).contains(finding(Kind.CHANGED, id, 2));

        Owner.execute("update audit.entry set data = '{}' where stream_id = '%s' and seq = 2".formatted(id));
        assertThat(verifier.findAll()).isEmpty();
    }

    @Test
    @DisplayName("Một dòng ở giữa bị xóa")
    void findsARemovedEntry() {
        UUID id = stream(3);
        Owner.execute("create table audit.kept as select * from audit.entry where stream_id = '%s' and seq = 2"
                .formatted(id));
        Owner.execute("delete from audit.entry where stream_id = '%s' and seq = 2".formatted(id));

        assertThat(verifier.findAll()).contains(finding(Kind.REMOVED, id, 2));

        Owner.execute("insert into audit.entry select * from audit.kept");
        Owner.execute("drop table audit.kept");
        assertThat(verifier.findAll()).isEmpty();
    }

    @Test
    @DisplayName("Cắt cuối chuỗi và lùi cả đầu chuỗi: niêm phong ngoài cơ sở dữ liệu vẫn tố giác")
    void findsACutOffEndByItsSeal() {
        UUID id = stream(3);
        checkpoints.seal();
        Owner.execute("create table audit.kept as select * from audit.entry where stream_id = '%s' and seq = 3"
                .formatted(id));
        Owner.execute(
                "create table audit.kept_head as select * from audit.stream_head where stream_id = '%s'".formatted(id));
        Owner.execute("delete from audit.entry where stream_id = '%s' and seq = 3".formatted(id));
        Owner.execute("""
                update audit.stream_head h set last_seq = 2, last_hash = e.hash from audit.entry e
                where h.stream_id = '%1$s' and e.stream_id = '%1$s' and e.seq = 2""".formatted(id));

        assertThat(verifier.findAll()).contains(finding(Kind.CUT_OFF, id, 3));

        Owner.execute("insert into audit.entry select * from audit.kept");
        Owner.execute("""
                update audit.stream_head h set last_seq = k.last_seq, last_hash = k.last_hash from audit.kept_head k
                where h.stream_id = k.stream_id""");
        Owner.execute("drop table audit.kept, audit.kept_head");
        assertThat(verifier.findAll()).isEmpty();
    }

    @Test
    @DisplayName("Cả chuỗi bị viết lại với mã băm khớp nhau: niêm phong vẫn tố giác")
    void findsARewrittenStreamByItsSeal() {
        UUID id = stream(1);
        checkpoints.seal();
        StreamId stream = StreamId.dossier(id);
        Entry old = trail.list(stream).getFirst();
        Entry forged = new Entry(
                1, old.eventId(), old.at(), old.accountId(), old.unitId(), "test.forged", old.data(), old.legalBasis());
        rewrite(id, "test.forged", EntryHash.of(stream, forged, EntryHash.GENESIS));

        assertThat(verifier.findAll()).contains(finding(Kind.CHANGED, id, 1));

        rewrite(id, old.action(), EntryHash.of(stream, old, EntryHash.GENESIS));
        assertThat(verifier.findAll()).isEmpty();
    }

    @Test
    @DisplayName("Tệp niêm phong bị sửa")
    void findsAForgedCheckpoint() {
        stream(1);
        checkpoints.seal();
        byte[] hash = jdbc.sql("select hash from audit.checkpoint where number = 1")
                .query(byte[].class)
                .single();
        Owner.execute("update audit.checkpoint set hash = sha256('x') where number = 1");

        assertThat(verifier.findAll()).contains(new Finding(Kind.CHECKPOINT, "1"));

        Owner.execute("update audit.checkpoint set hash = '\\x%s' where number = 1"
                .formatted(java.util.HexFormat.of().formatHex(hash)));
        assertThat(verifier.findAll()).isEmpty();
    }

    private static void rewrite(UUID id, String action, byte[] hash) {
        String hex = java.util.HexFormat.of().formatHex(hash);
        Owner.execute("update audit.entry set action = '%s', hash = '\\x%s' where stream_id = '%s'"
                .formatted(action, hex, id));
        Owner.execute("update audit.stream_head set last_hash = '\\x%s' where stream_id = '%s'".formatted(hex, id));
    }

    private UUID stream(int entries) {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < entries; i++) {
            transaction.executeWithoutResult(status -> trail.append(
                    StreamId.dossier(id),
                    new Draft(clock.instant(), null, null, "test.done", "{}", "NĐ 118/2025/NĐ-CP")));
        }
        return id;
    }

    private static Finding finding(Kind kind, UUID stream, long seq) {
        return new Finding(kind, "dossier %s #%d".formatted(stream, seq));
    }
}
