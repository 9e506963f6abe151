package vn.thongsuot.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierForms;
import vn.thongsuot.dossiers.DossierParties;
import vn.thongsuot.dossiers.FormCorrections;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Versions;

/** Persons of a dossier and what they answered, for systems whose account may read persons; every read is logged. */
@ApiResource(tag = "dossiers")
class DossierPersonsApi {

    private static final String STALE = "DOS-002";

    private final DossierDetails details;
    private final DossierParties parties;
    private final DossierForms forms;
    private final FormCorrections corrections;
    private final PersonStore persons;
    private final ApiCommands commands;

    DossierPersonsApi(
            DossierDetails details,
            DossierParties parties,
            DossierForms forms,
            FormCorrections corrections,
            PersonStore persons,
            ApiCommands commands) {
        this.details = details;
        this.parties = parties;
        this.forms = forms;
        this.corrections = corrections;
        this.persons = persons;
        this.commands = commands;
    }

    /** What a correction stands for. */
    private record Command(String code, int version, FormCorrectionRequest correction) {}

    @GetMapping("/dossiers/{code}/persons")
    @Requires(Permission.PERSON_READ)
    ResponseEntity<DossierPersonsJson> persons(@CurrentActor Actor actor, @PathVariable String code) {
        DossierDetail dossier = details.get(actor, DossierApi.read(code));
        return Versions.ok(
                dossier.version(),
                DossierPersonsJson.of(
                        persons.read(actor, dossier.applicantId(), "api"), parties.read(actor, dossier, "api")));
    }

    @GetMapping("/dossiers/{code}/form")
    @Requires(Permission.PERSON_READ)
    ResponseEntity<DossierFormJson> form(@CurrentActor Actor actor, @PathVariable String code) {
        DossierDetail dossier = details.get(actor, DossierApi.read(code));
        return forms.read(actor, dossier, "api")
                .map(filled -> Versions.ok(
                        dossier.version(),
                        DossierFormJson.of(dossier.procedure().code(), filled)))
                .orElseThrow(AccessPolicy::notFound);
    }

    @PostMapping("/dossiers/{code}/form")
    @Requires(Permission.PERSON_READ)
    ResponseEntity<DossierFormJson> correctForm(
            @CurrentActor Actor actor,
            @PathVariable String code,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody FormCorrectionRequest correction) {
        Seen seen = new Seen(DossierApi.read(code), Versions.seen(ifMatch));
        commands.once(
                actor,
                key,
                "dossiers.correct-form",
                new Command(seen.code().value(), seen.version(), correction),
                () -> Versions.fresh(STALE, () -> {
                    corrections.correct(actor, seen, correction.corrected());
                    return ApiPaths.ROOT + "/dossiers/" + seen.code() + "/form";
                }));
        return form(actor, code);
    }
}
