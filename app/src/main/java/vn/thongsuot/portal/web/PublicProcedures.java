package vn.thongsuot.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.dossiers.LimitTexts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.VersionView;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.procedures.fees.FeeRule;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.procedures.fees.FeeTexts;
import vn.thongsuot.procedures.forms.Forms;
import vn.thongsuot.shared.LegalBasis;

/** Makes the public page of a procedure as it holds, held or will hold (Vietnamese: trang công khai thủ tục, cả phiên bản cũ). */
@Component
@LegalBasis(act = "63/2010/NĐ-CP", provision = "Điều 8 khoản 2", from = "2010-10-14")
class PublicProcedures {

    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final Forms forms;
    private final UnitDirectory units;
    private final LimitTexts limits;
    private final FeeSchedule schedule;
    private final Clock clock;

    PublicProcedures(
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            Forms forms,
            UnitDirectory units,
            LimitTexts limits,
            FeeSchedule schedule,
            Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.forms = forms;
        this.units = units;
        this.limits = limits;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The version meant, of the first authority that has it. */
    Optional<ProcedurePage> find(Ui ui, String code, Predicate<VersionView> which) {
        for (UUID authority : authorities()) {
            List<VersionView> all = versions.list(authority, code);
            Optional<VersionView> shown = all.stream().filter(which).findFirst();
            if (shown.isPresent()) {
                return Optional.of(page(ui, authority, all, shown.get()));
            }
        }
        return Optional.empty();
    }

    /** Abolished, or still to come into force. */
    boolean isKnown(String code) {
        return authorities().stream()
                .anyMatch(authority -> !versions.list(authority, code).isEmpty());
    }

    List<UUID> authorities() {
        return units.listAuthorities(today()).stream().map(UnitView::id).toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private ProcedurePage page(Ui ui, UUID authority, List<VersionView> all, VersionView version) {
        ProcedureView procedure = catalogue.get(version.id());
        LocalDate day = dayIn(version);
        boolean holds = version.isInForce(today());
        return new ProcedurePage(
                ui,
                procedure,
                new ProcedurePage.Said(version.order(), version.subjects(), version.forms(), version.conditions()),
                limits.text(procedure.limitText(), ui.locale()),
                limits.ofCases(procedure, ui.locale()),
                fees(ui, schedule.rule(authority, procedure, day), schedule.list(authority, procedure, day)),
                catalogue.findPublishedRoute(version.id(), day),
                holds && forms.findPublished(authority, procedure.code()).isPresent(),
                holds ? ProcedurePage.State.NOW : ProcedurePage.State.OTHER,
                holds ? null : notice(ui, all, version));
    }

    /** What each procedure charges today in a few words, by its version; nothing where no amount is known. */
    Map<UUID, String> charged(Ui ui, UUID authority, List<ProcedureView> found) {
        Map<UUID, String> texts = new HashMap<>();
        schedule.listCharged(authority, found, today()).forEach((version, fee) -> {
            if (fee.rule().source() != FeeRule.Source.UNKNOWN) {
                texts.put(version, FeeTexts.charged(ui, fee));
            }
        });
        return texts;
    }

    private static ProcedurePage.Fees fees(Ui ui, FeeRule rule, List<FeeLine> lines) {
        boolean written = rule.source() == FeeRule.Source.SCHEDULE;
        return new ProcedurePage.Fees(
                lines.stream().map(line -> FeeTexts.line(ui, line)).toList(),
                written ? ui.t("fee.public.schedule") : "",
                written && lines.size() > 1 ? ui.t("fee.public.several") : "");
    }

    /** Today, or the day nearest to it on which the version holds. */
    private LocalDate dayIn(VersionView version) {
        LocalDate last = version.lastDay();
        if (today().isBefore(version.from())) {
            return version.from();
        }
        return last != null && today().isAfter(last) ? last : today();
    }

    private @Nullable String notice(Ui ui, List<VersionView> all, VersionView version) {
        LocalDate last = version.lastDay();
        if (last == null || today().isBefore(version.from())) {
            return ui.t("procedure.later", ui.date(version.from()));
        }
        boolean goesOn = all.stream().anyMatch(other -> other.from().isAfter(last));
        return goesOn
                ? ui.t("procedure.earlier", ui.date(version.from()), ui.date(last))
                : ui.t("procedure.abolished", ui.date(last));
    }
}
