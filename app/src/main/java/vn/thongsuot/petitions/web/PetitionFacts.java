package vn.thongsuot.petitions.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.petitions.PetitionDetail;
import vn.thongsuot.platform.Ui;

/** Labels and values beside a petition. */
@Component
class PetitionFacts {

    private final PetitionNames names;

    PetitionFacts(PetitionNames names) {
        this.names = names;
    }

    List<PetitionPage.Fact> of(Ui ui, PetitionDetail detail, Map<UUID, String> people) {
        List<PetitionPage.Fact> facts = new ArrayList<>();
        facts.add(fact(ui, "source", ui.t("petition.source." + detail.source().key())));
        if (detail.externalCode() != null) {
            facts.add(fact(ui, "externalCode", detail.externalCode()));
        }
        facts.add(fact(
                ui,
                "about",
                ui.t("petition.about." + detail.about().key())
                        + (detail.classified() ? "" : " " + ui.t("petition.about.bySender"))));
        if (detail.behalf() != null) {
            facts.add(fact(ui, "behalf", ui.t("petition.behalf." + detail.behalf())));
        }
        facts.add(fact(ui, "received", ui.dateTime(detail.receivedAt())));
        facts.add(fact(ui, "intake", names.unit(ui, detail.intakeUnitId())));
        facts.add(fact(ui, "unit", names.unit(ui, detail.unitId())));
        if (detail.holderId() != null) {
            facts.add(fact(ui, "holder", people.getOrDefault(detail.holderId(), "–")));
        }
        facts.add(day(ui, "refuseBy", detail.limits().refuse()));
        facts.add(day(ui, "askBy", detail.limits().ask()));
        facts.add(day(ui, "forwardBy", detail.limits().forward()));
        facts.add(day(ui, "processBy", detail.limits().process()));
        if (detail.limits().publish() != null) {
            facts.add(day(ui, "publishBy", detail.limits().publish()));
        }
        outcome(ui, detail, facts);
        return facts;
    }

    private static void outcome(Ui ui, PetitionDetail detail, List<PetitionPage.Fact> facts) {
        if (detail.closedAt() != null) {
            facts.add(fact(ui, "closed", ui.dateTime(detail.closedAt())));
        }
        if (detail.redirectedAs() != null) {
            facts.add(fact(ui, "redirectedAs", ui.t("petition.redirect." + detail.redirectedAs())));
        }
        if (detail.outsideBody() != null) {
            facts.add(fact(ui, "outsideBody", detail.outsideBody()));
        }
        if (detail.joinedTo() != null) {
            facts.add(new PetitionPage.Fact(
                    ui.t(detail.duplicate() ? "petition.duplicateOf" : "petition.joinedTo"),
                    detail.joinedTo().code(),
                    "/desk/petitions/" + detail.joinedTo().id()));
        }
        if (detail.rating() != null) {
            facts.add(fact(ui, "rating", ui.t("petition.rating." + detail.rating())));
        }
        if (detail.reopened()) {
            facts.add(fact(ui, "reopened", ui.t("petition.yes")));
        }
    }

    private static PetitionPage.Fact day(Ui ui, String key, @Nullable Instant at) {
        return fact(ui, key, ui.date(at));
    }

    private static PetitionPage.Fact fact(Ui ui, String key, String value) {
        return new PetitionPage.Fact(ui.t("petition." + key), value, null);
    }
}
