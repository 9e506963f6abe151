package vn.thongsuot.facts;

import static vn.thongsuot.db.facts.Tables.ROW_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/**
 * Brings the rows of a small fact to what its source says, in the transaction of the change (Vietnamese: cập nhật dữ liệu danh
 * mục). What did not change keeps its version, so that a figure as of a day stays what it was.
 */
@Component
public class FactRegister {

    private final DSLContext db;
    private final FactJournal journal;
    private final FactContracts contracts;
    private final JsonMapper json;
    private final UnitDirectory units;
    private final Clock clock;

    FactRegister(
            DSLContext db,
            FactJournal journal,
            FactContracts contracts,
            JsonMapper json,
            UnitDirectory units,
            Clock clock) {
        this.db = db;
        this.journal = journal;
        this.contracts = contracts;
        this.json = json;
        this.units = units;
        this.clock = clock;
    }

    /** Two rows that are equal say the same. */
    private record Said(
            UUID unitId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Integer year,
            JsonNode values) {}

    /** @param eventId event that changed the records */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(FactSource source, UUID authorityId, UUID eventId) {
        bring(source.fact(), authorityId, eventId, source.rows(authorityId), DSL.noCondition());
    }

    /**
     * The same for some rows of the fact, so that a change costs what it changes.
     *
     * @param rows all of those whose field has the value
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(
            String fact, UUID authorityId, UUID eventId, Collection<FactSource.Row> rows, String field, String value) {
        bring(
                fact,
                authorityId,
                eventId,
                rows,
                DSL.condition("\"values\" ->> {0} = {1}", DSL.inline(field), DSL.val(value)));
    }

    private void bring(String fact, UUID authorityId, UUID eventId, Collection<FactSource.Row> rows, Condition which) {
        Map<UUID, Said> recorded = recorded(fact, authorityId, which);
        for (FactSource.Row row : rows) {
            Said before = recorded.remove(row.id());
            if (!said(fact, row).equals(before)) {
                journal.record(fact, authorityId, row.id(), eventId, row.unitId(), row.values());
            }
        }
        recorded.keySet().forEach(gone -> journal.remove(fact, authorityId, gone, eventId));
    }

    /** Rows of every authority that its records say otherwise; empty when all is right. */
    List<String> findDifferences(FactSource source) {
        List<String> differences = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (UnitView authority : units.listAuthorities(today)) {
            Map<UUID, Said> recorded = recorded(source.fact(), authority.id(), DSL.noCondition());
            for (FactSource.Row row : source.rows(authority.id())) {
                if (!said(source.fact(), row).equals(recorded.remove(row.id()))) {
                    differences.add(source.fact() + " " + row.id() + " of " + authority.id());
                }
            }
            recorded.keySet().forEach(gone -> differences.add(source.fact() + " " + gone + " of " + authority.id()));
        }
        return differences;
    }

    private Said said(String fact, FactSource.Row row) {
        Map<String, Object> checked = FactValues.check(contracts.get(fact), row.values());
        return new Said(
                row.unitId(),
                (LocalDate) row.values().get("valid_from"),
                (LocalDate) row.values().get("valid_to"),
                (Integer) row.values().get("year"),
                json.readTree(json.writeValueAsString(checked)));
    }

    private Map<UUID, Said> recorded(String fact, UUID authorityId, Condition which) {
        return new HashMap<>(db.selectFrom(ROW_VERSION)
                .where(ROW_VERSION.AUTHORITY_ID.eq(authorityId), ROW_VERSION.FACT.eq(fact))
                .and(ROW_VERSION.RECORDED_TO.isNull())
                .and(which)
                .fetchMap(
                        row -> Objects.requireNonNull(row.getRowId()),
                        row -> new Said(
                                row.getUnitId(),
                                row.getValidFrom(),
                                row.getValidTo(),
                                row.getYear(),
                                json.readTree(row.getValues().data()))));
    }
}
