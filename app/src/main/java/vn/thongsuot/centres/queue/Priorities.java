package vn.thongsuot.centres.queue;

import static vn.thongsuot.db.centres.Tables.PRIORITY_RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;

/** Priorities in force: the authority's own rules, or the common ones (Vietnamese: quy tắc ưu tiên). */
@Component
public class Priorities {

    private final DSLContext db;

    Priorities(DSLContext db) {
        this.db = db;
    }

    public List<Priority> list(UUID authorityId, LocalDate on) {
        var rows = db.selectFrom(PRIORITY_RULE)
                .where(PRIORITY_RULE.AUTHORITY_ID.isNull().or(PRIORITY_RULE.AUTHORITY_ID.eq(authorityId)))
                .and(DateRanges.holds(PRIORITY_RULE.VALID, on))
                .orderBy(PRIORITY_RULE.RANK, PRIORITY_RULE.ID)
                .fetch();
        boolean own = rows.stream().anyMatch(row -> row.getAuthorityId() != null);
        return rows.stream()
                .filter(row -> own == (row.getAuthorityId() != null))
                .map(row ->
                        new Priority(row.getCode(), row.getRank(), row.getOffered(), LocalizedJson.read(row.getName())))
                .toList();
    }

    /**
     * What somebody chose.
     *
     * @param code null or empty for none
     * @throws DomainException QUE-003 for a code that is not offered
     */
    Optional<Priority> chosen(UUID authorityId, LocalDate on, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(list(authorityId, on).stream()
                .filter(priority -> priority.offered() && priority.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainException("QUE-003", DomainException.Kind.INVALID, "unknown priority")));
    }

    Optional<Priority> booked(UUID authorityId, LocalDate on) {
        return list(authorityId, on).stream()
                .filter(priority -> priority.code().equals(Priority.BOOKED))
                .findFirst();
    }
}
