package vn.thongsuot.inspections;

import static vn.thongsuot.db.inspections.Tables.ITEM;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.inspections.tables.records.ItemRecord;
import vn.thongsuot.inspections.checklists.Checklist;
import vn.thongsuot.inspections.checklists.ChecklistItem;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.programme.ReformArea;

/** Rows of questions and answers. */
@Repository
class ItemStore {

    private final DSLContext db;

    ItemStore(DSLContext db) {
        this.db = db;
    }

    List<InspectionItem> list(UUID inspectionId) {
        return db.selectFrom(ITEM)
                .where(ITEM.INSPECTION_ID.eq(inspectionId))
                .orderBy(ITEM.N)
                .fetch(ItemStore::item);
    }

    void insert(UUID inspectionId, Checklist checklist) {
        int n = 0;
        for (ChecklistItem item : checklist.items()) {
            db.insertInto(ITEM)
                    .set(ITEM.INSPECTION_ID, inspectionId)
                    .set(ITEM.N, ++n)
                    .set(ITEM.AREA, item.area().key())
                    .set(ITEM.QUESTION, LocalizedJson.of(item.question()))
                    .set(ITEM.INDICATOR_ID, item.indicatorId())
                    .execute();
        }
    }

    @Nullable
    ItemRecord lock(UUID inspectionId, int n) {
        return db.selectFrom(ITEM)
                .where(ITEM.INSPECTION_ID.eq(inspectionId), ITEM.N.eq(n))
                .forUpdate()
                .fetchOne();
    }

    void keep(UUID inspectionId, int n, InspectionItem.Kept kept) {
        db.update(ITEM)
                .set(ITEM.FIGURE_TOP, kept.top())
                .set(ITEM.FIGURE_BOTTOM, kept.bottom())
                .set(ITEM.FIGURE_VALUE, kept.value())
                .where(ITEM.INSPECTION_ID.eq(inspectionId), ITEM.N.eq(n))
                .execute();
    }

    static InspectionItem item(ItemRecord row) {
        String answer = row.getAnswer();
        return new InspectionItem(
                row.getN(),
                ReformArea.of(row.getArea()),
                LocalizedJson.read(row.getQuestion()),
                row.getIndicatorId(),
                answer == null ? null : Answer.of(answer),
                row.getNote(),
                row.getRevision(),
                row.getAnsweredAt(),
                row.getAnsweredBy(),
                row.getFigureTop() == null && row.getFigureValue() == null
                        ? null
                        : new InspectionItem.Kept(row.getFigureTop(), row.getFigureBottom(), row.getFigureValue()));
    }
}
