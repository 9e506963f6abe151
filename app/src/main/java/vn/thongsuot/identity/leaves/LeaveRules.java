package vn.thongsuot.identity.leaves;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.thongsuot.shared.DomainException;

/** What leave may look like, apart from what is in the database. */
final class LeaveRules {

    /** Longer ones are entered as several, so that a typing error in the year does not hide somebody for a decade. */
    static final int LONGEST_DAYS = 366;

    private LeaveRules() {}

    /**
     * @throws DomainException LEV-001 where the days are in the wrong order or too many, LEV-002 for days that are over,
     *     LEV-003 where somebody would stand in for themselves
     */
    static void require(NewLeave leave, LocalDate today) {
        if (leave.lastDay().isBefore(leave.firstDay())
                || ChronoUnit.DAYS.between(leave.firstDay(), leave.lastDay()) >= LONGEST_DAYS) {
            throw invalid("LEV-001", "days from %s to %s".formatted(leave.firstDay(), leave.lastDay()));
        }
        if (leave.firstDay().isBefore(today)) {
            throw invalid("LEV-002", "begins on %s, today is %s".formatted(leave.firstDay(), today));
        }
        if (leave.accountId().equals(leave.substituteId())) {
            throw invalid("LEV-003", "substitute is the absent one");
        }
    }

    static DomainException invalid(String code, String message) {
        return new DomainException(code, DomainException.Kind.INVALID, "Leave cannot be entered: " + message + ".");
    }

    static DomainException conflict(String code, String message) {
        return new DomainException(code, DomainException.Kind.CONFLICT, "Leave: " + message + ".");
    }
}
