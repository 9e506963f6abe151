package vn.thongsuot.organisation;

import static vn.thongsuot.db.organisation.Tables.DECISION;
import static vn.thongsuot.db.organisation.Tables.SUCCESSION;
import static vn.thongsuot.db.organisation.Tables.UNIT;
import static vn.thongsuot.db.organisation.Tables.UNIT_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.organisation.tables.records.DecisionRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LegalBasis;
import vn.thongsuot.shared.LocalizedText;

/** Changes the tree of units by dated decisions (Vietnamese: thành lập, sáp nhập, giải thể đơn vị). */
@Service
public class UnitRegistry {

    private static final Pattern CODE = Pattern.compile("[A-Y]\\d{2}(\\.[0-9A-Z]{1,5}){0,6}");
    private static final int LONGEST_CODE = 35;

    private final DSLContext db;
    private final UnitClosure closure;
    private final UnitDirectory directory;
    private final AuditTrail audit;
    private final UnitsTold told;
    private final Clock clock;

    UnitRegistry(
            DSLContext db,
            UnitClosure closure,
            UnitDirectory directory,
            AuditTrail audit,
            UnitsTold told,
            Clock clock) {
        this.db = db;
        this.closure = closure;
        this.directory = directory;
        this.audit = audit;
        this.told = told;
        this.clock = clock;
    }

    /**
     * A unit to be made.
     *
     * @param parentId null for the top unit of an authority
     */
    public record NewUnit(
            @Nullable UUID parentId, String code, LocalizedText name, UnitKind kind, UnitLevel level, LocalDate from) {}

    /**
     * @return id of the unit
     * @throws DomainException ORG-002 if the code is no agency code
     */
    @Transactional
    @LegalBasis(act = "20/2020/QĐ-TTg", provision = "Điều 4", from = "2020-07-22")
    public UUID create(NewUnit unit, @Nullable UUID decisionId) {
        UUID id = Ids.next(clock);
        create(id, unit, decisionId);
        return id;
    }

    private void create(UUID id, NewUnit unit, @Nullable UUID decisionId) {
        requireCode(unit.code());
        UUID authority = unit.parentId() == null ? id : authorityOf(unit.parentId());
        db.insertInto(UNIT)
                .set(UNIT.ID, id)
                .set(UNIT.AUTHORITY_ID, authority)
                .set(UNIT.CREATED_AT, clock.instant())
                .execute();
        version(id, unit.from(), unit.parentId(), unit.code(), unit.name(), unit.kind(), unit.level(), decisionId);
        closure.add(id, unit.parentId(), unit.from());
        tell(authority, note(id, "unit.created"));
    }

    private void version(
            UUID id,
            LocalDate from,
            @Nullable UUID parentId,
            String code,
            LocalizedText name,
            UnitKind kind,
            UnitLevel level,
            @Nullable UUID decisionId) {
        db.insertInto(UNIT_VERSION)
                .set(UNIT_VERSION.UNIT_ID, id)
                .set(UNIT_VERSION.VALID, DateRanges.from(from))
                .set(UNIT_VERSION.PARENT_ID, parentId)
                .set(UNIT_VERSION.CODE, code)
                .set(UNIT_VERSION.NAME, LocalizedJson.of(name))
                .set(UNIT_VERSION.KIND, kind.key())
                .set(UNIT_VERSION.LEVEL, level.key())
                .set(UNIT_VERSION.DECISION_ID, decisionId)
                .execute();
    }

    /** @return id of the decision, which does nothing by itself */
    public UUID decide(
            UUID authorityId, String number, LocalizedText title, LocalDate issuedOn, LocalDate effectiveOn) {
        UUID id = Ids.next(clock);
        db.insertInto(DECISION)
                .set(DECISION.ID, id)
                .set(DECISION.AUTHORITY_ID, authorityId)
                .set(DECISION.NUMBER, number)
                .set(DECISION.TITLE, LocalizedJson.of(title))
                .set(DECISION.ISSUED_ON, issuedOn)
                .set(DECISION.EFFECTIVE_ON, effectiveOn)
                .execute();
        return id;
    }

