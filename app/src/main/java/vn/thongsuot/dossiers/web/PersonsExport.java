package vn.thongsuot.dossiers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierParties;
import vn.thongsuot.dossiers.DossierPersons;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;

/** All persons of a dossier as an Excel file; a logged read of each. */
@Controller
class PersonsExport {

    private final DossierDetails details;
    private final DossierParties parties;
    private final PersonStore persons;

    PersonsExport(DossierDetails details, DossierParties parties, PersonStore persons) {
        this.details = details;
        this.parties = parties;
        this.persons = persons;
    }

    @GetMapping("/desk/dossiers/{code}/persons.xlsx")
    @Requires(Permission.PERSON_READ)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor, Ui ui, @PathVariable String code) {
        DossierDetail detail = details.get(actor, DossierCode.get(code));
        DossierPersons found = parties.read(actor, detail, "dossier-persons-export");
        DossierPersons.Agent agent = found.agent();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row(ui, "applicant", persons.read(actor, detail.applicantId(), "dossier-persons-export")));
        if (agent != null) {
            rows.add(row(ui, "agent", agent.person()));
        }
        found.coApplicants().forEach(person -> rows.add(row(ui, "together", person)));
        List<String> head = List.of(
                ui.t("persons.search.as"),
                ui.t("person.fullName"),
                ui.t("intake.idNumber"),
                ui.t("persons.birthDate"),
                ui.t("person.phone"),
                ui.t("persons.address"));
        return Attachments.saved(
                detail.code() + ".xlsx", Attachments.EXCEL, Sheets.write(ui.t("persons.sheet"), head, rows));
    }

    private static List<@Nullable Object> row(Ui ui, String as, PersonView person) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(ui.t("persons.as." + as));
        row.add(person.fullName());
        row.add(Objects.requireNonNullElse(person.idNumber(), ""));
        row.add(person.birthDate() == null ? "" : ui.date(person.birthDate()));
        row.add(Objects.requireNonNullElse(person.phone(), ""));
        row.add(Objects.requireNonNullElse(person.address(), ""));
        return row;
    }
}
