package vn.thongsuot.calendar.changes;

import static vn.thongsuot.db.calendar.Tables.RECOUNTED_CASE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.spi.ClockedCases;
import vn.thongsuot.calendar.spi.DueChange;
import vn.thongsuot.db.calendar.tables.records.RecountedCaseRecord;

/**
 * Cases to which an applied decision gave another due date (Vietnamese: hồ sơ đổi hạn theo quyết định). Who may change the calendar
 * sees all of them, as in the dry run; everybody else those that their work lists may show.
 */
@Service
public class MovedCases {

    private final DSLContext db;
    private final CalendarChanges changes;
    private final Map<String, ClockedCases> kinds = new TreeMap<>();

    MovedCases(DSLContext db, CalendarChanges changes, List<ClockedCases> kinds) {
        this.db = db;
        this.changes = changes;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a decision that the actor may not see */
    @Transactional(readOnly = true)
    public int count(Actor actor, UUID changeId) {
        return db.fetchCount(RECOUNTED_CASE, seen(actor, changeId));
    }

    /**
     * By kind and label.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a decision that the actor may not see
     */
    @Transactional(readOnly = true)
    public List<MovedCase> list(Actor actor, UUID changeId, int most, long offset) {
        List<RecountedCaseRecord> rows = db.selectFrom(RECOUNTED_CASE)
                .where(seen(actor, changeId))
                .orderBy(RECOUNTED_CASE.KIND, RECOUNTED_CASE.LABEL, RECOUNTED_CASE.CASE_ID)
                .limit(most)
                .offset(offset)
                .fetch();
        Map<String, Set<UUID>> readable = new HashMap<>();
        kinds.forEach((key, kind) -> readable.put(
                key,
                kind.listReadable(
                        actor,
                        rows.stream()
                                .filter(row -> row.getKind().equals(key))
                                .map(RecountedCaseRecord::getCaseId)
                                .toList())));
        return rows.stream()
                .map(row -> new MovedCase(row.getKind(), href(row, readable), change(row)))
                .toList();
    }

    private String href(RecountedCaseRecord row, Map<String, Set<UUID>> readable) {
        ClockedCases kind = kinds.get(row.getKind());
        return kind != null && readable.getOrDefault(row.getKind(), Set.of()).contains(row.getCaseId())
                ? kind.href(change(row))
                : "";
    }

    private static DueChange change(RecountedCaseRecord row) {
        return new DueChange(
                row.getCaseId(),
                row.getLabel(),
                row.getUnitId(),
                row.getBeforeAt(),
                row.getAfterAt(),
                row.getBecause());
    }

    private Condition seen(Actor actor, UUID changeId) {
        CalendarChange change = changes.get(actor, changeId);
        Condition ofChange = RECOUNTED_CASE.CHANGE_ID.eq(changeId);
        return changes.mayChange(actor, change.unitId()) ? ofChange : ofChange.and(readable(actor, changeId));
    }

    /** Other modules' cases are not joined: each is asked which of its own the actor may read. */
    private Condition readable(Actor actor, UUID changeId) {
        Map<String, List<UUID>> moved = db.select(RECOUNTED_CASE.KIND, RECOUNTED_CASE.CASE_ID)
                .from(RECOUNTED_CASE)
                .where(RECOUNTED_CASE.CHANGE_ID.eq(changeId))
                .fetchGroups(RECOUNTED_CASE.KIND, RECOUNTED_CASE.CASE_ID);
        List<Condition> each = new ArrayList<>();
        moved.forEach((key, ids) -> {
            ClockedCases kind = kinds.get(key);
            if (kind != null) {
                each.add(RECOUNTED_CASE
                        .KIND
                        .eq(key)
                        .and(isOneOf(RECOUNTED_CASE.CASE_ID, kind.listReadable(actor, ids))));
            }
        });
        return DSL.or(each);
    }

    private static Condition isOneOf(Field<UUID> field, Set<UUID> ids) {
        return field.eq(DSL.any(ids.toArray(UUID[]::new)));
    }
}
