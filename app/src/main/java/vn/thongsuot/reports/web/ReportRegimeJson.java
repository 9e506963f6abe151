package vn.thongsuot.reports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.reports.PeriodKind;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.shared.LocalizedText;

/** A report regime as machines read it. */
record ReportRegimeJson(
        UUID id,
        int version,
        LocalizedText name,
        UUID recipientUnitId,
        @Nullable UUID throughUnitId,
        @Nullable String upperBody,
        @Allowed(of = Regime.Reporters.class) String reporters,
        boolean consolidated,
        @Nullable Integer cutOffDay,
        boolean movesDue,
        boolean inScope,
        @Nullable LocalDate connectedOn,
        @Nullable String legalBasis,
        boolean sample,
        LocalDate from,
        @Nullable LocalDate to,
        List<CadenceJson> cadences) {

    /** A period in which it asks. */
    record CadenceJson(@Allowed(of = PeriodKind.class) String kind, int dueDays, int consolidatedDays) {}

    static ReportRegimeJson of(Regime regime) {
        return new ReportRegimeJson(
                regime.id(),
                regime.version(),
                regime.name(),
                regime.recipientUnitId(),
                regime.throughUnitId(),
                regime.upperBody(),
                regime.reporters().key(),
                regime.consolidated(),
                regime.cutOffDay(),
                regime.handling().movesDue(),
                regime.handling().inScope(),
                regime.handling().connectedOn(),
                regime.legalBasis(),
                regime.sample(),
                regime.from(),
                regime.to(),
                regime.cadences().stream()
                        .map(one -> new CadenceJson(one.kind().key(), one.dueDays(), one.consolidatedDays()))
                        .toList());
    }
}
