package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.FeeChoice;

/** Checks what was typed at the desk and makes the command; every problem is told at its field, nothing is lost. */
@Component
class IntakeCommands {

    private static final Map<String, Integer> LONGEST =
            Map.of("fullName", 200, "address", 300, "phone", 20, "email", 200, "idNumber", 20);

    private final IntakeEform eform;
    private final Clock clock;

    IntakeCommands(IntakeEform eform, Clock clock) {
        this.eform = eform;
        this.clock = clock;
    }

    /** Message keys of what is wrong, by field; empty when the form can be received. */
    Map<String, String> check(Actor actor, IntakeForm form, @Nullable ProcedureView procedure) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (procedure == null) {
            errors.put("procedure", "intake.error.procedure");
        }
        if (form.fullName().isBlank()) {
            errors.put("fullName", "intake.error.fullName");
        }
        if (form.kind().equals("citizen") && !form.idNumber().matches("\\d{12}")) {
            errors.put("idNumber", "intake.error.idNumber");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        boolean born = Typed.dayOfLife(form.birthDate())
                .filter(day -> !day.isAfter(today))
                .isPresent();
        if (!form.birthDate().isEmpty() && !born) {
            errors.put("birthDate", "intake.error.birthDate");
        }
        if (!form.phone().isEmpty() && !form.phone().replaceAll("[ .]", "").matches("\\+?\\d{8,15}")) {
            errors.put("phone", "intake.error.phone");
        }
        if (!form.email().isEmpty() && !form.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            errors.put("email", "intake.error.email");
        }
        LONGEST.forEach((field, most) -> {
            if (value(form, field).length() > most) {
                errors.put(field, "intake.error.tooLong");
            }
        });
        if (IdentityCard.isLine(form.idNumber())) {
            errors.put("idNumber", "persons.error.card");
        }
        checkCopies(form, procedure, errors);
        IntakeParties.check(form, today, errors);
        eform.check(actor.authorityId(), form, procedure, errors);
        return errors;
    }

    ReceiveCommand command(Actor actor, UUID deskId, IntakeForm form, ProcedureView procedure) {
        return command(actor, deskId, form, procedure, IntakeFees.choice(form.fee(), procedure.code()));
    }

    ReceiveCommand command(Actor actor, UUID deskId, IntakeForm form, ProcedureView procedure, FeeChoice fee) {
        return new ReceiveCommand(
                procedure.code(),
                procedure.caseKey(),
                form.channel(),
                deskId,
                Typed.id(form.place().deciding()).orElse(null),
                person(actor, form),
                procedure.components().stream()
                        .map(component -> given(form, component))
                        .toList(),
                form.feePaid(),
                fee,
                helper(form, deskId),
                IntakeParties.parties(actor, form.beside()),
                eform.given(actor.authorityId(), form, procedure));
    }

    /** Another place that was named, or the desk itself, which helps only to file online. */
    private static @Nullable UUID helper(IntakeForm form, UUID deskId) {
        return Typed.id(form.place().helper())
                .orElse(form.place().supported() && form.channel().equals("online") ? deskId : null);
    }

    private static PersonForm person(Actor actor, IntakeForm form) {
        return new PersonForm(
                actor.authorityId(),
                form.kind(),
                form.fullName(),
                Typed.dayOfLife(form.birthDate()).orElse(null),
                form.kind().equals("citizen") ? IdentityCard.sexOf(form.idNumber(), form.sex()) : null,
                orNull(form.address()),
                orNull(form.phone()),
                orNull(form.email()),
                orNull(form.idNumber()));
    }

    private static GivenComponent given(IntakeForm form, ComponentView component) {
        boolean present = form.isPresent(component.id());
        int copies = present ? Integer.parseInt(form.copiesOf(component.id(), component.copies())) : 0;
        return new GivenComponent(
                component.id(),
                present,
                form.formOf(component.id(), component.form()),
                copies,
                form.reuseOf(component.id()).orElse(null),
                orNull(form.reaskOf(component.id())));
    }

    private static void checkCopies(IntakeForm form, @Nullable ProcedureView procedure, Map<String, String> errors) {
        List<ComponentView> components = procedure == null ? List.of() : procedure.components();
        boolean wrong = components.stream()
                .filter(component -> form.isPresent(component.id()))
                .anyMatch(component ->
                        !form.copiesOf(component.id(), component.copies()).matches("[1-9]\\d?")
                                || !List.of("original", "copy", "certified copy", "eform")
                                        .contains(form.formOf(component.id(), component.form())));
        if (wrong) {
            errors.put("components", "intake.error.copies");
        }
    }

    private static String value(IntakeForm form, String field) {
        return switch (field) {
            case "fullName" -> form.fullName();
            case "address" -> form.address();
            case "phone" -> form.phone();
            case "email" -> form.email();
            default -> form.idNumber();
        };
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
