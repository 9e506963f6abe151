package vn.thongsuot.facts;

import java.util.Locale;
import java.util.Optional;

/** The columns of the dossier fact that a formula may name (Vietnamese: trường dữ liệu của hồ sơ). */
public enum FactColumn {
    CHANNEL(Kind.WORD),
    APPLICANT_KIND(Kind.WORD),
    ONLINE_LEVEL(Kind.WORD),
    OUTCOME(Kind.WORD),
    TIMELINESS(Kind.WORD),
    PROCEDURE_CODE(Kind.WORD),
    FIELD_CODE(Kind.WORD),
    FIELD_GROUP(Kind.WORD),
    SUPPLEMENT_ROUNDS(Kind.NUMBER),
    WORKING_MINUTES(Kind.NUMBER),
    WORKING_DAYS(Kind.NUMBER),
    BOUNDARY_FREE(Kind.YES_NO),
    FOREIGN_INTAKE(Kind.YES_NO),
    FEE_DUE(Kind.YES_NO);

    private final Kind kind;

    FactColumn(Kind kind) {
        this.kind = kind;
    }

    /** What its values are. */
    public enum Kind {
        WORD,
        NUMBER,
        YES_NO
    }

    public Kind kind() {
        return kind;
    }

    /** Its name in formulas and in the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FactColumn> find(String key) {
        for (FactColumn column : values()) {
            if (column.key().equals(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
