package vn.thongsuot.programme.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.board.Progress;

/** The board of targets, each number of which opens its cases. Its address says all that is chosen, so that it can be shared. */
@Controller
class BoardController {

    private final BoardPages pages;
    private final FigureUnits access;

    BoardController(BoardPages pages, FigureUnits access) {
        this.pages = pages;
        this.access = access;
    }

    /** What was chosen; an empty or unknown choice chooses nothing. */
    record Asked(
            @Nullable UUID unit,
            @Nullable String scope,
            @Nullable String area,
            @Nullable UUID plan,
            @Nullable String state,
            @Nullable String all) {

        BoardFilter filter(UUID shown) {
            return new BoardFilter(
                    shown,
                    UnitScope.of(scope),
                    find(ReformArea.values(), ReformArea::key, area),
                    plan,
                    find(Progress.values(), Progress::key, state),
                    all != null);
        }

        private static <T> @Nullable T find(T[] values, Function<T, String> key, @Nullable String asked) {
            return Arrays.stream(values)
                    .filter(value -> key.apply(value).equals(asked))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping("/desk/board")
    @Requires(Permission.BOARD_READ)
    String board(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String all) {
        UnitView shown = access.shown(actor, unit, Permission.BOARD_READ);
        BoardFilter filter = new Asked(unit, scope, area, plan, state, all).filter(shown.id());
        model.addAttribute("page", pages.make(ui, actor, shown, filter));
        return "programme/web/board";
    }
}
