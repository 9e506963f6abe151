package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.ListedDossier;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.Ui;

/** Rows of the list of dossiers with their names; names of applicants are one logged read per page. */
@Component
class DossierListRows {

    private final PersonStore persons;
    private final Accounts accounts;
    private final DossierTexts texts;

    DossierListRows(PersonStore persons, Accounts accounts, DossierTexts texts) {
        this.persons = persons;
        this.accounts = accounts;
        this.texts = texts;
    }

    List<DossierListPage.Row> of(Ui ui, Actor actor, List<ListedDossier> dossiers) {
        Map<UUID, String> names = actor.may(Permission.PERSON_READ)
                ? persons.names(
                        actor,
                        dossiers.stream()
                                .map(ListedDossier::applicantId)
                                .distinct()
                                .toList(),
                        "dossier-list")
                : Map.of();
        Map<UUID, String> holders = accounts.displayNames(dossiers.stream()
                .map(ListedDossier::holderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return dossiers.stream().map(one -> row(ui, one, names, holders)).toList();
    }

    private DossierListPage.Row row(Ui ui, ListedDossier one, Map<UUID, String> names, Map<UUID, String> holders) {
        UUID holder = one.holderId();
        return new DossierListPage.Row(
                one.code().value(),
                ui.date(one.receivedAt()),
                ui.t("channel." + one.channel()),
                names.getOrDefault(one.applicantId(), ui.t("person.hidden")),
                ui.text(one.procedure()),
                ui.text(one.procedureCase()),
                texts.unit(ui, one.decidingUnitId()),
                holder == null ? "" : ui.t("work.holder", holders.getOrDefault(holder, "–")),
                ui.t("dossier.status." + one.status().key()),
                ui.date(one.dueAt()),
                left(ui, one),
                LeftTexts.look(one));
    }

    /** How long it has, or when it was finished and whether in time. */
    private static String left(Ui ui, ListedDossier one) {
        if (one.finishedAt() == null) {
            return LeftTexts.text(ui, one);
        }
        return one.timeliness() == null
                ? ui.t("dossiers.ended", ui.date(one.finishedAt()))
                : ui.t("dossiers.finished", ui.t("timeliness." + one.timeliness()), ui.date(one.finishedAt()));
    }
}
