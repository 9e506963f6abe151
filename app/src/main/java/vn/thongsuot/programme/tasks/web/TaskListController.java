package vn.thongsuot.programme.tasks.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
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
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskFilter;
import vn.thongsuot.programme.tasks.TaskFilter.Due;
import vn.thongsuot.programme.tasks.TaskFilter.Whose;

/** Lists of tasks; filters stand in the address. */
@Controller
class TaskListController {

    private final TaskListPages pages;

    TaskListController(TaskListPages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/tasks")
    @Requires(Permission.BOARD_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID target,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        model.addAttribute("page", pages.make(ui, actor, filter(whose, due, unit, area, plan, target, page)));
        return htmx ? "programme/tasks/web/taskTable" : "programme/tasks/web/tasks";
    }

    /** An unknown filter in an address is no filter. */
    static TaskFilter filter(
            @Nullable String whose,
            @Nullable String due,
            @Nullable UUID unit,
            @Nullable String area,
            @Nullable UUID plan,
            @Nullable UUID target,
            int page) {
        return new TaskFilter(
                find(Whose.class, whose).orElse(Whose.MINE),
                find(Due.class, due).orElse(null),
                unit,
                area != null && TaskContent.AREAS.contains(area) ? area : null,
                plan,
                target,
                page);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> TaskListPages.key(value).equals(key))
                .findFirst();
    }
}
