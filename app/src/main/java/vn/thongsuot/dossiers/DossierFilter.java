package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/**
 * Which dossiers of a period are asked for (Vietnamese: bộ lọc danh sách hồ sơ); it stands in the page's address.
 *
 * @param from first day, included
 * @param to last day, included
 * @param unitId only those of this unit and the ones under it, as far as the reader sees them
 * @param procedureCode only this procedure
 * @param caseKey only this case of procedures, {@value #USUAL_CASE} for the usual one
 * @param channel only what came in this way: counter, online, postal
 * @param officerId only what this official holds or had in hand
 * @param page from 1
 */
public record DossierFilter(
        State state,
        LocalDate from,
        LocalDate to,
        @Nullable UUID unitId,
        @Nullable String procedureCode,
        @Nullable String caseKey,
        @Nullable String channel,
        @Nullable UUID officerId,
        int page) {

    public static final int PAGE_SIZE = 50;

    /** The usual case; the key of no case is like it. */
    public static final String USUAL_CASE = "-";

    /** What the first screen of a head counts (Vietnamese: nhóm hồ sơ). */
    public enum State {
        /** Received in the period. */
        RECEIVED,
        /** Finished in the period before its due instant or at it. */
        IN_TIME,
        /** Late at some time of the period, whether it runs or is finished. */
        LATE,
        /** Runs and is due by the end of the next working day, whatever the period. */
        SOON;

        /** How it stands in addresses and message keys, such as {@code in-time}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws DomainException DOS-185 for a last day before the first */
    public DossierFilter {
        if (to.isBefore(from)) {
            throw new DomainException("DOS-185", DomainException.Kind.INVALID, "days the wrong way round");
        }
        page = Math.max(1, page);
    }

    /** Everything of a period. */
    public static DossierFilter of(State state, LocalDate from, LocalDate to) {
        return new DossierFilter(state, from, to, null, null, null, null, null, 1);
    }

    public DossierFilter with(State other) {
        return new DossierFilter(other, from, to, unitId, procedureCode, caseKey, channel, officerId, 1);
    }

    public DossierFilter withPage(int other) {
        return new DossierFilter(state, from, to, unitId, procedureCode, caseKey, channel, officerId, other);
    }
}
