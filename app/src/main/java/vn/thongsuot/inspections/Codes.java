package vn.thongsuot.inspections;

import static vn.thongsuot.db.inspections.Tables.COUNTER;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Codes by which people call inspections and findings, without gaps (Vietnamese: mã cuộc kiểm tra, mã tồn tại). */
@Component
public class Codes {

    private final DSLContext db;

    Codes(DSLContext db) {
        this.db = db;
    }

    /** What is numbered. */
    public enum Kind {
        INSPECTION("KT"),
        FINDING("TT");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** The next code of an authority and year; its counter stays locked until the transaction ends. */
    public String next(UUID authorityId, Kind kind, int year) {
        int serial = Objects.requireNonNull(db.insertInto(COUNTER)
                .set(COUNTER.AUTHORITY_ID, authorityId)
                .set(COUNTER.KIND, kind.name().toLowerCase(Locale.ROOT))
                .set(COUNTER.YEAR, year)
                .set(COUNTER.LAST, 1)
                .onConflict(COUNTER.AUTHORITY_ID, COUNTER.KIND, COUNTER.YEAR)
                .doUpdate()
                .set(COUNTER.LAST, COUNTER.LAST.plus(1))
                .returning(COUNTER.LAST)
                .fetchSingle(COUNTER.LAST));
        return "%s-%d-%03d".formatted(kind.prefix, year, serial);
    }
}
