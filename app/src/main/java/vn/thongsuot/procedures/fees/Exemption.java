package vn.thongsuot.procedures.fees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/**
 * A reduction by a resolution (Vietnamese: miễn, giảm phí, lệ phí).
 *
 * @param resolution number, such as {@code 12/NQ-HĐND}
 * @param subject whom it is for; null where it holds for everybody by itself
 * @param procedureCodes empty for all; so are channels and kinds
 * @param charges numbers of the charges of its one procedure that it reduces; empty for all
 * @param percent 1 to 100 of what is due; null where an amount is taken off
 * @param amount taken off the case once; null where a share is
 * @param budgetPays whether the budget pays what is taken off
 * @param lastDay last day in force; null while open
 */
public record Exemption(
        UUID id,
        LocalDate from,
        @Nullable LocalDate lastDay,
        String resolution,
        LocalDate issuedOn,
        LocalizedText name,
        @Nullable LocalizedText subject,
        List<String> procedureCodes,
        List<String> channels,
        List<FeeKind> kinds,
        List<Integer> charges,
        @Nullable Integer percent,
        @Nullable Money amount,
        boolean budgetPays) {

    public Exemption {
        procedureCodes = List.copyOf(procedureCodes);
        channels = List.copyOf(channels);
        kinds = List.copyOf(kinds);
        charges = List.copyOf(charges);
    }

    /** Whether it can be asked for in a case of this procedure that came by this channel. */
    public boolean covers(String procedureCode, String channel) {
        return (procedureCodes.isEmpty() || procedureCodes.contains(procedureCode))
                && (channels.isEmpty() || channels.contains(channel));
    }

    /** Whether it holds without anybody asking. */
    public boolean isAutomatic() {
        return subject == null;
    }

    /** Whether it names charges and holds for these alone. */
    public boolean namesCharges() {
        return !charges.isEmpty();
    }

    /** Whether it reduces this charge; the announced amount is no charge that can be named. */
    public boolean covers(FeeLine line) {
        boolean named =
                charges.isEmpty() || (charges.contains(line.n()) && !FeeSchedule.FROM_VERSION.equals(line.id()));
        return named && (kinds.isEmpty() || kinds.contains(line.kind()));
    }

    /**
     * What is taken off a charge, whole đồng, half up; never more than the charge.
     *
     * @param used what it has taken off other charges of the case already; counts for an amount
     */
    Money reductionOf(Money due, long used) {
        long off = percent == null ? amount == null ? 0 : amount.dong() - used : (due.dong() * percent + 50) / 100;
        return Money.ofDong(Math.min(off, due.dong()));
    }
}
