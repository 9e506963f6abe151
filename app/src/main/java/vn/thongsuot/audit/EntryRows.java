package vn.thongsuot.audit;

import vn.thongsuot.db.audit.tables.records.EntryRecord;

final class EntryRows {

    private EntryRows() {}

    static Entry toEntry(EntryRecord row) {
        return new Entry(
                row.getSeq(),
                row.getEventId(),
                row.getAt(),
                row.getAccountId(),
                row.getUnitId(),
                row.getAction(),
                row.getData(),
                row.getLegalBasis());
    }
}
