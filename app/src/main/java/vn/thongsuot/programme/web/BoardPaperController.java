package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.PdfPrinter;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;

/** The board and one target for paper, as PDF/A: what the page shows, when it counted, and its address. */
@Controller
class BoardPaperController {

    private final BoardPages boards;
    private final TargetPages targets;
    private final Plans plans;
    private final FigureUnits access;
    private final PdfPrinter printer;
    private final Clock clock;

    BoardPaperController(
            BoardPages boards, TargetPages targets, Plans plans, FigureUnits access, PdfPrinter printer, Clock clock) {
        this.boards = boards;
        this.targets = targets;
        this.plans = plans;
        this.access = access;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/desk/board/pdf")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> board(@CurrentActor Actor actor, Ui ui, BoardController.Asked asked) {
        UnitView shown = access.shown(actor, asked.unit(), Permission.BOARD_READ);
        BoardFilter filter = asked.filter(shown.id());
        BoardPage page = boards.make(ui, actor, shown, filter);
        BoardPaper paper = new BoardPaper(
                ui,
                ui.t("nav.board") + ": " + page.heading(),
                page.until(),
                address(filter.href()),
                narrowed(ui, page.filters()),
                BoardPaper.cards(page.cards()));
        return file(paper, "programme/web/paperBoard.jte", Map.of("page", page, "paper", paper));
    }

    @GetMapping("/desk/board/targets/{id}/pdf")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> target(
            @CurrentActor Actor actor,
            Ui ui,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable Long counting) {
        Target target = plans.findTarget(id).orElseThrow(AccessPolicy::notFound);
        Plan plan = plans.get(actor, target.planId());
        UnitView shown = access.shown(actor, unit, Permission.BOARD_READ);
        TargetPage page = targets.make(
                ui, actor, plan, target, new TargetCards.Seen(actor, shown, UnitScope.of(scope)), counting);
        BoardPaper paper = new BoardPaper(
                ui,
                page.card().title(),
                boards.until(ui),
                address(TargetCards.href(target, shown.id(), UnitScope.of(scope))
                        + (counting == null ? "" : "&counting=" + counting)),
                "",
                BoardPaper.cards(List.of(page.card())));
        return file(paper, "programme/web/paperTarget.jte", Map.of("page", page, "paper", paper));
    }

    private ResponseEntity<byte[]> file(BoardPaper paper, String template, Map<String, Object> model) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return Attachments.shown(
                name(paper.title()), MediaType.APPLICATION_PDF_VALUE, printer.print(template, model, now));
    }

    private static String name(String title) {
        return title.substring(0, Math.min(100, title.length())).replace(':', ' ') + ".pdf";
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
    }

    private static String narrowed(Ui ui, BoardPage.Filters filters) {
        String chosen = Stream.of(filters.narrowingScopes(), filters.areas(), filters.plans(), filters.states())
                .flatMap(List::stream)
                .filter(Choice::chosen)
                .map(Choice::name)
                .collect(Collectors.joining("; "));
        return chosen.isEmpty() ? "" : ui.t("board.paper.narrowed", chosen);
    }
}
