package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.CaseClockTexts;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.TimelineItem;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.Ui;

/** Builds the officials' page of a dossier; the applicant's name is a logged read. */
@Component
class DossierPages {

    private final DossierDetails details;
    private final DossierTexts texts;
    private final StepParts steps;
    private final CaseClockTexts clockTexts;
    private final LeftTexts leftTexts;
    private final PersonStore persons;
    private final HeldParts held;
    private final Clock clock;

    DossierPages(
            DossierDetails details,
            DossierTexts texts,
            StepParts steps,
            CaseClockTexts clockTexts,
            LeftTexts leftTexts,
            PersonStore persons,
            HeldParts held,
            Clock clock) {
        this.details = details;
        this.texts = texts;
        this.steps = steps;
        this.clockTexts = clockTexts;
        this.leftTexts = leftTexts;
        this.persons = persons;
        this.held = held;
        this.clock = clock;
    }

    DossierPage make(Ui ui, Actor actor, DossierCode code, Map<String, String> errors, Map<String, String> typed) {
        DossierDetail detail = details.get(actor, code);
        Map<UUID, String> names = texts.holders(detail);
        return new DossierPage(
                ui,
                detail,
                applicant(ui, actor, detail),
                texts.status(ui, detail),
                DossierTexts.look(detail.status()),
                holder(ui, actor, detail, names),
                leftTexts.text(ui, detail),
                detail.dueAt() != null
                                && detail.finishedAt() == null
                                && detail.dueAt().isBefore(clock.instant())
                        ? "ts-late"
                        : "",
                clockTexts.explanation(detail.clock(), ui.locale()),
                texts.stops(ui, detail, names),
                detail.history().reversed().stream()
                        .map(line -> line(ui, detail, line, names))
                        .toList(),
                texts.facts(ui, detail),
                DossierActs.plain(ui, detail),
                DossierActs.wordy(ui, detail, typed),
                DossierActs.mayAttach(detail),
                held.of(ui, actor, detail, names),
                steps.of(ui, actor, detail, typed),
                errors);
    }

    private String applicant(Ui ui, Actor actor, DossierDetail detail) {
        return actor.may(Permission.PERSON_READ)
                ? persons.read(actor, detail.applicantId(), "dossier").fullName()
                : ui.t("person.hidden");
    }

    private static String holder(Ui ui, Actor actor, DossierDetail detail, Map<UUID, String> names) {
        UUID holder = detail.holderId();
        if (detail.status().isEnd()) {
            return ui.t("dossier.closed");
        }
        if (holder == null) {
            return ui.t("work.nobody");
        }
        return holder.equals(actor.accountId())
                ? ui.t("work.you")
                : ui.t("work.holder", names.getOrDefault(holder, "–"));
    }

    private DossierPage.Line line(Ui ui, DossierDetail detail, TimelineItem item, Map<UUID, String> names) {
        String what = ui.t("event." + item.action());
        UUID account = item.accountId();
        return new DossierPage.Line(
                ui.dateTime(item.at()),
                item.stepName() == null ? what : what + ": " + ui.text(item.stepName()),
                item.note(),
                account == null ? texts.unit(ui, item.unitId()) : names.getOrDefault(account, "–"),
                paperHref(detail, item.paperId()),
                paperLabel(ui, detail, item.paperId()),
                item.legalBasis() == null ? "" : item.legalBasis());
    }

    private static @Nullable String paperHref(DossierDetail detail, @Nullable UUID paperId) {
        return paperId == null ? null : "/desk/dossiers/" + detail.code() + "/papers/" + paperId + ".pdf";
    }

    private static String paperLabel(Ui ui, DossierDetail detail, @Nullable UUID paperId) {
        List<DossierDetail.Paper> found = detail.papers().stream()
                .filter(paper -> paper.id().equals(paperId))
                .toList();
        return found.isEmpty()
                ? ""
                : ui.t(
                        "paper." + found.getFirst().kind().key() + ".number",
                        found.getFirst().number());
    }
}
