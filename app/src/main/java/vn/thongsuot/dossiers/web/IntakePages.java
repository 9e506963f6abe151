package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.documents.keeping.KeptPaper;
import vn.thongsuot.dossiers.IntakePreviews;
import vn.thongsuot.dossiers.KeptOffers;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** Builds the intake desk's page model. */
@Component
class IntakePages {

    private static final int MATCHES = 6;

    private final ProcedureCatalogue catalogue;
    private final IntakePreviews previews;
    private final PersonStore persons;
    private final KeptOffers offers;
    private final UnitDirectory units;
    private final IntakeFees fees;
    private final Clock clock;

    IntakePages(
            ProcedureCatalogue catalogue,
            IntakePreviews previews,
            PersonStore persons,
            KeptOffers offers,
            UnitDirectory units,
            IntakeFees fees,
            Clock clock) {
        this.catalogue = catalogue;
        this.previews = previews;
        this.persons = persons;
        this.offers = offers;
        this.units = units;
        this.fees = fees;
        this.clock = clock;
    }

    IntakePage make(
            Ui ui, Actor actor, UUID desk, IntakeForm form, Map<String, String> errors, @Nullable String received) {
        List<ProcedureView> matches = matches(actor, form);
        Optional<ProcedureView> procedure = chosen(actor, form);
        return new IntakePage(
                ui,
                desk,
                ui.text(units.get(desk, today()).name()),
                form,
                errors,
                matches,
                procedure.orElse(null),
                procedure
                        .map(found -> ui.text(units.get(previews.decidingUnit(found, desk), today())
                                .name()))
                        .orElse(""),
                false,
                procedure
                        .map(found -> lines(ui, form, found, offers.find(actor, form.idNumber(), found)))
                        .orElse(List.of()),
                procedure.flatMap(found -> preview(ui, actor, desk, found)).orElse(null),
                procedure.flatMap(found -> fees.offer(ui, actor, found, form)).orElse(null),
                received,
                received == null ? null : fees.received(ui, actor, received),
                false);
    }

    /** The person of the typed identifier, if the authority knows one; the read is logged. */
    IntakeForm fillPerson(Actor actor, IntakeForm form) {
        return persons.findByIdNumber(actor, form.idNumber(), "intake")
                .map(person -> filled(form, person))
                .orElse(form);
    }

    /** The procedure whose code was typed or chosen; words alone choose nothing. */
    Optional<ProcedureView> chosen(Actor actor, IntakeForm form) {
        String code = form.procedure().split("\\s", 2)[0];
        return code.isEmpty() ? Optional.empty() : catalogue.findByCode(actor.authorityId(), code, today());
    }

    /** The desk asked for, or the actor's only or first one; a stranger's desk is not found. */
    UUID deskOf(Actor actor, @Nullable UUID asked) {
        return actor.grantsWith(Permission.DOSSIER_RECEIVE)
                .map(Grant::unitId)
                .filter(unit -> asked == null || unit.equals(asked))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    private List<ProcedureView> matches(Actor actor, IntakeForm form) {
        return form.procedure().length() < 2
                ? List.of()
                : catalogue.search(actor.authorityId(), form.procedure(), today(), MATCHES);
    }

    private Optional<IntakePage.Preview> preview(Ui ui, Actor actor, UUID desk, ProcedureView procedure) {
        return previews.find(actor, procedure, desk, ui.locale())
                .map(found -> new IntakePage.Preview(
                        found.appointment() == null ? "" : ui.dateTimeLong(found.appointment()),
                        found.provisional(),
                        found.explanation()));
    }

    private static List<IntakePage.Line> lines(
            Ui ui, IntakeForm form, ProcedureView procedure, Map<UUID, KeptPaper> held) {
        return procedure.components().stream()
                .map(component -> line(ui, form, component, held.get(component.id())))
                .toList();
    }

    private static IntakePage.@Nullable Held held(
            Ui ui, IntakeForm form, ComponentView component, @Nullable KeptPaper paper) {
        return paper == null
                ? null
                : new IntakePage.Held(
                        paper.id(),
                        paper.caseCode(),
                        ui.date(paper.acceptedOn()),
                        form.reuseOf(component.id()).isPresent(),
                        form.reaskOf(component.id()));
    }

    private static IntakePage.Line line(Ui ui, IntakeForm form, ComponentView component, @Nullable KeptPaper paper) {
        return new IntakePage.Line(
                component.id(),
                component.name(),
                component.requiredWhen(),
                form.isPresent(component.id()),
                form.formOf(component.id(), component.form()),
                form.copiesOf(component.id(), component.copies()),
                held(ui, form, component, paper));
    }

    private static IntakeForm filled(IntakeForm form, PersonView person) {
        return new IntakeForm(
                form.procedure(),
                form.channel(),
                person.kind(),
                form.idNumber(),
                person.fullName(),
                person.birthDate() == null
                        ? ""
                        : java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
                                .format(person.birthDate()),
                orEmpty(person.phone()),
                orEmpty(person.address()),
                orEmpty(person.email()),
                form.feePaid(),
                form.fee(),
                form.present(),
                form.forms(),
                form.copies(),
                form.reuse(),
                form.reask(),
                form.reason());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
