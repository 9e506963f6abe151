package vn.thongsuot.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A reform plan or programme of a unit (Vietnamese: kế hoạch, chương trình cải cách hành chính).
 *
 * @param version counts changes; a command that saw an older one is refused
 * @param edition 1 as first issued, one more per amendment
 * @param parentId plan of the upper level that it carries out
 * @param previousId plan that it amends or replaces
 * @param succession how it follows that one
 * @param remarks why the last review sent it back
 */
public record Plan(
        UUID id,
        UUID authorityId,
        UUID unitId,
        PlanKind kind,
        LocalDate from,
        LocalDate to,
        LocalizedText title,
        PlanState state,
        int version,
        int edition,
        @Nullable UUID parentId,
        @Nullable UUID previousId,
        @Nullable Succession succession,
        @Nullable Issue issue,
        @Nullable ChildDue childDue,
        @Nullable String remarks) {

    /** How a plan follows another (Vietnamese: quan hệ với kế hoạch trước). */
    public enum Succession {
        AMENDS,
        REPLACES;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * With what it was issued (Vietnamese: số, ngày, người ký).
     *
     * @param number such as {@code 15/KH-UBND}
     */
    public record Issue(String number, LocalDate on, String signer) {}

    /** Until when lower units issue their own plans: on a day, or some days after this one is issued (plans' rule R2). */
    public record ChildDue(@Nullable LocalDate on, @Nullable Integer daysAfterIssue) {
        public ChildDue {
            if ((on == null) == (daysAfterIssue == null)) {
                throw new IllegalArgumentException("A due date of child plans is a day or a number of days.");
            }
        }

        /** The due day of a plan issued on a day. */
        public LocalDate after(LocalDate issued) {
            return daysAfterIssue == null ? java.util.Objects.requireNonNull(on) : issued.plusDays(daysAfterIssue);
        }
    }

    /** The number where there is one, for addresses: {@code 15-KH-UBND}. */
    public String slug() {
        return issue == null ? id.toString() : slug(issue.number());
    }

    static String slug(String number) {
        return number.strip().replaceAll("[/\\s]+", "-");
    }

    public Horizon years() {
        return new Horizon(from.getYear(), to.getYear());
    }
}
