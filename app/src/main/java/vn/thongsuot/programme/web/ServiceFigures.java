package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.LocalizedText;

/**
 * The services side by side (Vietnamese: kết quả theo từng thủ tục): how many dossiers, how fast, how satisfied people are. The busiest
 * first. Satisfaction is told where enough people answered.
 */
@Component
class ServiceFigures {

    private final Indicators indicators;
    private final FigureGroups groups;
    private final FigureUnits units;
    private final Clock clock;

    ServiceFigures(Indicators indicators, FigureGroups groups, FigureUnits units, Clock clock) {
        this.indicators = indicators;
        this.groups = groups;
        this.units = units;
        this.clock = clock;
    }

    /** What is shown of each service, and the side that a number opens: of a rate, the cases that it lacks. */
    enum Column {
        RECEIVED("dossiers.received", IndicatorRows.Side.NUMERATOR),
        RESOLVED("dossiers.resolved", IndicatorRows.Side.NUMERATOR),
        ON_TIME("dossiers.on-time-rate", IndicatorRows.Side.COMPLEMENT),
        LATE_OPEN("dossiers.late-open", IndicatorRows.Side.NUMERATOR),
        HOURS("dossiers.hours-avg", null),
        SATISFIED("satisfaction.dossier-rating-rate", null);

        private final String indicatorId;
        private final IndicatorRows.@Nullable Side opens;

        Column(String indicatorId, IndicatorRows.@Nullable Side opens) {
            this.indicatorId = indicatorId;
            this.opens = opens;
        }

        String indicatorId() {
            return indicatorId;
        }

        IndicatorRows.@Nullable Side opens() {
            return opens;
        }

        /** Short, as a head of a column. */
        String head(Ui ui) {
            return ui.t("services.head." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        static List<String> heads(Ui ui) {
            return Arrays.stream(values()).map(column -> column.head(ui)).toList();
        }
    }

    /** A service with its figures, in the order of the columns. */
    record Service(String code, LocalizedText name, FigureQuery query, List<Figure> figures) {

        Figure figure(Column column) {
            return figures.get(column.ordinal());
        }

        private boolean isIdle() {
            return figures.stream().allMatch(figure -> figure.exact().isEmpty() || figure.numerator() == 0);
        }
    }

    /**
     * Services side by side.
     *
     * @param columns the indicators of the columns
     * @param idle how many procedures of the catalogue had nothing to show
     */
    record Found(List<Indicator> columns, List<Service> services, int idle) {}

    /** Without days this month and the one before: figures of single procedures are counted from the dossiers themselves. */
    FigureQuery query(FigureController.Asked asked, UUID shown) {
        return asked.toQuery(
                shown,
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                end -> end.withDayOfMonth(1).minusMonths(1));
    }

    Found find(Actor actor, FigureQuery query) {
        List<ProcedureView> procedures = units.listProcedures(actor);
        List<Service> busy = list(actor, query, procedures).stream()
                .filter(service -> !service.isIdle())
                .sorted(Comparator.comparing((Service service) ->
                                service.figure(Column.RECEIVED).numerator())
                        .reversed()
                        .thenComparing(Service::code))
                .toList();
        return new Found(
                Arrays.stream(Column.values())
                        .map(column -> indicators.get(actor.authorityId(), column.indicatorId()))
                        .toList(),
                busy,
                procedures.size() - busy.size());
    }

    private List<Service> list(Actor actor, FigureQuery query, List<ProcedureView> procedures) {
        List<FigureQuery> queries = procedures.stream()
                .map(procedure -> query.ofProcedure(procedure.code()))
                .toList();
        List<Question> questions = queries.stream()
                .flatMap(one -> Arrays.stream(Column.values())
                        .map(column -> one.question(column.indicatorId(), clock.getZone())))
                .toList();
        List<List<Figure>> answers = indicators.matrix(actor.authorityId(), questions, List.of(groups.of(query)));
        List<Service> services = new ArrayList<>();
        int width = Column.values().length;
        for (int i = 0; i < procedures.size(); i++) {
            services.add(new Service(
                    procedures.get(i).code(),
                    procedures.get(i).name(),
                    queries.get(i),
                    answers.subList(i * width, (i + 1) * width).stream()
                            .map(List::getFirst)
                            .toList()));
        }
        return services;
    }
}