    /** Ends a unit on the day before {@code on}; {@code successorId} carries on for it. */
    @Transactional
    public void succeed(UUID predecessorId, UUID successorId, UUID decisionId, LocalDate on, String kind) {
        close(predecessorId, on);
        db.insertInto(SUCCESSION)
                .set(SUCCESSION.PREDECESSOR_ID, predecessorId)
                .set(SUCCESSION.SUCCESSOR_ID, successorId)
                .set(SUCCESSION.DECISION_ID, decisionId)
                .set(SUCCESSION.EFFECTIVE_ON, on)
                .set(SUCCESSION.KIND, kind)
                .set(SUCCESSION.MAIN, true)
                .execute();
        note(predecessorId, "unit.succeeded");
    }

    /**
     * Takes back what a decision did to units, until its day has come (Vietnamese: hủy quyết định sắp xếp chưa có hiệu lực):
     * those that it made never were, those that it ended go on. Restated figures follow, because they ask who carries on
     * for whom; the trail keeps both.
     *
     * @throws DomainException ORG-003 if the decision is in force: then only another decision changes it; ORG-004 if it
     *     was taken back before; ORG-001 if there is none
     */
    @Transactional
    public void undo(UUID decisionId) {
        DecisionRecord decision = db.selectFrom(DECISION)
                .where(DECISION.ID.eq(decisionId))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(() ->
                        new DomainException("ORG-001", DomainException.Kind.NOT_FOUND, "no decision " + decisionId));
        requireUndoable(decision);
        List<UUID> ended = db.deleteFrom(SUCCESSION)
                .where(SUCCESSION.DECISION_ID.eq(decisionId))
                .returning(SUCCESSION.PREDECESSOR_ID)
                .fetch(SUCCESSION.PREDECESSOR_ID);
        db.deleteFrom(UNIT_VERSION)
                .where(UNIT_VERSION.DECISION_ID.eq(decisionId))
                .returning(UNIT_VERSION.UNIT_ID)
                .fetch(UNIT_VERSION.UNIT_ID)
                .forEach(unit -> note(unit, "unit.creation-undone"));
        db.execute(
                "update organisation.unit_version set valid = daterange(lower(valid), null), end_decision_id = null "
                        + "where end_decision_id = {0}",
                DSL.val(decisionId));
        for (UUID unit : ended) {
            db.execute(
                    "update organisation.unit_version set valid = daterange(lower(valid), null) "
                            + "where unit_id = {0} and upper(valid) = {1}::date",
                    DSL.val(unit), DSL.val(decision.getEffectiveOn()));
            note(unit, "unit.succession-undone");
        }
        decision.setUndoneAt(clock.instant());
        decision.update();
        rebuild(decision.getAuthorityId(), note(decision.getAuthorityId(), "unit.decision-undone"));
    }

    private void requireUndoable(DecisionRecord decision) {
        if (decision.getUndoneAt() != null) {
            throw new DomainException(
                    "ORG-004", DomainException.Kind.CONFLICT, "decision was undone", decision.getNumber());
        }
        if (!LocalDate.ofInstant(clock.instant(), clock.getZone()).isBefore(decision.getEffectiveOn())) {
            throw new DomainException(
                    "ORG-003",
                    DomainException.Kind.CONFLICT,
                    "decision is in force",
                    decision.getNumber(),
                    decision.getEffectiveOn());
        }
    }

    /** Ends a unit on the day before {@code on}. */
    @Transactional
    public void close(UUID unitId, LocalDate on) {
        db.execute(
                "update organisation.unit_version set valid = daterange(lower(valid), {0}::date) "
                        + "where unit_id = {1} and valid @> ({0}::date - 1)",
                DSL.val(on), DSL.val(unitId));
        rebuild(authorityOf(unitId), note(unitId, "unit.closed"));
    }

