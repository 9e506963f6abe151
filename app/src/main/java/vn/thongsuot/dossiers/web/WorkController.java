package vn.thongsuot.dossiers.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.WorkQuery.Due;
import vn.thongsuot.platform.WorkQuery.Whose;

/** The work list; filters stand in the address. */
@Controller
class WorkController {

    private final WorkPages pages;

    WorkController(WorkPages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/work")
    @Requires(Permission.DOSSIER_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "mine") String whose,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        WorkFilter filter = new WorkFilter(
                find(Whose.class, whose).orElse(Whose.MINE),
                due == null ? null : find(Due.class, due).orElse(null),
                procedure,
                page);
        model.addAttribute("page", pages.make(ui, actor, filter, kind));
        return htmx ? "dossiers/web/workTable" : "dossiers/web/work";
    }

    /** An unknown filter in an address is no filter. */
    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String key) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
