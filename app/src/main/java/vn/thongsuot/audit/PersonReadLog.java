package vn.thongsuot.audit;

import static vn.thongsuot.db.audit.Tables.ENTRY;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read the data of a person, from the streams of the readers (Vietnamese: nhật ký đọc dữ liệu cá nhân); who may ask is the caller's. */
@Service
public class PersonReadLog {

    private static final String READ = "person.read";

    private final DSLContext db;

    PersonReadLog(DSLContext db) {
        this.db = db;
    }

    /**
     * A reading.
     *
     * @param purpose as the reader's page gave it, such as {@code dossier}
     * @param persons how many were read at once
     */
    public record Read(Instant at, UUID accountId, String purpose, int persons) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Read> list(UUID personId, Instant since, int most) {
        Field<String> purpose = DSL.field("({0}::jsonb) ->> 'purpose'", String.class, ENTRY.DATA);
        Field<Integer> persons = DSL.field("jsonb_array_length(({0}::jsonb) -> 'persons')", Integer.class, ENTRY.DATA);
        return db.select(ENTRY.AT, ENTRY.ACCOUNT_ID, purpose, persons)
                .from(ENTRY)
                .where(ENTRY.ACTION.eq(DSL.inline(READ)), ENTRY.AT.ge(since))
                .and(DSL.condition(
                        "(({0}::jsonb) -> 'persons') @> to_jsonb({1}::text)", ENTRY.DATA, DSL.val(personId.toString())))
                .orderBy(ENTRY.AT.desc())
                .limit(most)
                .fetch(row -> new Read(row.value1(), Objects.requireNonNull(row.value2()), row.value3(), row.value4()));
    }
}
