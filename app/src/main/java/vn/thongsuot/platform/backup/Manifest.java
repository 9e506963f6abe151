package vn.thongsuot.platform.backup;

import java.util.List;

/**
 * First thing to know about a backup (Vietnamese: bản kê).
 *
 * @param schemaVersion newest migration of the database
 * @param takenAt instant, ISO 8601
 */
record Manifest(int format, String schemaVersion, String takenAt, List<Table> tables, List<Sequence> sequences) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** One table's data: which columns, how many rows, and the SHA-256 of the file that holds them. */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "data/" + name + ".copy";
        }
    }

    /** Where a sequence stands. */
    record Sequence(String name, long lastValue) {}
}
