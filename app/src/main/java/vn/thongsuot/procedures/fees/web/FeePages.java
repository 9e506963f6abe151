package vn.thongsuot.procedures.fees.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.ChargedFee;
import vn.thongsuot.procedures.fees.Exemption;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.procedures.fees.FeeRule;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.procedures.fees.FeeTexts;

/** Makes the pages of the fee schedule. */
@Component
class FeePages {

    private static final int MOST = 5000;

    private final ProcedureCatalogue catalogue;
    private final FeeSchedule schedule;
    private final Clock clock;

    FeePages(ProcedureCatalogue catalogue, FeeSchedule schedule, Clock clock) {
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** A procedure with one of its charges in force and the rule that gives it. @param line null where no amount is known */
    record Costing(ProcedureView procedure, @Nullable FeeLine line, FeeRule rule, boolean online) {

        String amount(Ui ui) {
            return line == null ? ui.t("fee.source.unknown.short") : FeeTexts.line(ui, line);
        }
    }

    /** Of all procedures in force that are not free. */
    List<Costing> costing(Actor actor) {
        List<ProcedureView> all = catalogue.search(actor.authorityId(), "", today(), MOST);
        Map<UUID, ChargedFee> charged = schedule.listCharged(actor.authorityId(), all, today());
        return all.stream()
                .flatMap(procedure -> costing(procedure, Objects.requireNonNull(charged.get(procedure.versionId()))))
                .toList();
    }

    /** One for each charge; a procedure whose amount nobody knows has one without, one that is free has none. */
    private static Stream<Costing> costing(ProcedureView procedure, ChargedFee fee) {
        return fee.rule().source() == FeeRule.Source.UNKNOWN
                ? Stream.of(new Costing(procedure, null, fee.rule(), fee.online()))
                : fee.lines().stream().map(line -> new Costing(procedure, line, fee.rule(), fee.online()));
    }

    FeePage.Overview overview(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        List<FeePage.Row> rows = costing(actor).stream()
                .map(one -> new FeePage.Row(
                        "/desk/fees/" + one.procedure().code(),
                        one.procedure().code(),
                        ui.text(one.procedure().name()),
                        one.amount(ui),
                        ui.t("fee.source." + one.rule().source().key() + ".short"),
                        FeeTexts.warning(ui, one.rule()),
                        one.online()))
                .toList();
        return new FeePage.Overview(ui, rows, reductions(ui, actor), mayEdit(actor), form, errors);
    }

    /** All resolutions, newest first. */
    List<FeePage.Reduction> reductions(Ui ui, Actor actor) {
        return schedule.listExemptionsEver(actor.authorityId()).stream()
                .map(one -> reduction(ui, actor, one))
                .toList();
    }

    FeePage one(Ui ui, Actor actor, String code, TypedForm form, Map<String, String> errors) {
        ProcedureView procedure =
                catalogue.findByCode(actor.authorityId(), code, today()).orElseThrow(AccessPolicy::notFound);
        List<FeeLine> written = schedule.listEver(actor.authorityId(), code);
        List<FeeLine> shown = written.isEmpty() ? schedule.list(actor.authorityId(), procedure, today()) : written;
        FeeRule rule = schedule.rule(actor.authorityId(), procedure, today());
        return new FeePage(
                ui,
                code,
                ui.text(procedure.name()),
                FeeTexts.source(ui, rule),
                FeeTexts.warning(ui, rule),
                schedule.isPayableOnline(procedure.versionId()),
                shown.stream().map(line -> line(ui, line)).toList(),
                mayEdit(actor),
                form,
                errors);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Only an administrator of the whole authority changes what all its units ask. */
    static boolean mayEdit(Actor actor) {
        return actor.grantsWith(Permission.ADMINISTER)
                .anyMatch(grant -> grant.unitId().equals(actor.authorityId()));
    }

    private FeePage.Line line(Ui ui, FeeLine line) {
        return new FeePage.Line(
                line.n(),
                ui.text(line.name()),
                ui.t("fee.kind." + line.kind().key()),
                FeeTexts.line(ui, line),
                line.usual(),
                line.legalBasis(),
                ui.date(line.from()),
                line.lastDay() == null ? "" : ui.date(line.lastDay()),
                inForce(line.from(), line.lastDay()));
    }

    private FeePage.Reduction reduction(Ui ui, Actor actor, Exemption one) {
        return new FeePage.Reduction(
                one.id().toString(),
                one.resolution(),
                ui.date(one.issuedOn()),
                ui.text(one.name()),
                one.subject() == null ? null : ui.text(one.subject()),
                scope(ui, actor, one),
                one.percent() == null
                        ? ui.money(one.amount() == null ? 0 : one.amount().dong())
                        : one.percent() + " %",
                one.budgetPays(),
                ui.date(one.from()),
                one.lastDay() == null ? "" : ui.date(one.lastDay()),
                inForce(one.from(), one.lastDay()));
    }

    private String scope(Ui ui, Actor actor, Exemption one) {
        String procedures =
                one.procedureCodes().isEmpty() ? ui.t("fee.scope.all") : String.join(", ", one.procedureCodes());
        String channels = one.channels().stream()
                .map(channel -> ui.t("channel." + channel))
                .collect(Collectors.joining(", "));
        String kinds =
                one.kinds().stream().map(kind -> ui.t("fee.kind." + kind.key())).collect(Collectors.joining(", "));
        return Stream.of(procedures, charges(ui, actor, one), channels, kinds)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String charges(Ui ui, Actor actor, Exemption one) {
        if (!one.namesCharges()) {
            return "";
        }
        List<FeeLine> lines =
                schedule.listEver(actor.authorityId(), one.procedureCodes().getFirst());
        return ui.t("fee.charges.of", FeeTexts.charges(ui, one, lines));
    }

    private boolean inForce(LocalDate from, @Nullable LocalDate last) {
        return !today().isBefore(from) && (last == null || !today().isAfter(last));
    }
}
