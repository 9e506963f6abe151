package vn.thongsuot.programme.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.SheetTable;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.programme.Goal;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanParts;

/** Writes what a plan says beside its head and targets (Vietnamese: mục tiêu, phân công, chế độ báo cáo ra Excel). */
@Component
class PlanPartSheets {

    private final Texts texts;
    private final Goals goals;
    private final PlanParts parts;

    PlanPartSheets(Texts texts, Goals goals, PlanParts parts) {
        this.texts = texts;
        this.goals = goals;
        this.parts = parts;
    }

    void write(Workbook book, Plan plan, Locale locale) {
        Arrays.stream(PartSheet.values()).forEach(part -> {
            SheetTable table = new SheetTable(book, texts.get(locale, part.nameKey()));
            table.head(
                    part.labelKeys().stream().map(key -> texts.get(locale, key)).toList());
            rows(part, plan, locale).forEach(table::row);
        });
    }

    private List<? extends List<? extends @Nullable Object>> rows(PartSheet part, Plan plan, Locale locale) {
        return switch (part) {
            case GOALS ->
                goals.list(plan.id()).stream().map(goal -> row(goal, locale)).toList();
            case AGENCIES ->
                parts.listAgencies(plan.id()).stream()
                        .map(agency -> List.of(agency.agency(), agency.leads()))
                        .toList();
            case REPORTS ->
                parts.listReports(plan.id()).stream().map(PlanPartSheets::row).toList();
        };
    }

    private static List<@Nullable Object> row(PlanParts.Report report) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(report.what());
        row.add(report.due());
        return row;
    }

    private List<Object> row(Goal goal, Locale locale) {
        return List.of(
                goal.n(),
                texts.get(locale, "area." + goal.area().key()),
                goal.statement(),
                goal.horizon().toString());
    }
}
