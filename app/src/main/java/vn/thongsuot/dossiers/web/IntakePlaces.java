package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DecidingUnits;
import vn.thongsuot.dossiers.spi.ReceivingDesk;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;

/** Where an application goes: who decides it, whether the desk takes it, whom the counter has called. */
@Component
class IntakePlaces {

    private final DecidingUnits deciding;
    private final UnitDirectory units;
    private final List<ReceivingDesk> desks;
    private final Clock clock;

    IntakePlaces(DecidingUnits deciding, UnitDirectory units, List<ReceivingDesk> desks, Clock clock) {
        this.deciding = deciding;
        this.units = units;
        this.desks = desks;
        this.clock = clock;
    }

    /** The unit that was chosen, that of the applicant's last dossier where it may be chosen, or the usual one; else somebody has to choose. */
    Optional<UUID> unit(IntakeForm form, ProcedureView procedure, UUID desk) {
        return Typed.id(form.place().deciding())
                .filter(chosen -> units.find(chosen, today()).isPresent())
                .or(() -> before(form, procedure, desk))
                .or(() -> deciding.findUsual(procedure, desk, today()));
    }

    private Optional<UUID> before(IntakeForm form, ProcedureView procedure, UUID desk) {
        return Typed.id(form.place().before()).filter(unit -> {
            UUID authority = units.get(desk, today()).authorityId();
            return deciding.listChoices(procedure, authority, desk, today()).stream()
                    .anyMatch(choice -> choice.id().equals(unit));
        });
    }

    IntakePage.Where show(Ui ui, Actor actor, UUID desk, IntakeForm form, Optional<ProcedureView> procedure) {
        Optional<UUID> unit = procedure.flatMap(found -> unit(form, found, desk));
        return new IntakePage.Where(
                unit.map(id -> ui.text(units.get(id, today()).name())).orElse(""),
                procedure
                        .map(found -> choices(ui, actor, desk, found, unit.orElse(null)))
                        .orElse(List.of()),
                procedure
                        .flatMap(found -> deciding.findObstacle(found, actor.authorityId(), desk, today()))
                        .map(ui::error)
                        .orElse(null),
                form.place().supported(),
                helpers(ui, actor, desk, form),
                desks.stream()
                        .flatMap(one -> one.findServed(actor, desk).stream())
                        .findFirst()
                        .orElse(null));
    }

    private List<Choice> helpers(Ui ui, Actor actor, UUID desk, IntakeForm form) {
        return deciding.listHelpers(actor.authorityId(), desk, today()).stream()
                .map(unit -> new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(form.place().helper())))
                .toList();
    }

    private List<Choice> choices(Ui ui, Actor actor, UUID desk, ProcedureView procedure, @Nullable UUID chosen) {
        return deciding.listChoices(procedure, actor.authorityId(), desk, today()).stream()
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(chosen)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
