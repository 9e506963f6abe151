package vn.thongsuot.dossiers.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Duplicates;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** Dossiers, for other systems: handed in and followed by their codes. */
@ApiResource(tag = "dossiers")
class DossierApi {

    private static final String PATH = ApiPaths.ROOT + "/dossiers/";
    private static final Set<String> CHANNELS = Set.of("counter", "online", "postal");
    private static final Map<String, String> PLACES =
            Map.of("procedure", "procedureCode", "components", "components", "coApplicants", "coApplicants");
    private static final Set<String> KINDS = Set.of("citizen", "business", "household-business", "organisation");

    private final DossierDetails details;
    private final Reception reception;
    private final IntakeCommands intake;
    private final Duplicates duplicates;
    private final ProcedureCatalogue catalogue;
    private final AccessPolicy policy;
    private final ApiCommands commands;
    private final Clock clock;

    DossierApi(
            DossierDetails details,
            Reception reception,
            IntakeCommands intake,
            Duplicates duplicates,
            ProcedureCatalogue catalogue,
            AccessPolicy policy,
            ApiCommands commands,
            Clock clock) {
        this.details = details;
        this.reception = reception;
        this.intake = intake;
        this.duplicates = duplicates;
        this.catalogue = catalogue;
        this.policy = policy;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{code}")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<DossierJson> get(@CurrentActor Actor actor, @PathVariable String code) {
        DossierDetail dossier = details.get(actor, read(code));
        return Versions.ok(dossier.version(), DossierJson.of(dossier));
    }

    @PostMapping("/dossiers")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.DOSSIER_RECEIVE)
    ResponseEntity<DossierJson> create(
            @CurrentActor Actor actor,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody DossierRequest application) {
        URI address =
                commands.once(actor, key, "dossiers.create", application, () -> PATH + receive(actor, application));
        String path = address.getPath();
        DossierDetail made = details.get(actor, read(path.substring(path.lastIndexOf('/') + 1)));
        return ApiCommands.created(address, made.version(), DossierJson.of(made, duplicates(actor, application, made)));
    }

    private List<DossierJson.DuplicateJson> duplicates(Actor actor, DossierRequest application, DossierDetail made) {
        return duplicates
                .findBeside(
                        actor, application.form().idNumber(), made.procedure().code(), made.code())
                .stream()
                .map(one -> new DossierJson.DuplicateJson(
                        one.code().value(), LocalDate.ofInstant(one.receivedAt(), clock.getZone())))
                .toList();
    }

    private DossierCode receive(Actor actor, DossierRequest application) {
        if (!policy.mayIn(actor, Permission.DOSSIER_RECEIVE, application.deskId())) {
            throw AccessPolicy.notFound();
        }
        if (!CHANNELS.contains(application.channel())) {
            throw ApiRefusal.field("channel");
        }
        if (!KINDS.contains(application.applicant().kind())) {
            throw ApiRefusal.field("applicant.kind");
        }
        IntakeForm form = application.form();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Optional<ProcedureView> procedure = catalogue
                .findByCode(actor.authorityId(), application.procedureCode(), today)
                .map(found -> inCase(found, application));
        Map<String, String> wrong = new LinkedHashMap<>();
        intake.check(actor, form, procedure.orElse(null)).forEach((field, text) -> wrong.put(place(field), text));
        if (!wrong.isEmpty() || procedure.isEmpty()) {
            throw ApiRefusal.invalid(wrong);
        }
        requireKnown(application, procedure.get());
        return reception.receive(
                actor,
                intake.command(actor, application.deskId(), form, procedure.get(), application.feeChoice())
                        .withUploads(application.uploads()));
    }

    /** What was named, else what the answers choose; an empty key names the usual case. */
    private static ProcedureView inCase(ProcedureView procedure, DossierRequest application) {
        String named = application.caseKey();
        if (named == null) {
            return procedure.forCase(procedure
                    .findCaseByAnswers(application.answersByKey())
                    .map(ProcedureCase::key)
                    .orElse(null));
        }
        if (!named.isEmpty() && procedure.findCase(named).isEmpty()) {
            throw ApiRefusal.field("caseKey");
        }
        return procedure.forCase(named.isEmpty() ? null : named);
    }

    /** Where in the body a field of the desk's form stands. */
    private static String place(String field) {
        if (field.startsWith(IntakeBeside.AGENT)) {
            return "agent." + field.substring(IntakeBeside.AGENT.length());
        }
        return field.startsWith(IntakeBeside.FORM) ? "answers" : PLACES.getOrDefault(field, "applicant." + field);
    }

    /** A paper that the procedure does not know would be lost without a word. */
    private static void requireKnown(DossierRequest application, ProcedureView procedure) {
        Set<UUID> known = procedure.components().stream().map(ComponentView::id).collect(Collectors.toSet());
        if (!known.containsAll(application.paperIds())) {
            throw ApiRefusal.field("components");
        }
    }

    static DossierCode read(String code) {
        return DossierCode.get(code);
    }
}
