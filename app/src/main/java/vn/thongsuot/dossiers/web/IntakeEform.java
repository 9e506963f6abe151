package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.ReceiveCommand.GivenForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.forms.FilledForm;
import vn.thongsuot.procedures.forms.Form;
import vn.thongsuot.procedures.forms.FormAnswers;
import vn.thongsuot.procedures.forms.Forms;

/**
 * The electronic form at the counter, by the engine of the public side. It is filled in whole or not at all: where nothing was
 * answered, the form came on paper.
 */
@Component
class IntakeEform {

    private final Forms forms;
    private final Clock clock;

    IntakeEform(Forms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** Nothing for a procedure without a form. */
    Optional<FilledForm> show(Ui ui, Actor actor, ProcedureView procedure, IntakeForm form, Map<String, String> wrong) {
        return offered(actor.authorityId(), procedure)
                .map(found -> new FilledForm(
                        ui,
                        procedure.code(),
                        ui.text(procedure.name()),
                        "",
                        found.definition(),
                        form.beside().answers(),
                        wrong,
                        ui.date(LocalDate.ofInstant(clock.instant(), clock.getZone())),
                        IntakeBeside.FORM));
    }

    /** Message keys of what is wrong, by field. */
    void check(UUID authorityId, IntakeForm form, @Nullable ProcedureView procedure, Map<String, String> errors) {
        if (procedure == null || !form.beside().hasForm()) {
            return;
        }
        offered(authorityId, procedure)
                .ifPresent(found -> FormAnswers.check(
                                found.definition(), form.beside().answers())
                        .forEach((key, error) -> errors.put(IntakeBeside.FORM + key, error)));
    }

    @Nullable
    GivenForm given(UUID authorityId, IntakeForm form, ProcedureView procedure) {
        return form.beside().hasForm()
                ? offered(authorityId, procedure)
                        .map(found -> new GivenForm(
                                found.id(),
                                FormAnswers.asked(
                                        found.definition(), form.beside().answers())))
                        .orElse(null)
                : null;
    }

    private Optional<Form> offered(UUID authorityId, ProcedureView procedure) {
        return forms.findOffered(authorityId, procedure.code());
    }
}
