package vn.thongsuot.facts;

/**
 * Below which transaction deltas are folded into cells (Vietnamese: mốc gộp số liệu), as it was read before a statement. The
 * planner knows from the value how few deltas lie above it; that it still holds, the statement says itself.
 */
record Watermark(String foldedBelow) {

    /** Number of the row that says that the mark has moved. */
    static final int PASSED = -1;

    /** Rows only if the mark has moved. */
    String check(SqlValues values) {
        return "select " + PASSED
                + ", 0, array[]::numeric[] from facts.watermark where name = 'dossier' and folded_below <> "
                + value(values);
    }

    /** Whether a delta is still open. */
    String open(String alias, SqlValues values) {
        return alias + ".xid >= " + value(values);
    }

    private String value(SqlValues values) {
        return values.bind(foldedBelow) + "::text::xid8";
    }
}
