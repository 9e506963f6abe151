package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.PaperRecord;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.dossiers.papers.PaperPrinter;
import vn.thongsuot.dossiers.papers.SlipPaper;
import vn.thongsuot.dossiers.papers.SlipPaper.Handing;
import vn.thongsuot.dossiers.papers.SlipPaper.Pace;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LegalBasis;

/**
 * Control slips (Vietnamese: phiếu kiểm soát quá trình giải quyết hồ sơ) as the record stands; nobody fills them in. A slip carries the
 * number of its receipt.
 */
@Service
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 06", from = "2025-09-15")
public class ControlSlips {

    private final DossierStore store;
    private final DossierRights rights;
    private final DossierPapers papers;
    private final PaperContents contents;
    private final OpinionStore opinions;
    private final StepFlow flow;
    private final Accounts accounts;
    private final PaperPrinter printer;
    private final Clock clock;

    ControlSlips(
            DossierStore store,
            DossierRights rights,
            DossierPapers papers,
            PaperContents contents,
            OpinionStore opinions,
            StepFlow flow,
            Accounts accounts,
            PaperPrinter printer,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.papers = papers;
        this.contents = contents;
        this.opinions = opinions;
        this.flow = flow;
        this.accounts = accounts;
        this.printer = printer;
        this.clock = clock;
    }

    /** The slip as PDF/A. @throws vn.thongsuot.shared.DomainException ACC-001 for a stranger to the dossier */
    @Transactional(readOnly = true)
    public byte[] print(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        PaperRecord receipt = papers.listOf(dossier).stream()
                .filter(paper -> paper.getKind().equals(PaperKind.RECEIPT.key()))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        return printer.print(new SlipPaper(
                contents.letterhead(receipt.getUnitId(), receipt.getNumber(), local(clock.instant())),
                dossier.label(),
                contents.procedureName(dossier),
                contents.unitName(
                        dossier.row().getDecidingUnitId(), dossier.row().getReceivedAt()),
                opinions.list(dossier).stream()
                        .map(row -> contents.unitName(row.getUnitId(), row.getAskedAt()))
                        .distinct()
                        .toList(),
                local(dossier.row().getReceivedAt()),
                dossier.row().getAppointmentAt() == null
                        ? null
                        : local(dossier.row().getAppointmentAt()),
                handings(dossier)));
    }

    private List<Handing> handings(Dossier dossier) {
        List<StepLogRecord> stays = store.listStays(dossier);
        Map<java.util.UUID, String> names = accounts.displayNames(stays.stream()
                .flatMap(stay -> Stream.ofNullable(stay.getHolderId()))
                .collect(Collectors.toSet()));
        Map<String, String> steps = flow.routeOf(dossier).steps().stream()
                .collect(Collectors.toMap(StepView::key, step -> step.name().vi()));
        List<Handing> handings = new ArrayList<>();
        StepLogRecord before = null;
        for (StepLogRecord stay : stays) {
            handings.add(new Handing(
                    before == null ? null : who(before, names),
                    who(stay, names),
                    local(stay.getEnteredAt()),
                    before == null ? null : paceOf(before.getBudgetMinutes(), before.getUsedMinutes()),
                    steps.getOrDefault(stay.getStepKey(), stay.getStepKey())));
            before = stay;
        }
        Instant returned = dossier.row().getReturnedAt();
        if (before != null && returned != null) {
            handings.add(new Handing(
                    who(before, names),
                    null,
                    local(returned),
                    paceOf(before.getBudgetMinutes(), before.getUsedMinutes()),
                    ""));
        }
        return handings;
    }

    private String who(StepLogRecord stay, Map<java.util.UUID, String> names) {
        String unit = contents.unitName(stay.getUnitId(), stay.getEnteredAt());
        String holder = stay.getHolderId() == null ? null : names.get(stay.getHolderId());
        return holder == null ? unit : holder + ", " + unit;
    }

    /** Used working minutes against the budget of a step; none for a step without one, or that still runs. */
    static @Nullable Pace paceOf(int budgetMinutes, @Nullable Long usedMinutes) {
        if (budgetMinutes == 0 || usedMinutes == null) {
            return null;
        }
        int compared = Long.compare(Objects.requireNonNull(usedMinutes), budgetMinutes);
        return compared < 0 ? Pace.EARLY : compared == 0 ? Pace.ON_TIME : Pace.LATE;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
