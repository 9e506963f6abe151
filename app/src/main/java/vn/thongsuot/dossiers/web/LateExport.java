package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.calendar.WorkingDays;
import vn.thongsuot.dossiers.LateDossier;
import vn.thongsuot.dossiers.LateDossiers;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Ui;

/** Late dossiers as a file (Vietnamese: kết xuất hồ sơ quá hạn). */
@Component
class LateExport extends ListExport {

    static final String NAME = "late";

    private final LateDossiers late;
    private final DossierTexts texts;
    private final Accounts accounts;
    private final Clock clock;

    LateExport(LateDossiers late, DossierTexts texts, Accounts accounts, Clock clock) {
        super(
                NAME,
                Permission.DOSSIER_READ,
                "late.code",
                "late.procedure",
                "late.unit",
                "late.holder",
                "late.due",
                "late.days",
                "held.unit",
                "held.citizen",
                "held.other-agency",
                "late.otherUnits");
        this.late = late;
        this.texts = texts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        return late.count(actor);
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        List<LateDossier> all = late.list(actor, Integer.MAX_VALUE, 0);
        Map<UUID, String> names = accounts.displayNames(
                all.stream().flatMap(one -> Stream.ofNullable(one.holderId())).collect(Collectors.toSet()));
        all.forEach(one -> sink.row(List.of(
                one.code().value(),
                one.procedureCode(),
                texts.unit(ui, one.decidingUnitId()),
                one.holderId() == null ? texts.unit(ui, one.stepUnitId()) : names.getOrDefault(one.holderId(), "–"),
                LocalDate.ofInstant(one.dueAt(), clock.getZone()),
                one.daysLate(),
                WorkingDays.of(one.unitMinutes()),
                WorkingDays.of(one.citizenMinutes()),
                WorkingDays.of(one.otherMinutes()),
                one.otherUnits().stream().map(unit -> texts.unit(ui, unit)).collect(Collectors.joining("; ")))));
    }
}
