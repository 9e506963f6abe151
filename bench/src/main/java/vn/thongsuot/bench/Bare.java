package vn.thongsuot.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;

/**
 * The bare side: the same rows into the same tables by prepared statements, one connection a client, one transaction a
 * step, without any of the product's code. What a step of the product writes is written down in {@link #step}.
 */
final class Bare implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement lock;
    private final List<PreparedStatement> writes = new ArrayList<>();

    Bare(EmbeddedPostgres server) throws SQLException {
        connection = DriverManager.getConnection(
                server.jdbcUrl(Bootstrap.DATABASE) + "?prepareThreshold=1",
                Bootstrap.APP,
                server.secret(Bootstrap.APP));
        connection.setAutoCommit(false);
        lock = connection.prepareStatement("""
                select d.authority_id, d.id, d.step_unit_id from dossiers.dossier d
                join dossiers.dossier_code c on c.authority_id = d.authority_id and c.dossier_id = d.id
                where c.code = ? for update of d""");
        for (String sql : List.of(
                "insert into platform.idempotency (key, account_id, command, outcome, created_at) values (?, ?, 'dossier.complete-step', '/desk', ?)",
                """
                update dossiers.step_log set holder_id = ?, left_at = ?, used_minutes = 5
                where authority_id = ? and dossier_id = ? and n = 1""",
                """
                insert into dossiers.step_log (authority_id, dossier_id, n, step_key, unit_id, role, budget_minutes, entered_at)
                values (?, ?, 2, 'assign', ?, 'DEPARTMENT_HEAD', 240, ?)""",
                """
                insert into audit.entry (stream_kind, stream_id, seq, event_id, at, account_id, unit_id, action, data, legal_basis, previous_hash, hash)
                select 'dossier', stream_id, last_seq + 1, ?, ?, ?, ?, 'dossier.step-done', '{"step":"receive"}', 'NĐ 118/2025/NĐ-CP Điều 18',
                    sha256('a'), sha256('b')
                from audit.stream_head where stream_kind = 'dossier' and stream_id = ?""",
                """
                update audit.stream_head set last_seq = last_seq + 1, last_hash = sha256('b'), xid = pg_current_xact_id()
                where stream_kind = 'dossier' and stream_id = ?""",
                """
                update facts.dossier_version set recorded_to = ?
                where authority_id = ? and dossier_id = ? and recorded_to is null""",
                """
                insert into facts.dossier_version (authority_id, dossier_id, recorded_from, event_id, unit_id, intake_unit_id, procedure_code,
                    field_code, field_group, channel, applicant_kind, online_level, boundary_free, foreign_intake, received_on, due_at, due_on,
                    promised_at, outcome, timeliness, working_minutes, working_days, supplement_rounds, supplement_limit, steps_total,
                    transfers_total, fee_due)
                select authority_id, dossier_id, ?, ?, unit_id, intake_unit_id, procedure_code, field_code, field_group, channel, applicant_kind,
                    online_level, boundary_free, foreign_intake, received_on, due_at, due_on, promised_at, outcome, timeliness, working_minutes,
                    working_days, supplement_rounds, supplement_limit, 1, 1, fee_due
                from facts.dossier_version where authority_id = ? and dossier_id = ? and recorded_to = ?""",
                """
                update dossiers.dossier set status = 'in-process', version = version + 1, step_key = 'assign', step_role = 'DEPARTMENT_HEAD',
                    step_since = ?, holder_id = null, steps_done = 1, transfers = 1 where authority_id = ? and id = ?""")) {
            writes.add(connection.prepareStatement(sql));
        }
    }

    /** Lock, key of the command, both stays, event, head, both versions of the fact, dossier: nine statements and a commit. */
    void step(String code) throws SQLException {
        lock.setString(1, code);
        ResultSet row = lock.executeQuery();
        row.next();
        UUID authority = row.getObject(1, UUID.class);
        UUID dossier = row.getObject(2, UUID.class);
        UUID unit = row.getObject(3, UUID.class);
        UUID account = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        run(0, UUID.randomUUID(), account, now);
        run(1, account, now, authority, dossier);
        run(2, authority, dossier, unit, now);
        run(3, event, now, account, unit, dossier);
        run(4, dossier);
        run(5, now, authority, dossier);
        run(6, now, event, authority, dossier, now);
        run(7, now, authority, dossier);
        connection.commit();
    }

    private void run(int number, Object... values) throws SQLException {
        PreparedStatement statement = writes.get(number);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        if (statement.executeUpdate() != 1) {
            throw new SQLException("Statement " + number + " of the bare side did not change one row.");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
