package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierForms;
import vn.thongsuot.dossiers.DossierParties;
import vn.thongsuot.dossiers.DossierPersons;
import vn.thongsuot.dossiers.FormCorrections;
import vn.thongsuot.identity.CaseAnswers;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.forms.FilledForm;

/**
 * Persons beside the applicant, and the electronic form, on the page of a dossier.
 *
 * @param hidden how many persons there are whom the reader may not see
 * @param agent who files for the applicant; null for nobody
 * @param form null where none was filled in or the reader may not see it
 * @param corrections of the form, newest first
 * @param mayCorrect whether the reader may put the form right
 * @param mayAdd whether the reader may add who applies together with the applicant
 * @param typed what was typed into the form of a person to be added
 */
record PersonsPart(
        Ui ui,
        String code,
        int version,
        int hidden,
        @Nullable Agent agent,
        List<Together> together,
        @Nullable FilledForm form,
        List<Corrected> corrections,
        boolean mayCorrect,
        boolean mayAdd,
        Map<String, String> typed,
        Map<String, String> errors) {

    /** Who files for the applicant. @param authorisation kind, number and day of the paper */
    record Agent(String name, String idNumber, String phone, String authorisation) {}

    /** Who applies together with the applicant. */
    record Together(String id, String name, String idNumber) {}

    /** A correction of the form. @param reason as it stands in the history */
    record Corrected(String at, String who, String reason, List<Answer> answers) {}

    /** An answer that was put right. */
    record Answer(String question, String before, String after) {}

    boolean isEmpty() {
        return hidden == 0 && agent == null && together.isEmpty() && !mayAdd;
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Makes the part; what it shows is a logged read. */
    @Component
    static class Parts {

        private final DossierParties parties;
        private final DossierForms forms;
        private final FormCorrections corrections;

        Parts(DossierParties parties, DossierForms forms, FormCorrections corrections) {
            this.parties = parties;
            this.forms = forms;
            this.corrections = corrections;
        }

        /** @param names of accounts in the history */
        PersonsPart of(
                Ui ui,
                Actor actor,
                DossierDetail detail,
                Map<UUID, String> names,
                Map<String, String> typed,
                Map<String, String> errors) {
            boolean reads = actor.may(Permission.PERSON_READ);
            DossierPersons persons = reads ? parties.read(actor, detail, "dossier") : DossierPersons.NONE;
            DossierPersons.Agent agent = persons.agent();
            FilledForm form = reads ? form(ui, actor, detail) : null;
            return new PersonsPart(
                    ui,
                    detail.code().value(),
                    detail.version(),
                    reads ? 0 : detail.parties(),
                    agent == null ? null : agent(ui, agent),
                    persons.coApplicants().stream().map(Parts::together).toList(),
                    form,
                    form == null ? List.of() : corrections(ui, actor, detail, form, names),
                    form != null && corrections.isAllowed(actor, detail),
                    reads && detail.actions().contains(DossierAction.WITHDRAW),
                    typed,
                    errors);
        }

        private @Nullable FilledForm form(Ui ui, Actor actor, DossierDetail detail) {
            return forms.read(actor, detail, "dossier-form")
                    .map(filled -> filled(ui, detail, filled))
                    .orElse(null);
        }

        private List<Corrected> corrections(
                Ui ui, Actor actor, DossierDetail detail, FilledForm form, Map<UUID, String> names) {
            return corrections.read(actor, detail, "dossier-form").stream()
                    .map(correction -> new Corrected(
                            ui.dateTime(correction.at()),
                            names.getOrDefault(correction.by(), "–"),
                            reason(detail, correction),
                            correction.changes().stream()
                                    .map(change -> new Answer(
                                            form.question(change.key()),
                                            orDash(form.worded(change.before())),
                                            orDash(form.worded(change.after()))))
                                    .toList()))
                    .toList();
        }

        private static String reason(DossierDetail detail, CaseAnswers.Correction correction) {
            return detail.history().stream()
                    .filter(line -> line.action().equals(FormCorrections.EVENT))
                    .filter(line -> line.at().equals(correction.at()))
                    .map(line -> orDash(line.note()))
                    .findFirst()
                    .orElse("–");
        }

        static FilledForm filled(Ui ui, DossierDetail detail, DossierForms.Filled filled) {
            return new FilledForm(
                    ui,
                    detail.procedure().code(),
                    ui.text(detail.procedure().name()),
                    "",
                    filled.form().definition(),
                    filled.answers(),
                    Map.of(),
                    ui.date(detail.receivedAt()),
                    "");
        }

        private static Together together(PersonView person) {
            return new Together(person.id().toString(), person.fullName(), orDash(person.idNumber()));
        }

        private static Agent agent(Ui ui, DossierPersons.Agent agent) {
            String kind = ui.t("persons.kind." + agent.kind().key());
            String number = agent.paperNumber() == null ? "" : ", " + ui.t("persons.paper.number", agent.paperNumber());
            String day = agent.paperDate() == null ? "" : ", " + ui.t("persons.paper.date", ui.date(agent.paperDate()));
            PersonView person = agent.person();
            return new Agent(person.fullName(), orDash(person.idNumber()), orDash(person.phone()), kind + number + day);
        }

        private static String orDash(@Nullable String text) {
            return text == null || text.isEmpty() ? "–" : text;
        }
    }
}
