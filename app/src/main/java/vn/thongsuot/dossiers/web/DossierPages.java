package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.CaseClockTexts;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierFiles;
import vn.thongsuot.dossiers.FeeCorrections;
import vn.thongsuot.dossiers.HandingOver;
import vn.thongsuot.dossiers.PaperKind;
import vn.thongsuot.dossiers.ServedReceptions;
import vn.thongsuot.dossiers.TimelineItem;
import vn.thongsuot.dossiers.spi.ReceivingDesk;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.Ui;

/** Builds the officials' page of a dossier; the applicant's name is a logged read. */
@Component
class DossierPages {

    private static final Set<String> BEGINNINGS = Set.of("dossier.received", "dossier.reopened");

    private final DossierDetails details;
    private final DossierTexts texts;
    private final StepParts steps;
    private final CaseClockTexts clockTexts;
    private final LeftTexts leftTexts;
    private final PersonStore persons;
    private final HeldParts held;
    private final ReopenPart.Parts reopened;
    private final PersonsPart.Parts beside;
    private final RequestPart.Parts requests;
    private final ServedReceptions served;
    private final FeeCorrections corrections;
    private final HandingOver handingOver;
    private final DossierFiles files;
    private final Clock clock;

    DossierPages(
            DossierDetails details,
            DossierTexts texts,
            StepParts steps,
            CaseClockTexts clockTexts,
            LeftTexts leftTexts,
            PersonStore persons,
            HeldParts held,
            ReopenPart.Parts reopened,
            PersonsPart.Parts beside,
            RequestPart.Parts requests,
            ServedReceptions served,
            FeeCorrections corrections,
            HandingOver handingOver,
            DossierFiles files,
            Clock clock) {
        this.details = details;
        this.texts = texts;
        this.steps = steps;
        this.clockTexts = clockTexts;
        this.leftTexts = leftTexts;
        this.persons = persons;
        this.held = held;
        this.reopened = reopened;
        this.beside = beside;
        this.requests = requests;
        this.served = served;
        this.corrections = corrections;
        this.handingOver = handingOver;
        this.files = files;
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
                facts(ui, actor, detail),
                DossierActs.plain(ui, detail),
                DossierActs.wordy(ui, detail, typed),
                detail.actions().contains(DossierAction.RETURN_RESULT),
                DossierActs.mayAttach(detail),
                corrections.isAllowed(actor, detail),
                held.of(ui, actor, detail, names),
                reopened.of(ui, actor, detail),
                beside.of(ui, actor, detail, names, typed, errors),
                requests.of(ui, actor, detail, typed, errors),
                steps.of(ui, actor, detail, typed),
                files.listKeptBack(detail),
                errors);
    }

    /** What is known of it, with the visit in which it was received and who collected the result. */
    private List<Labelled> facts(Ui ui, Actor actor, DossierDetail detail) {
        return Stream.of(
                        texts.facts(ui, detail).stream(),
                        handingOver
                                .readParticulars(actor, detail)
                                .map(who -> new Labelled(ui.t("handOver.collector"), who))
                                .stream(),
                        served.findVisit(detail).map(visit -> visit(ui, visit)).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static Labelled visit(Ui ui, ReceivingDesk.Visit visit) {
        Integer waited = visit.waitingMinutes();
        Integer taken = visit.serviceMinutes();
        String number = ui.t("visit.number", visit.number(), waited == null ? 0 : waited);
        String service = taken == null ? ui.t("visit.running") : ui.t("visit.service", taken, visit.dossiers());
        return new Labelled(ui.t("visit.title"), number + "; " + service);
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
        TimelineItem.Collected collector = item.collector();
        String event = ui.t("event." + item.action());
        String what = collector == null ? event : event + ": " + ui.t("handOver.collected." + collector.kind());
        UUID account = item.accountId();
        UUID paper = paperOf(detail, item);
        return new DossierPage.Line(
                ui.dateTime(item.at()),
                (item.stepName() == null ? what : what + ": " + ui.text(item.stepName()))
                        + handed(ui, item, names)
                        + succeeded(ui, item),
                words(ui, item),
                account == null ? texts.unit(ui, item.unitId()) : who(ui, account, item.actingFor(), names),
                paperHref(detail, paper),
                paperLabel(ui, detail, paper),
                item.legalBasis() == null ? "" : item.legalBasis());
    }

    /** From whom to whom; nothing where it was no hand-over. */
    private static String handed(Ui ui, TimelineItem item, Map<UUID, String> names) {
        TimelineItem.Handed handed = item.handed();
        if (handed == null) {
            return "";
        }
        String to = names.getOrDefault(handed.to(), "–");
        return handed.from() == null
                ? ui.t("handover.line.first", to)
                : ui.t("handover.line", names.getOrDefault(handed.from(), "–"), to);
    }

    /** From which unit to which; nothing where it stayed with its own. */
    private String succeeded(Ui ui, TimelineItem item) {
        TimelineItem.Succeeded units = item.succeeded();
        return units == null ? "" : ui.t("handover.line", texts.unit(ui, units.from()), texts.unit(ui, units.to()));
    }

    private static @Nullable String words(Ui ui, TimelineItem item) {
        if (item.byRule() != null) {
            return DossierTexts.rule(ui, item.byRule());
        }
        return item.moved() == null
                ? item.note()
                : ui.t(
                        "dossier.due-moved",
                        ui.dateTime(item.moved().before()),
                        ui.dateTime(item.moved().after()));
    }

    private static String who(Ui ui, UUID account, @Nullable UUID actingFor, Map<UUID, String> names) {
        String name = names.getOrDefault(account, "–");
        return actingFor == null ? name : ui.t("leave.actedFor", name, names.getOrDefault(actingFor, "–"));
    }

    /** The receipt that was handed out at the beginning is no word of its event; later ones are. */
    private static @Nullable UUID paperOf(DossierDetail detail, TimelineItem item) {
        return BEGINNINGS.contains(item.action())
                ? detail.papers().stream()
                        .filter(paper -> paper.kind() == PaperKind.RECEIPT)
                        .findFirst()
                        .map(DossierDetail.Paper::id)
                        .orElse(item.paperId())
                : item.paperId();
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
