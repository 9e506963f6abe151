package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.OpinionDesk;
import vn.thongsuot.dossiers.OpinionDetail;
import vn.thongsuot.dossiers.OpinionLine;
import vn.thongsuot.dossiers.OpinionLists;
import vn.thongsuot.dossiers.OpinionView;
import vn.thongsuot.dossiers.Verdict;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the pages of opinions. */
@Component
class OpinionPages {

    private final OpinionDesk desk;
    private final OpinionLists lists;
    private final DossierTexts texts;
    private final Accounts accounts;
    private final Clock clock;

    OpinionPages(OpinionDesk desk, OpinionLists lists, DossierTexts texts, Accounts accounts, Clock clock) {
        this.desk = desk;
        this.lists = lists;
        this.texts = texts;
        this.accounts = accounts;
        this.clock = clock;
    }

    OpinionPage one(Ui ui, Actor actor, UUID id, TypedForm typed, Map<String, String> errors) {
        OpinionDetail detail = desk.get(actor, id);
        OpinionView opinion = detail.opinion();
        return new OpinionPage(
                ui,
                detail,
                ui.t("opinion.title", detail.code().value()),
                state(ui, opinion),
                StepParts.look(opinion),
                facts(ui, detail),
                Arrays.stream(Verdict.values())
                        .map(verdict -> new Choice(
                                verdict.key(),
                                ui.t("opinion.verdict." + verdict.key()),
                                verdict.key().equals(typed.text("verdict"))))
                        .toList(),
                typed.text("answer"),
                errors);
    }

    OpinionListPage list(Ui ui, Actor actor) {
        Instant year = LocalDate.ofInstant(clock.instant(), clock.getZone())
                .withDayOfYear(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        return new OpinionListPage(
                ui,
                lists.listOpen(actor).stream().map(line -> row(ui, line)).toList(),
                lists.listAwaited(actor).stream().map(line -> row(ui, line)).toList(),
                lists.tally(actor, year).stream()
                        .map(tally -> new OpinionListPage.Tally(
                                texts.unit(ui, tally.unitId()),
                                tally.asked(),
                                tally.answered(),
                                tally.withdrawn(),
                                tally.late()))
                        .toList());
    }

    private static OpinionListPage.Row row(Ui ui, OpinionLine line) {
        OpinionView opinion = line.opinion();
        return new OpinionListPage.Row(
                "/desk/opinions/" + opinion.id(),
                line.code().value(),
                ui.text(line.procedure()),
                ui.text(opinion.agency()),
                ui.dateTime(opinion.askedAt()),
                ui.dateTime(opinion.dueAt()),
                opinion.late(),
                state(ui, opinion),
                StepParts.look(opinion));
    }

    private List<Labelled> facts(Ui ui, OpinionDetail detail) {
        OpinionView opinion = detail.opinion();
        return Stream.of(
                        new Labelled(ui.t("opinion.agency"), ui.text(opinion.agency())),
                        new Labelled(ui.t("opinion.unit"), texts.unit(ui, opinion.unitId())),
                        new Labelled(ui.t("opinion.askedBy"), texts.unit(ui, detail.decidingUnitId())),
                        new Labelled(ui.t("opinion.asked"), ui.dateTime(opinion.askedAt())),
                        new Labelled(ui.t("opinion.due"), ui.dateTime(opinion.dueAt())),
                        labelled(ui.t("opinion.question"), opinion.question()),
                        labelled(
                                ui.t("opinion.answered"),
                                opinion.answeredAt() == null ? null : ui.dateTime(opinion.answeredAt())),
                        labelled(ui.t("opinion.answeredBy"), answeredBy(opinion)),
                        labelled(ui.t("opinion.answer"), opinion.answer()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String answeredBy(OpinionView opinion) {
        UUID by = opinion.answeredBy();
        return by == null ? null : accounts.displayNames(List.of(by)).get(by);
    }

    private static @Nullable Labelled labelled(String label, @Nullable String value) {
        return value == null ? null : new Labelled(label, value);
    }

    private static String state(Ui ui, OpinionView opinion) {
        return opinion.verdict() == null
                ? ui.t("opinion.state." + opinion.state().key())
                : ui.t("opinion.verdict." + opinion.verdict().key());
    }
}
