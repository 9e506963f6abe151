package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.KeptWhileUnchanged;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.board.Board;
import vn.thongsuot.programme.board.Progress;
import vn.thongsuot.programme.board.TargetStanding;

/** Who must act on a target that is behind (Vietnamese: người phải làm): the units under the goal, those with most misses first. */
@Component
class ActingUnits {

    private static final int NAMED = 2;

    private final Board board;
    private final UnitDirectory units;
    private final Clock clock;
    private final KeptWhileUnchanged<Asked, List<List<Missing>>> kept;

    ActingUnits(DSLContext db, Board board, UnitDirectory units, Clock clock) {
        this.board = board;
        this.units = units;
        this.clock = clock;
        this.kept = new KeptWhileUnchanged<>(db, clock);
    }

    /** Which targets are asked of the agencies of which unit. */
    private record Asked(UUID authorityId, UUID unitId, List<UUID> targetIds) {}

    /** By target; nothing for targets that are not behind or that no unit under this one misses. */
    Map<UUID, TargetCard.Who> of(Ui ui, Actor actor, UnitView unit, List<TargetStanding> standings) {
        List<TargetStanding> behind =
                standings.stream().filter(ActingUnits::isBehind).toList();
        Map<UUID, TargetCard.Who> who = new HashMap<>();
        List<UUID> targetIds =
                behind.stream().map(standing -> standing.target().id()).toList();
        List<List<Missing>> missing = kept.get(
                new Asked(actor.authorityId(), unit.id(), targetIds), asked -> missing(asked, behind, agencies(unit)));
        for (int i = 0; i < missing.size(); i++) {
            if (!missing.get(i).isEmpty()) {
                who.put(behind.get(i).target().id(), who(ui, unit, behind.get(i), missing.get(i)));
            }
        }
        return who;
    }

    private List<List<Missing>> missing(Asked asked, List<TargetStanding> behind, List<UnitView> agencies) {
        List<List<Figure>> figures = board.figures(
                asked.authorityId(), behind, agencies.stream().map(UnitView::id).toList());
        return IntStream.range(0, figures.size())
                .mapToObj(i -> missing(behind.get(i), agencies, figures.get(i)))
                .toList();
    }

    /** The same for one target, whose figures by unit are known already; null where nobody has to act. */
    static TargetCard.@Nullable Who of(Ui ui, UnitView unit, TargetStanding standing, UnitFigures figures) {
        if (!isBehind(standing) || figures.units().isEmpty()) {
            return null;
        }
        List<Missing> missing = missing(standing, figures.units(), figures.now());
        return missing.isEmpty() ? null : who(ui, unit, standing, missing);
    }

    private static boolean isBehind(TargetStanding standing) {
        return standing.indicator() != null
                && (standing.progress() == Progress.LATE || standing.progress() == Progress.AT_RISK);
    }

    /** Agencies and committees directly under a unit. */
    List<UnitView> agencies(UnitView unit) {
        return units.listChildren(unit.id(), today()).stream()
                .filter(UnitView::isAgency)
                .toList();
    }

    private record Missing(UnitView unit, long cases) {}

    private static List<Missing> missing(TargetStanding standing, List<UnitView> agencies, List<Figure> figures) {
        boolean higher = standing.line() == null || standing.line().higherIsBetter();
        Target target = standing.target();
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < agencies.size(); i++) {
            Figure figure = figures.get(i);
            Long bottom = figure.denominator();
            boolean met =
                    figure.value().map(value -> target.isMet(value, higher)).orElse(true);
            if (!met) {
                missing.add(new Missing(agencies.get(i), bottom == null ? 0 : bottom - figure.numerator()));
            }
        }
        missing.sort(java.util.Comparator.comparing(Missing::cases).reversed());
        return missing;
    }

    private static TargetCard.Who who(Ui ui, UnitView unit, TargetStanding standing, List<Missing> missing) {
        String named = String.join(
                ", ",
                missing.stream()
                        .limit(NAMED)
                        .map(one -> ui.text(one.unit().name()))
                        .toList());
        int more = missing.size() - NAMED;
        return new TargetCard.Who(
                more > 0 ? ui.t("board.who.more", named, ui.number(more)) : named,
                TargetCards.href(standing.target(), unit.id()) + "#units",
                standing.since() == null ? "" : ui.t("board.since", ui.date(standing.since())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
