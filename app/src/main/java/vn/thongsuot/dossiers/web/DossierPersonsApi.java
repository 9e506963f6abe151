package vn.thongsuot.dossiers.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierForms;
import vn.thongsuot.dossiers.DossierParties;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Versions;

/** Persons of a dossier and what they answered, for systems whose account may read persons; every read is logged. */
@ApiResource(tag = "dossiers")
class DossierPersonsApi {

    private final DossierDetails details;
    private final DossierParties parties;
    private final DossierForms forms;
    private final PersonStore persons;

    DossierPersonsApi(DossierDetails details, DossierParties parties, DossierForms forms, PersonStore persons) {
        this.details = details;
        this.parties = parties;
        this.forms = forms;
        this.persons = persons;
    }

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
}
