package vn.thongsuot.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.Target;

/**
 * Puts a report together (Vietnamese: tổng hợp nội dung báo cáo): figures of its period as the records say now, beside target,
 * last period and the same units, and what people wrote. A consolidated report counts the cells of all units, never their
 * percentages, and sets the units side by side. All units are asked in one statement.
 */
@Service
@Transactional(readOnly = true)
public class ReportComposer {

    private final Regimes regimes;
    private final Figures figures;
    private final Aims aims;
    private final UnitReports unitReports;
    private final UnitDirectory units;
    private final Clock clock;

    ReportComposer(
            Regimes regimes, Figures figures, Aims aims, UnitReports unitReports, UnitDirectory units, Clock clock) {
        this.regimes = regimes;
        this.figures = figures;
        this.aims = aims;
        this.unitReports = unitReports;
        this.units = units;
        this.clock = clock;
    }

    /** The content as of now; {@code about} says what an ad hoc report is about. */
    ReportContent compose(Regime regime, Duty duty, UUID formId, Map<Integer, String> texts, @Nullable String about) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UnitView unit = units.get(duty.unitId(), day);
        List<FormItem> items = regimes.items(formId);
        List<FormItem> asked = items.stream()
                .filter(item -> item.kind() == FormItem.Kind.FIGURE)
                .toList();
        List<UnitView> others = others(regime, duty, unit, day);
        List<UUID> all = new ArrayList<>(List.of(unit.id()));
        others.forEach(other -> all.add(other.id()));
        ReportPeriod previous = duty.period().previous(regime.cutOffDay());
        Sheet sheet = new Sheet(
                duty,
                unit,
                asked,
                figures.versions(duty.authorityId(), asked, duty.period().to()),
                figures.ask(duty.authorityId(), asked, duty.period(), all, day),
                figures.ask(duty.authorityId(), asked, previous, List.of(unit.id()), day),
                aims.inForce(unit, day));
        List<ReportContent.Part> parts = parts(items, sheet, texts);
        return new ReportContent(
                regime.name(),
                about,
                unit.id(),
                unit.name(),
                duty.consolidated()
                        ? null
                        : units.get(regime.recipientUnitId(), day).name(),
                duty.consolidated(),
                duty.period(),
                previous,
                day,
                clock.instant(),
                parts,
                duty.consolidated() ? unitReports.of(duty, others, cells(parts, sheet, others)) : List.of());
    }

    /** Everything that was asked, in the order of the figures of the form; the unit's own column comes first. */
    private record Sheet(
            Duty duty,
            UnitView unit,
            List<FormItem> asked,
            Map<String, Indicator> versions,
            List<List<Figure>> now,
            List<List<Figure>> before,
            List<Target> targets) {

        Indicator indicator(FormItem item) {
            return Objects.requireNonNull(versions.get(Objects.requireNonNull(item.indicatorId())));
        }
    }

    /** Under a consolidated report those who report; beside a unit's report those of its kind, itself included. */
    private List<UnitView> others(Regime regime, Duty duty, UnitView unit, LocalDate day) {
        List<UnitView> reporters = regimes.reporters(regime, day);
        return duty.consolidated()
                ? reporters
                : reporters.stream()
                        .filter(other -> other.kind() == unit.kind() && other.level() == unit.level())
                        .toList();
    }

    private static List<ReportContent.Part> parts(List<FormItem> items, Sheet sheet, Map<Integer, String> texts) {
        List<ReportContent.Part> parts = new ArrayList<>();
        int figure = 0;
        for (int i = 0; i < items.size(); i++) {
            FormItem item = items.get(i);
            boolean isFigure = item.kind() == FormItem.Kind.FIGURE;
            ReportContent.FigurePart made = isFigure ? figure(sheet, figure++) : null;
            parts.add(new ReportContent.Part(
                    i + 1,
                    item.kind(),
                    item.title() != null
                            ? item.title()
                            : Objects.requireNonNull(made).name(),
                    made,
                    item.kind() == FormItem.Kind.TEXT ? texts.getOrDefault(i + 1, "") : ""));
        }
        return parts;
    }

    private static ReportContent.FigurePart figure(Sheet sheet, int i) {
        FormItem item = sheet.asked().get(i);
        Indicator indicator = sheet.indicator(item);
        Figure own = sheet.now().get(i).getFirst();
        List<Figure> others = sheet.now().get(i).subList(1, sheet.now().get(i).size());
        BigDecimal value = Figures.value(own);
        return new ReportContent.FigurePart(
                indicator.id(),
                indicator.version(),
                indicator.name(),
                indicator.unit(),
                indicator.numeratorText(),
                indicator.denominatorText(),
                item.filter(),
                indicator.percent(),
                indicator.denominator() != null,
                indicator.higherIsBetter(),
                Figures.plain(own.top()),
                Figures.plain(own.bottom()),
                value,
                own.source().key(),
                own.reportedId(),
                Aims.of(
                        sheet.targets(),
                        sheet.unit(),
                        sheet.duty().consolidated(),
                        item,
                        indicator,
                        sheet.duty().period().to(),
                        value),
                Figures.value(sheet.before().get(i).getFirst()),
                sheet.duty().consolidated() ? null : Peers.of(indicator, own, others));
    }

    /** What each unit counts now, by unit and number of the part. */
    private static Map<UUID, Map<Integer, Figure>> cells(
            List<ReportContent.Part> parts, Sheet sheet, List<UnitView> others) {
        List<Integer> numbers = parts.stream()
                .filter(part -> part.figure() != null)
                .map(ReportContent.Part::n)
                .toList();
        Map<UUID, Map<Integer, Figure>> cells = new HashMap<>();
        for (int column = 0; column < others.size(); column++) {
            int at = column + 1;
            Map<Integer, Figure> row = new HashMap<>();
            IntStream.range(0, numbers.size())
                    .forEach(i -> row.put(numbers.get(i), sheet.now().get(i).get(at)));
            cells.put(others.get(column).id(), row);
        }
        return cells;
    }
}
