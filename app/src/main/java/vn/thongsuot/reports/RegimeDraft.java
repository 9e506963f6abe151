package vn.thongsuot.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/** What is written when a regime is made or changed (Vietnamese: nội dung chế độ báo cáo); see {@link Regime}. */
public record RegimeDraft(
        LocalizedText name,
        UUID recipientUnitId,
        @Nullable UUID throughUnitId,
        @Nullable String upperBody,
        Regime.Reporters reporters,
        boolean consolidated,
        @Nullable Integer cutOffDay,
        @Nullable String legalBasis,
        boolean sample,
        Regime.Handling handling,
        LocalDate from,
        @Nullable LocalDate to,
        List<Regime.Cadence> cadences,
        List<FormItem> items) {

    public RegimeDraft {
        cadences = List.copyOf(cadences);
        items = List.copyOf(items);
    }
}
