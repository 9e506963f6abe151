package vn.thongsuot.dossiers.web;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.documents.keeping.KeptPaper;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.IntakePreviews;
import vn.thongsuot.dossiers.KeptOffers;
import vn.thongsuot.dossiers.PersonDossiers;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureCase;
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
    private final IntakePlaces places;
    private final IntakeEform eform;
    private final PersonDossiers dossiers;
    private final Clock clock;

    IntakePages(
            ProcedureCatalogue catalogue,
            IntakePreviews previews,
            PersonStore persons,
            KeptOffers offers,
            UnitDirectory units,
            IntakeFees fees,
            IntakePlaces places,
            IntakeEform eform,
            PersonDossiers dossiers,
            Clock clock) {
        this.catalogue = catalogue;
        this.previews = previews;
        this.persons = persons;
        this.offers = offers;
        this.units = units;
        this.fees = fees;
        this.places = places;
        this.eform = eform;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    IntakePage make(
            Ui ui, Actor actor, UUID desk, IntakeForm form, Map<String, String> errors, @Nullable String received) {
        return make(ui, actor, desk, form, errors, received, null);
    }

    /** With the person of the typed identifier, if the authority knows one, and their earlier dossiers; the read is logged. */
    IntakePage makeKnown(Ui ui, Actor actor, UUID desk, IntakeForm typed) {
        Optional<PersonView> known = persons.findByIdNumber(actor, typed.idNumber(), "intake");
        IntakeForm own = typed.withoutCopied();
        IntakeForm form = known.map(person -> filled(own, person)).orElse(own);
        return make(
                ui,
                actor,
                desk,
                form,
                Map.of(),
                null,
                known.map(person -> known(ui, actor, person)).orElse(null));
    }

    /** With the contact data that the person of the typed identifier gave last; the read is logged. */
    IntakePage makeCopied(Ui ui, Actor actor, UUID desk, IntakeForm typed) {
        Optional<PersonView> known = persons.findByIdNumber(actor, typed.idNumber(), "intake");
        return make(
                ui,
                actor,
                desk,
                known.map(person -> copied(typed, person)).orElse(typed),
                Map.of(),
                null,
                known.map(person -> known(ui, actor, person)).orElse(null));
    }

    private IntakePage.Known known(Ui ui, Actor actor, PersonView person) {
        List<PersonDossiers.Found> earlier = dossiers.list(actor, person.id());
        boolean copies = !copied(IntakeForm.empty(), person).copied().isEmpty();
        return earlier.isEmpty()
                ? new IntakePage.Known(null, "", 0, copies)
                : new IntakePage.Known(
                        earlier.getFirst().code().value(),
                        ui.t(
                                "intake.earlier.about",
                                ui.text(earlier.getFirst().procedure()),
                                ui.date(earlier.getFirst().receivedAt())),
                        earlier.size() - 1,
                        copies);
    }

    private IntakePage make(
            Ui ui,
            Actor actor,
            UUID desk,
            IntakeForm form,
            Map<String, String> errors,
            @Nullable String received,
            IntakePage.@Nullable Known known) {
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
                places.show(ui, actor, desk, form, procedure),
                known,
                procedure
                        .flatMap(found -> eform.show(ui, actor, found, form, errors))
                        .orElse(null),
                procedure
                        .map(found -> lines(ui, form, found, offers.find(actor, form.idNumber(), found)))
                        .orElse(List.of()),
                procedure
                        .flatMap(found -> preview(
                                ui, actor, places.unit(form, found, desk).orElse(desk), found))
                        .orElse(null),
                procedure.flatMap(found -> fees.offer(ui, actor, found, form)).orElse(null),
                received,
                received == null ? null : fees.received(ui, actor, received),
                false);
    }

    /** What was typed, with the applicant of a dossier that was received before and who decides it; the read is logged. */
    MultiValueMap<String, String> typedOf(Actor actor, DossierDetail before) {
        PersonView person = persons.read(actor, before.applicantId(), "intake");
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("kind", person.kind());
        typed.add("channel", before.channel());
        typed.add("idNumber", orEmpty(person.idNumber()));
        typed.add("fullName", person.fullName());
        typed.add("birthDate", person.birthDate() == null ? "" : DAY.format(person.birthDate()));
        typed.add("phone", orEmpty(person.phone()));
        typed.add("address", orEmpty(person.address()));
        typed.add("email", orEmpty(person.email()));
        typed.add("before", before.decidingUnitId().toString());
        return typed;
    }

    /** The procedure whose code was typed or chosen, in the case that was; words alone choose nothing. */
    Optional<ProcedureView> chosen(Actor actor, IntakeForm form) {
        String code = form.procedure().split("\\s", 2)[0];
        return code.isEmpty()
                ? Optional.empty()
                : catalogue
                        .findByCode(actor.authorityId(), code, today())
                        .map(procedure -> procedure.forCaseIfKnown(form.caseKey()));
    }

    /**
     * What was typed, in the case that the answers to the electronic form choose, where that changed since it was last looked at; what
     * somebody chose otherwise stays.
     *
     * @param before the case that the answers chose then; empty for the usual one
     */
    IntakeForm answered(Actor actor, IntakeForm form, String before) {
        String now = chosen(actor, form)
                .flatMap(procedure -> procedure.findCaseByAnswers(form.beside().answers()))
                .map(ProcedureCase::key)
                .orElse("");
        return now.equals(before) ? form : form.withCase(now);
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
                : catalogue.searchForApplicants(actor.authorityId(), form.procedure(), today(), MATCHES);
    }

    private Optional<IntakePage.Preview> preview(Ui ui, Actor actor, UUID deciding, ProcedureView procedure) {
        return previews.find(actor, procedure, deciding, ui.locale())
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
                component.undigitised(),
                form.isPresent(component.id()),
                form.formOf(component.id(), component.form()),
                form.copiesOf(component.id(), component.copies()),
                held(ui, form, component, paper));
    }

    private static IntakeForm filled(IntakeForm form, PersonView person) {
        return form.withPerson(
                person.kind(), person.fullName(), person.birthDate() == null ? "" : DAY.format(person.birthDate()));
    }

    /** Each field that the person's record fills takes its value from there, and is marked. */
    private static IntakeForm copied(IntakeForm form, PersonView person) {
        return form.withCopied(Map.of(
                "phone", orEmpty(person.phone()),
                "address", orEmpty(person.address()),
                "email", orEmpty(person.email())));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
