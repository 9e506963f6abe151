package vn.thongsuot.inspections;

import static vn.thongsuot.db.inspections.Tables.INSPECTION;
import static vn.thongsuot.db.inspections.Tables.MEMBER;
import static vn.thongsuot.db.inspections.Tables.PLAN;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.inspections.tables.records.InspectionRecord;
import vn.thongsuot.shared.Ids;

/** Rows of inspections and their teams. */
@Repository
class InspectionStore {

    private final DSLContext db;
    private final Codes codes;
    private final Clock clock;

    InspectionStore(DSLContext db, Codes codes, Clock clock) {
        this.db = db;
        this.codes = codes;
        this.clock = clock;
    }

    Optional<Inspection> find(UUID id) {
        return list(INSPECTION.ID.eq(id)).stream().findFirst();
    }

    /** In the order of their codes. */
    List<Inspection> list(Condition condition) {
        return db.select(INSPECTION.fields())
                .select(PLAN.STATE)
                .from(INSPECTION)
                .leftJoin(PLAN)
                .on(PLAN.ID.eq(INSPECTION.PLAN_ID))
                .where(condition)
                .orderBy(INSPECTION.YEAR, INSPECTION.CODE)
                .fetch(InspectionStore::inspection);
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    InspectionRecord lock(UUID id) {
        return db.selectFrom(INSPECTION).where(INSPECTION.ID.eq(id)).forUpdate().fetchOne();
    }

    void save(InspectionRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    UUID insert(UUID authorityId, NewInspection written, UUID accountId) {
        UUID id = Ids.next(clock);
        db.insertInto(INSPECTION)
                .set(INSPECTION.ID, id)
                .set(INSPECTION.AUTHORITY_ID, authorityId)
                .set(INSPECTION.CODE, codes.next(authorityId, Codes.Kind.INSPECTION, written.year()))
                .set(INSPECTION.YEAR, written.year())
                .set(INSPECTION.PLAN_ID, written.planId())
                .set(INSPECTION.REPEATS_ID, written.repeatsId())
                .set(INSPECTION.UNIT_ID, written.unitId())
                .set(INSPECTION.INSPECTED_UNIT_ID, written.inspectedUnitId())
                .set(INSPECTION.KIND, written.kind().key())
                .set(INSPECTION.FORM, written.form().key())
                .set(INSPECTION.MONTH, written.month())
                .set(INSPECTION.FIRST_DAY, written.firstDay())
                .set(INSPECTION.LAST_DAY, written.lastDay())
                .set(INSPECTION.CHECKLIST_ID, written.checklistId())
                .set(INSPECTION.STATE, InspectionState.PLANNED.key())
                .set(INSPECTION.CREATED_AT, clock.instant())
                .set(INSPECTION.CREATED_BY, accountId)
                .execute();
        return id;
    }

    List<TeamMember> team(UUID inspectionId) {
        return teams(List.of(inspectionId)).getOrDefault(inspectionId, List.of());
    }

    /** The head first. */
    Map<UUID, List<TeamMember>> teams(Collection<UUID> inspectionIds) {
        return db
                .selectFrom(MEMBER)
                .where(MEMBER.INSPECTION_ID.in(inspectionIds))
                .orderBy(MEMBER.INSPECTION_ID, MEMBER.POSITION, MEMBER.ACCOUNT_ID)
                .fetchGroups(
                        MEMBER.INSPECTION_ID,
                        row -> new TeamMember(row.getAccountId(), TeamPosition.of(row.getPosition())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .sorted(Comparator.comparing(TeamMember::position))
                                .toList()));
    }

    void setTeam(UUID inspectionId, Collection<TeamMember> team) {
        db.deleteFrom(MEMBER).where(MEMBER.INSPECTION_ID.eq(inspectionId)).execute();
        team.forEach(member -> db.insertInto(MEMBER)
                .set(MEMBER.INSPECTION_ID, inspectionId)
                .set(MEMBER.ACCOUNT_ID, member.accountId())
                .set(MEMBER.POSITION, member.position().key())
                .execute());
    }

    /** Ids of the inspections in whose team somebody is. */
    List<UUID> listOfMember(UUID accountId) {
        return db.select(MEMBER.INSPECTION_ID)
                .from(MEMBER)
                .where(MEMBER.ACCOUNT_ID.eq(accountId))
                .fetch(MEMBER.INSPECTION_ID);
    }

    private static Inspection inspection(Record joined) {
        InspectionRecord row = joined.into(INSPECTION);
        String mode = row.getMode();
        return new Inspection(
                row.getId(),
                row.getAuthorityId(),
                row.getCode(),
                row.getYear(),
                row.getPlanId(),
                row.getRepeatsId(),
                row.getUnitId(),
                row.getInspectedUnitId(),
                InspectionKind.of(row.getKind()),
                InspectionForm.of(row.getForm()),
                row.getMonth(),
                row.getFirstDay(),
                row.getLastDay(),
                row.getChecklistId(),
                !"draft".equals(joined.get(PLAN.STATE)),
                InspectionState.of(row.getState()),
                row.getVersion(),
                mode == null ? null : InspectionMode.of(mode),
                row.getDecision(),
                InspectionSubject.of(row.getSubject()),
                row.getTopic(),
                row.getStartedOn(),
                minutes(row),
                row.getAssessment(),
                row.getDemands(),
                conclusion(row));
    }

    private static Inspection.@Nullable Minutes minutes(InspectionRecord row) {
        return row.getMinutedOn() == null || row.getMinutesAt() == null || row.getMinutesBy() == null
                ? null
                : new Inspection.Minutes(
                        row.getMinutedOn(),
                        row.getMinutesAt(),
                        row.getMinutesBy(),
                        row.getMinutesDocumentId(),
                        row.getMinutesScanned(),
                        row.getAgreedAt(),
                        row.getAgreedBy(),
                        row.getOpinion());
    }

    private static Inspection.@Nullable Conclusion conclusion(InspectionRecord row) {
        return row.getNumber() == null || row.getConcludedOn() == null || row.getSigner() == null
                ? null
                : new Inspection.Conclusion(
                        row.getNumber(),
                        row.getConcludedOn(),
                        row.getSigner(),
                        row.getSignerPosition(),
                        row.getConclusionDocumentId(),
                        row.getConclusionScanned());
    }
}