    private void rebuild(UUID authorityId, UUID eventId) {
        closure.rebuild(authorityId);
        tell(authorityId, eventId);
    }

    private void tell(UUID authorityId, UUID eventId) {
        directory.forget();
        told.publish(new UnitsChanged(authorityId, eventId));
    }

    /**
     * Does all that a decision does to units, the tree derived once at the end (Vietnamese: thực hiện quyết định sắp xếp).
     * Steps come in the order of a {@link TreeChanges}: new units, ends, new versions, successions.
     *
     * @throws DomainException ORG-002 for a code that is no agency code; ORG-005 if a unit has no open version on that day
     */
    @Transactional
    public void apply(TreeChanges changes, UUID decisionId, LocalDate on) {
        changes.created()
                .forEach(made -> create(
                        made.id(),
                        new NewUnit(made.parentId(), made.code(), made.name(), made.kind(), made.level(), on),
                        decisionId));
        changes.ended().forEach(unit -> cut(unit, on, decisionId));
        changes.changed().forEach(unit -> change(unit, on, decisionId));
        changes.successions().forEach(link -> succession(link, decisionId, on));
        UUID authority = changes.authorityId();
        rebuild(authority, note(authority, "unit.decision-applied"));
    }

    /** The version that holds ends; another one of the same unit begins. */
    private void change(UnitView unit, LocalDate on, UUID decisionId) {
        requireCode(unit.code());
        cut(unit.id(), on, decisionId);
        version(unit.id(), on, unit.parentId(), unit.code(), unit.name(), unit.kind(), unit.level(), decisionId);
        note(unit.id(), "unit.changed");
    }

    private void succession(TreeChanges.Link link, UUID decisionId, LocalDate on) {
        db.insertInto(SUCCESSION)
                .set(SUCCESSION.PREDECESSOR_ID, link.predecessorId())
                .set(SUCCESSION.SUCCESSOR_ID, link.successorId())
                .set(SUCCESSION.DECISION_ID, decisionId)
                .set(SUCCESSION.EFFECTIVE_ON, on)
                .set(SUCCESSION.KIND, link.kind())
                .set(SUCCESSION.MAIN, link.main())
                .execute();
        note(link.predecessorId(), "unit.succeeded");
    }

    private void cut(UUID unitId, LocalDate on, UUID decisionId) {
        int cut = db.execute(
                "update organisation.unit_version set valid = daterange(lower(valid), {0}::date), end_decision_id = {2} "
                        + "where unit_id = {1} and valid @> ({0}::date - 1) and upper_inf(valid)",
                DSL.val(on), DSL.val(unitId), DSL.val(decisionId));
        if (cut != 1) {
            throw new DomainException(
                    "ORG-005",
                    DomainException.Kind.CONFLICT,
                    "unit %s has no open version on %s".formatted(unitId, on));
        }
    }

    private UUID authorityOf(UUID unitId) {
        return db.select(UNIT.AUTHORITY_ID)
                .from(UNIT)
                .where(UNIT.ID.eq(unitId))
                .fetchOptional(UNIT.AUTHORITY_ID)
                .orElseThrow(() -> new DomainException("ORG-001", DomainException.Kind.NOT_FOUND, "no unit " + unitId));
    }

    private UUID note(UUID unitId, String action) {
        return audit.append(StreamId.unit(unitId), new Draft(clock.instant(), null, null, action, "{}", null));
    }

    /** Whether it has the shape of an agency code. */
    public static boolean isCode(String code) {
        return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
    }

    private static void requireCode(String code) {
        if (!isCode(code)) {
            throw new DomainException(
                    "ORG-002", DomainException.Kind.INVALID, "agency code has not the shape MXX.XX.XX", LONGEST_CODE);
        }
    }
}
