package vn.thongsuot.facts;

import static vn.thongsuot.db.facts.Tables.DOSSIER_VERSION;

import java.util.stream.Stream;

/** Where the rows of a fact are kept, in SQL with the alias {@code f} (Vietnamese: nơi lưu dữ liệu). */
enum FactTable {
    /** Dossiers are many: a column for each field. */
    DOSSIER("facts.dossier_version", "dossier_id") {
        @Override
        String column(FactField field) {
            return "f." + field.name();
        }

        @Override
        boolean stores(String field) {
            return isOfUnit(field) || DOSSIER_VERSION.field(field) != null;
        }
    },
    /** All other facts, with their fields in one value. */
    ROWS("facts.row_version", "row_id") {
        @Override
        String column(FactField field) {
            if (field.name().equals("unit_id")) {
                return "f.unit_id";
            }
            String text = "(f.\"values\" ->> '" + field.name() + "')";
            return switch (field.kind()) {
                case WORD, CODE -> text;
                case BOOL -> text + "::boolean";
                case INT, MONEY -> text + "::bigint";
                case DECIMAL -> text + "::numeric";
                case DATE -> text + "::date";
                case INSTANT -> text + "::timestamptz";
                case UNIT, UUID -> text + "::uuid";
            };
        }

        @Override
        boolean stores(String field) {
            return true;
        }
    };

    private final String table;
    private final String id;

    FactTable(String table, String id) {
        this.table = table;
        this.id = id;
    }

    static FactTable of(String fact) {
        return fact.equals(FactContract.DOSSIER) ? DOSSIER : ROWS;
    }

    String table() {
        return table;
    }

    String id() {
        return "f." + id;
    }

    abstract String column(FactField field);

    /** Whether the field is kept at all: a contract may declare what no module records yet. */
    abstract boolean stores(String field);

    /** Level and kind come from the unit, not from the row. */
    static boolean isOfUnit(String field) {
        return Stream.of("unit_id", "unit_level", "unit_kind").anyMatch(field::equals);
    }
}
