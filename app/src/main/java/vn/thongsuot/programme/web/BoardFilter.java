package vn.thongsuot.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.board.Progress;
import vn.thongsuot.programme.board.TargetStanding;

/**
 * What narrows a board, as it stands in the address (Vietnamese: bộ lọc bảng điều hành).
 *
 * @param scope whose figures the targets are held against
 * @param all whether every target is drawn, and not the most urgent ones alone
 */
record BoardFilter(
        UUID unit,
        UnitScope scope,
        @Nullable ReformArea area,
        @Nullable UUID plan,
        @Nullable Progress state,
        boolean all) {

    boolean holds(TargetStanding standing) {
        return (area == null || standing.target().area() == area)
                && (plan == null || standing.target().planId().equals(plan))
                && (state == null || standing.progress() == state);
    }

    BoardFilter withUnit(UUID other) {
        return new BoardFilter(other, scope, area, null, state, all);
    }

    BoardFilter withArea(@Nullable ReformArea other) {
        return new BoardFilter(unit, scope, other, plan, state, all);
    }

    BoardFilter withPlan(@Nullable UUID other) {
        return new BoardFilter(unit, scope, area, other, state, all);
    }

    BoardFilter withState(@Nullable Progress other) {
        return new BoardFilter(unit, scope, area, plan, other, all);
    }

    BoardFilter withAll(boolean drawn) {
        return new BoardFilter(unit, scope, area, plan, state, drawn);
    }

    /** The same choice as a file for paper. */
    String paperHref() {
        return "/desk/board/pdf" + query();
    }

    String href() {
        return "/desk/board" + query();
    }

    private String query() {
        List<String> pairs = new ArrayList<>(List.of("unit=" + unit));
        if (scope != UnitScope.SUBTREE) {
            pairs.add("scope=" + scope.key());
        }
        if (area != null) {
            pairs.add("area=" + area.key());
        }
        if (plan != null) {
            pairs.add("plan=" + plan);
        }
        if (state != null) {
            pairs.add("state=" + state.key());
        }
        if (all) {
            pairs.add("all=1");
        }
        return "?" + String.join("&", pairs);
    }
}
