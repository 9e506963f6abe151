package vn.thongsuot.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * Who reports to whom, how often and in which form (Vietnamese: chế độ báo cáo); plans' rules R3 and R20 are such data.
 *
 * @param throughUnitId office that collects and checks; null = the recipient itself
 * @param upperBody to whom the consolidated report goes; null where it stays
 * @param cutOffDay day of the month at whose end a period closes; null = the last day of the month
 * @param sample shipped as an example, not as law
 * @param handling how its due days are counted, and whether it is connected
 * @param to last day, inclusive; null = open
 * @param templateId Word file of the office; null = the product's
 */
public record Regime(
        UUID id,
        UUID authorityId,
        LocalizedText name,
        UUID recipientUnitId,
        @Nullable UUID throughUnitId,
        @Nullable String upperBody,
        Reporters reporters,
        boolean consolidated,
        @Nullable Integer cutOffDay,
        @Nullable String legalBasis,
        boolean sample,
        Handling handling,
        LocalDate from,
        @Nullable LocalDate to,
        UUID formId,
        @Nullable UUID templateId,
        int version,
        List<Cadence> cadences) {

    public Regime {
        cadences = List.copyOf(cadences);
    }

    /** Which units under the recipient report (Vietnamese: đối tượng báo cáo). */
    public enum Reporters {
        /** Vietnamese: sở, ban, ngành. */
        AGENCIES,
        /** Vietnamese: Ủy ban nhân dân cấp xã. */
        COMMUNES,
        /** Vietnamese: tất cả. */
        ALL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Reporters of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A period in which it asks (Vietnamese: kỳ báo cáo và thời hạn).
     *
     * @param dueDays days after the cut-off within which units send
     * @param consolidatedDays days after the cut-off within which the consolidated report goes up
     */
    public record Cadence(PeriodKind kind, int dueDays, int consolidatedDays) {}

    /**
     * What no act in our notes settles, or what is a matter of systems (Vietnamese: thiết lập của chế độ báo cáo).
     *
     * @param movesDue whether a due day on a day off of the recipient moves to the next working day
     * @param inScope periodic regime or statistic for direction, so that it is to be connected to the reporting system
     * @param connectedOn since when it flows there without typing; null = not yet
     */
    public record Handling(
            boolean movesDue, boolean inScope, @Nullable LocalDate connectedOn) {

        /** Due days stand as counted; not connected yet. */
        public static final Handling PLAIN = new Handling(false, true, null);
    }

    /** The unit whose officials collect, check and draft the consolidated report. */
    public UUID officeId() {
        return throughUnitId == null ? recipientUnitId : throughUnitId;
    }
}
