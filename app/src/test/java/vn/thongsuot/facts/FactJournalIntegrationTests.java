package vn.thongsuot.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.shared.DomainException;

@DisplayName("Sổ ghi dữ liệu: mỗi dòng giữ mọi phiên bản, mỗi sự kiện ghi một lần")
class FactJournalIntegrationTests extends ProductTest {

    private final UUID authority = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();

    @Autowired
    private FactJournal journal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext db;

    @Test
    void keepsWhatTheRecordsSaidBefore() {
        clock.set("2026-03-01T08:00");
        record(UUID.randomUUID(), duty(null));
        clock.set("2026-03-10T08:00");
        record(UUID.randomUUID(), duty(LocalDate.of(2026, 3, 9)));

        assertThat(issuedOn("recorded_to is null")).isEqualTo("2026-03-09");
        assertThat(issuedOn(
                        "recorded_from <= timestamptz '2026-03-05 00:00+07' and recorded_to > '2026-03-05 00:00+07'"))
                .isNull();
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void countsARedeliveryOnce() {
        UUID event = UUID.randomUUID();
        record(event, duty(null));
        record(UUID.randomUUID(), duty(LocalDate.of(2026, 3, 9)));
        record(event, duty(null));

        assertThat(versions()).isEqualTo(2);
        assertThat(issuedOn("recorded_to is null")).isEqualTo("2026-03-09");
    }

    @Test
    void takesARowOutAndCanBringItBack() {
        UUID removal = UUID.randomUUID();
        record(UUID.randomUUID(), duty(null));
        remove(removal);
        assertThat(current()).isZero();

        record(UUID.randomUUID(), duty(null));
        remove(removal);

        assertThat(current()).isEqualTo(1);
    }

    @Test
    void refusesWhatTheContractDoesNotDeclare() {
        assertRefused("FAC-001", () -> journal("no-such-fact", Map.of()));
        assertRefused("FAC-002", () -> journal("plan-duty", with(duty(null), "colour", "red")));
        assertRefused("FAC-003", () -> journal("plan-duty", with(duty(null), "due_on", "2026-03-01")));
        assertRefused("FAC-003", () -> journal("meeting", with(Map.of(), "held_on", true)));
        assertRefused("FAC-004", () -> journal("plan-duty", Map.of("no_lower", true)));
        assertRefused("FAC-005", () -> journal("dossier", Map.of()));
    }

    @Test
    void needsTheTransactionOfTheChange() {
        assertThatThrownBy(() ->
                        journal.record("plan-duty", authority, row, UUID.randomUUID(), unit, duty(LocalDate.EPOCH)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void assertRefused(String code, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Map<String, Object> duty(LocalDate issuedOn) {
        Map<String, Object> values = new HashMap<>();
        values.put("due_on", LocalDate.of(2026, 3, 15));
        values.put("issued_on", issuedOn);
        values.put("no_lower", true);
        return values;
    }

    private static Map<String, Object> with(Map<String, Object> values, String field, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(field, value);
        return more;
    }

    private void journal(String fact, Map<String, Object> values) {
        transaction.executeWithoutResult(
                status -> journal.record(fact, authority, row, UUID.randomUUID(), unit, values));
    }

    private void record(UUID event, Map<String, Object> values) {
        transaction.executeWithoutResult(status -> journal.record("plan-duty", authority, row, event, unit, values));
    }

    private void remove(UUID event) {
        transaction.executeWithoutResult(status -> journal.remove("plan-duty", authority, row, event));
    }

    private String issuedOn(String when) {
        return db.fetchSingle(
                        "select \"values\" ->> 'issued_on' from facts.row_version where row_id = ? and " + when, row)
                .get(0, String.class);
    }

    private int versions() {
        return db.fetchSingle("select count(*) from facts.row_version where row_id = ?", row)
                .get(0, Integer.class);
    }

    private int current() {
        return db.fetchSingle("select count(*) from facts.row_version where row_id = ? and recorded_to is null", row)
                .get(0, Integer.class);
    }
}
