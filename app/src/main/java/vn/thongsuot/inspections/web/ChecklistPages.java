package vn.thongsuot.inspections.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionAccess;
import vn.thongsuot.inspections.InspectionAction;
import vn.thongsuot.inspections.InspectionItem;
import vn.thongsuot.inspections.InspectionItems;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.LiveFigures;
import vn.thongsuot.platform.Ui;

/** Makes the page for tablets, whole or one question of it. */
@Component
class ChecklistPages {

    private final Inspections inspections;
    private final InspectionItems items;
    private final LiveFigures live;
    private final Indicators indicators;
    private final InspectionAccess access;
    private final InspectionNames names;

    ChecklistPages(
            Inspections inspections,
            InspectionItems items,
            LiveFigures live,
            Indicators indicators,
            InspectionAccess access,
            InspectionNames names) {
        this.inspections = inspections;
        this.items = items;
        this.live = live;
        this.indicators = indicators;
        this.access = access;
        this.names = names;
    }

    /** @param errors what was refused, by number of the question */
    ChecklistPage page(Ui ui, Actor actor, UUID id, Map<Integer, String> errors) {
        Inspection inspection = access.requireResults(actor, inspections.get(actor, id));
        boolean editable = inspections.actions(actor, inspection).contains(InspectionAction.RECORD);
        List<InspectionItem> asked = items.list(id);
        Map<Integer, Figure> figures = live.ask(inspection, asked);
        Map<String, List<ChecklistPage.Question>> areas = new LinkedHashMap<>();
        asked.forEach(item -> areas.computeIfAbsent(item.area().key(), key -> new ArrayList<>())
                .add(question(ui, inspection, item, figures.get(item.n()), errors.get(item.n()), editable)));
        Map<String, String> summary = new LinkedHashMap<>();
        errors.forEach((n, error) -> summary.put("item-" + n, error));
        return new ChecklistPage(
                ui,
                inspection,
                names.unit(ui, inspection.inspectedUnitId()),
                areas.entrySet().stream()
                        .map(area -> new ChecklistPage.Area(area.getKey(), area.getValue()))
                        .toList(),
                ChecklistPage.Done.of(asked),
                editable,
                summary);
    }

    /** One question as it is now, after it was answered. */
    ChecklistPage.Kept kept(Ui ui, Actor actor, UUID id, int n, @Nullable String error) {
        Inspection inspection = access.requireResults(actor, inspections.get(actor, id));
        List<InspectionItem> asked = items.list(id);
        InspectionItem item =
                asked.stream().filter(one -> one.n() == n).findFirst().orElseThrow(AccessPolicy::notFound);
        boolean editable = inspections.actions(actor, inspection).contains(InspectionAction.RECORD);
        Figure figure = live.ask(inspection, List.of(item)).get(n);
        return new ChecklistPage.Kept(
                question(ui, inspection, item, figure, error, editable), ChecklistPage.Done.of(asked));
    }

    private ChecklistPage.Question question(
            Ui ui,
            Inspection inspection,
            InspectionItem item,
            @Nullable Figure figure,
            @Nullable String error,
            boolean editable) {
        Indicator indicator = item.indicatorId() == null
                ? null
                : indicators.find(inspection.authorityId(), item.indicatorId()).orElse(null);
        return new ChecklistPage.Question(
                ui,
                InspectionNames.href(inspection) + "/answers/" + item.n(),
                item.n(),
                ui.text(item.question()),
                indicator == null ? null : ui.text(indicator.name()),
                indicator == null || figure == null ? null : YearFigures.value(ui, indicator, figure),
                figure == null ? "" : YearFigures.sides(ui, figure),
                figure != null && figure.source() == Figure.Source.COMPUTED
                        ? InspectionNames.href(inspection) + "/figures/" + item.n()
                        : null,
                item.answer() == null ? null : item.answer().key(),
                item.note() == null ? "" : item.note(),
                item.revision(),
                item.answeredAt() == null ? null : ui.t("inspection.saved", ui.dateTime(item.answeredAt())),
                error,
                editable);
    }
}
