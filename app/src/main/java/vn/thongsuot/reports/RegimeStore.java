package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.FORM;
import static vn.thongsuot.db.reports.Tables.REGIME;
import static vn.thongsuot.db.reports.Tables.REGIME_PERIOD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.db.reports.tables.records.RegimeRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;

/** Rows of regimes and forms. */
@Repository
class RegimeStore {

    private static final Field<LocalDate> FIRST = DateRanges.first(REGIME.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(REGIME.VALID);
    private static final TypeReference<List<FormItem>> ITEMS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    RegimeStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    List<Regime> list(Condition condition) {
        Map<UUID, List<Regime.Cadence>> cadences = db.selectFrom(REGIME_PERIOD)
                .orderBy(REGIME_PERIOD.REGIME_ID, REGIME_PERIOD.KIND)
                .fetchGroups(
                        REGIME_PERIOD.REGIME_ID,
                        row -> new Regime.Cadence(
                                PeriodKind.of(row.getKind()), row.getDueDays(), row.getConsolidatedDays()));
        return db.select(REGIME.fields())
                .select(FIRST, LAST)
                .from(REGIME)
                .where(condition)
                .orderBy(REGIME.ID)
                .fetch(row -> regime(row, cadences.getOrDefault(row.get(REGIME.ID), List.of())));
    }

    Optional<Regime> find(UUID id) {
        return list(REGIME.ID.eq(id)).stream().findFirst();
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    RegimeRecord lock(UUID id) {
        return db.selectFrom(REGIME).where(REGIME.ID.eq(id)).forUpdate().fetchOne();
    }

    UUID insert(UUID authorityId, RegimeDraft draft, UUID formId) {
        UUID id = Ids.next(clock);
        RegimeRecord row = db.newRecord(REGIME);
        set(row, draft);
        db.insertInto(REGIME)
                .set(row)
                .set(REGIME.ID, id)
                .set(REGIME.AUTHORITY_ID, authorityId)
                .set(REGIME.FORM_ID, formId)
                .set(REGIME.VALID, valid(draft))
                .execute();
        replaceCadences(id, draft.cadences());
        return id;
    }

    void update(RegimeRecord row, RegimeDraft draft, UUID formId) {
        set(row, draft);
        row.setFormId(formId);
        save(row);
        db.update(REGIME)
                .set(REGIME.VALID, valid(draft))
                .where(REGIME.ID.eq(row.getId()))
                .execute();
        replaceCadences(row.getId(), draft.cadences());
    }

    void save(RegimeRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    UUID insertForm(UUID authorityId, List<FormItem> items, @Nullable UUID accountId) {
        UUID id = Ids.next(clock);
        db.insertInto(FORM)
                .set(FORM.ID, id)
                .set(FORM.AUTHORITY_ID, authorityId)
                .set(FORM.ITEMS, JSONB.jsonb(json.writeValueAsString(items)))
                .set(FORM.CREATED_AT, clock.instant())
                .set(FORM.CREATED_BY, accountId)
                .execute();
        return id;
    }

    List<FormItem> items(UUID formId) {
        JSONB items = db.select(FORM.ITEMS).from(FORM).where(FORM.ID.eq(formId)).fetchSingle(FORM.ITEMS);
        return json.readValue(Objects.requireNonNull(items).data(), ITEMS);
    }

    private void replaceCadences(UUID regimeId, List<Regime.Cadence> cadences) {
        db.deleteFrom(REGIME_PERIOD).where(REGIME_PERIOD.REGIME_ID.eq(regimeId)).execute();
        for (Regime.Cadence cadence : cadences) {
            db.insertInto(REGIME_PERIOD)
                    .set(REGIME_PERIOD.REGIME_ID, regimeId)
                    .set(REGIME_PERIOD.KIND, cadence.kind().key())
                    .set(REGIME_PERIOD.DUE_DAYS, cadence.dueDays())
                    .set(REGIME_PERIOD.CONSOLIDATED_DAYS, cadence.consolidatedDays())
                    .execute();
        }
    }

    private static void set(RegimeRecord row, RegimeDraft draft) {
        row.setName(LocalizedJson.of(draft.name()));
        row.setRecipientUnitId(draft.recipientUnitId());
        row.setThroughUnitId(draft.throughUnitId());
        row.setUpperBody(draft.upperBody());
        row.setReporters(draft.reporters().key());
        row.setConsolidated(draft.consolidated());
        row.setCutOffDay(draft.cutOffDay());
        row.setLegalBasis(draft.legalBasis());
        row.setSample(draft.sample());
        row.setMovesDue(draft.handling().movesDue());
        row.setInScope(draft.handling().inScope());
        row.setConnectedOn(draft.handling().connectedOn());
    }

    private static Field<String> valid(RegimeDraft draft) {
        return draft.to() == null ? DateRanges.from(draft.from()) : DateRanges.between(draft.from(), draft.to());
    }

    private static Regime regime(Record row, List<Regime.Cadence> cadences) {
        return new Regime(
                row.get(REGIME.ID),
                row.get(REGIME.AUTHORITY_ID),
                LocalizedJson.read(row.get(REGIME.NAME)),
                row.get(REGIME.RECIPIENT_UNIT_ID),
                row.get(REGIME.THROUGH_UNIT_ID),
                row.get(REGIME.UPPER_BODY),
                Regime.Reporters.of(row.get(REGIME.REPORTERS)),
                row.get(REGIME.CONSOLIDATED),
                row.get(REGIME.CUT_OFF_DAY),
                row.get(REGIME.LEGAL_BASIS),
                row.get(REGIME.SAMPLE),
                new Regime.Handling(row.get(REGIME.MOVES_DUE), row.get(REGIME.IN_SCOPE), row.get(REGIME.CONNECTED_ON)),
                Objects.requireNonNull(row.get(FIRST)),
                row.get(LAST),
                row.get(REGIME.FORM_ID),
                row.get(REGIME.TEMPLATE_ID),
                row.get(REGIME.VERSION),
                cadences.stream()
                        .sorted(Comparator.comparing(Regime.Cadence::kind))
                        .toList());
    }
}
