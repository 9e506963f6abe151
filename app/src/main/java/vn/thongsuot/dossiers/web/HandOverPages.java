package vn.thongsuot.dossiers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.documents.results.IssuedState;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierParties;
import vn.thongsuot.dossiers.DossierPersons;
import vn.thongsuot.dossiers.DossierResults;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.Outcome;
import vn.thongsuot.dossiers.PaperKind;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.LocalizedText;

/** Builds the page of a result that is about to be handed over; the persons on it are a logged read. */
@Component
class HandOverPages {

    private static final String PURPOSE = "dossier-hand-over";

    private final DossierResults results;
    private final DossierParties parties;
    private final PersonStore persons;
    private final FeeQueries fees;

    HandOverPages(DossierResults results, DossierParties parties, PersonStore persons, FeeQueries fees) {
        this.results = results;
        this.parties = parties;
        this.persons = persons;
        this.fees = fees;
    }

    HandOverPage make(
            Ui ui, Actor actor, DossierDetail detail, String chosen, String details, Map<String, String> errors) {
        return new HandOverPage(
                ui,
                detail.code().value(),
                detail.version(),
                ui.text(detail.procedure().name()),
                ui.t(detail.outcome() == Outcome.REFUSED ? "handOver.refused" : "handOver.granted"),
                documents(ui, actor, detail),
                due(ui, detail),
                actor.may(Permission.PAYMENT_READ),
                people(ui, actor, detail),
                chosen,
                details,
                errors);
    }

    /** Signed results in force and the refusal; where there is neither, the result as the procedure names it. */
    private List<HandOverPage.Document> documents(Ui ui, Actor actor, DossierDetail detail) {
        String base = "/desk/dossiers/" + detail.code();
        List<HandOverPage.Document> documents = new ArrayList<>();
        results.list(actor, detail.code()).stream()
                .filter(issued -> issued.state() == IssuedState.IN_FORCE)
                .forEach(issued -> documents.add(new HandOverPage.Document(
                        ui.text(issued.title()), issued.number(), base + "/files/" + issued.documentId())));
        detail.papers().stream()
                .filter(paper -> paper.kind() == PaperKind.REFUSAL)
                .forEach(paper -> documents.add(new HandOverPage.Document(
                        ui.t("handOver.refusal"),
                        String.valueOf(paper.number()),
                        base + "/papers/" + paper.id() + ".pdf")));
        LocalizedText named = detail.procedure().result();
        if (documents.isEmpty()) {
            String name = named == null ? ui.t("handOver.document") : ui.text(named);
            documents.add(new HandOverPage.Document(name, "–", null));
        }
        return List.copyOf(documents);
    }

    private @Nullable String due(Ui ui, DossierDetail detail) {
        long unpaid = detail.feePaidAt() == null ? detail.feeAmount() : 0;
        long remaining = fees.find(detail).map(Payable::remaining).orElse(unpaid);
        return remaining == 0 ? null : ui.money(remaining);
    }

    private List<HandOverPage.Who> people(Ui ui, Actor actor, DossierDetail detail) {
        boolean reads = actor.may(Permission.PERSON_READ);
        List<HandOverPage.Who> people = new ArrayList<>();
        PersonView applicant = reads ? persons.read(actor, detail.applicantId(), PURPOSE) : null;
        people.add(who(ui, Collector.Kind.APPLICANT, applicant, ""));
        DossierPersons.Agent agent =
                reads ? parties.read(actor, detail, PURPOSE).agent() : null;
        if (agent != null) {
            String kind = ui.t("persons.kind." + agent.kind().key());
            people.add(who(ui, Collector.Kind.AGENT, agent.person(), kind));
        }
        people.add(new HandOverPage.Who(
                Collector.Kind.AUTHORISED.key(),
                ui.t("handOver.who.authorised"),
                ui.t("handOver.who.authorised.hint")));
        return List.copyOf(people);
    }

    private static HandOverPage.Who who(Ui ui, Collector.Kind kind, @Nullable PersonView person, String hint) {
        String label = ui.t("handOver.who." + kind.key());
        if (person == null) {
            return new HandOverPage.Who(kind.key(), label, hint);
        }
        String number = person.idNumber() == null ? "" : ui.t("handOver.idNumber", person.idNumber());
        String joined = hint.isEmpty() || number.isEmpty() ? hint + number : hint + "; " + number;
        return new HandOverPage.Who(kind.key(), label + ": " + person.fullName(), joined);
    }
}
