package vn.thongsuot.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.emulation.Initiative;
import vn.thongsuot.scoring.emulation.Initiatives;

/** Initiatives and who took them up as an Excel file (Vietnamese: danh sách sáng kiến, mô hình). */
@Component
class InitiativeSheet {

    private final Initiatives initiatives;
    private final ScoreNames names;

    InitiativeSheet(Initiatives initiatives, ScoreNames names) {
        this.initiatives = initiatives;
        this.names = names;
    }

    byte[] write(Ui ui, Actor actor) {
        List<String> head = List.of(
                ui.t("score.initiative.code"),
                ui.t("score.initiative.title"),
                ui.t("score.unit"),
                ui.t("score.initiative.kind"),
                ui.t("score.state"),
                ui.t("score.initiative.since"),
                ui.t("score.initiative.decidedOn"),
                ui.t("score.initiative.adopters"),
                ui.t("score.initiative.adopters.who"));
        Map<UUID, List<Initiative.Adoption>> adoptions = initiatives.adoptions(actor.authorityId());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        initiatives.list(actor).forEach(one -> rows.add(row(ui, one, adoptions.getOrDefault(one.id(), List.of()))));
        return Sheets.write(ui.t("nav.initiatives"), head, rows);
    }

    private List<@Nullable Object> row(Ui ui, Initiative one, List<Initiative.Adoption> adoptions) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(one.code());
        row.add(one.draft().title());
        row.add(names.unit(ui, one.unitId()));
        row.add(ui.t(InitiativePages.kind(one)));
        row.add(ui.t("score.initiative.state." + one.state().key()));
        row.add(one.draft().since());
        row.add(one.decidedOn());
        row.add(adoptions.size());
        row.add(adoptions.stream()
                .map(adoption -> names.unit(ui, adoption.unitId()))
                .collect(Collectors.joining("; ")));
        return row;
    }
}
