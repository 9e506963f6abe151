package vn.thongsuot.programme.tasks.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskDetail;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskFilter;
import vn.thongsuot.programme.tasks.TaskLine;
import vn.thongsuot.programme.tasks.TaskLists;
import vn.thongsuot.programme.tasks.TaskStatus;

/** Tasks, for other systems: found, read, written. */
@ApiResource(tag = "tasks")
class TaskApi {

    static final String PATH = ApiPaths.ROOT + "/tasks/";
    static final String STALE = "TSK-002";

    private final TaskLists lists;
    private final TaskDetails details;
    private final TaskAssigning assigning;
    private final ApiCommands commands;

    TaskApi(TaskLists lists, TaskDetails details, TaskAssigning assigning, ApiCommands commands) {
        this.lists = lists;
        this.details = details;
        this.assigning = assigning;
        this.commands = commands;
    }

    @GetMapping("/tasks")
    @Requires(Permission.BOARD_READ)
    ApiPage<TaskLineJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(defaultValue = "subtree") @Allowed(of = TaskFilter.Whose.class) String whose,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Allowed(of = ReformArea.class) @Nullable String area,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID target,
            @RequestParam(required = false) @Allowed(of = TaskStatus.class) @Nullable String status) {
        ApiWords.parameter(ReformArea.class, "area", area);
        TaskFilter filter = new TaskFilter(
                Objects.requireNonNull(ApiWords.parameter(TaskFilter.Whose.class, "whose", whose)),
                null,
                unit,
                area,
                plan,
                target,
                1);
        List<TaskLine> rows = lists.listAfter(
                actor, filter, ApiWords.parameter(TaskStatus.class, "status", status), paging.afterId(), paging.read());
        return paging.page(
                rows.stream().map(TaskLineJson::of).toList(), task -> task.id().toString());
    }

    @GetMapping("/tasks/{id}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<TaskJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        TaskDetail task = details.get(actor, id);
        return Versions.ok(task.version(), TaskJson.of(task));
    }

    @PostMapping("/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.TASK_ASSIGN)
    ResponseEntity<TaskJson> create(
            @CurrentActor Actor actor,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NewTaskRequest written) {
        URI address = commands.once(actor, key, "tasks.create", written, () -> {
            UUID id = assigning.draft(actor, written.origin(), written.task().content());
            if (written.isAssigned()) {
                assigning.assign(actor, new SeenTask(id, details.get(actor, id).version()));
            }
            return PATH + id;
        });
        TaskDetail made = details.get(actor, ApiCommands.idOf(address));
        return ApiCommands.created(address, made.version(), TaskJson.of(made));
    }

    /** Only while it is a draft, or refused. */
    @PutMapping("/tasks/{id}")
    @Requires(Permission.TASK_ASSIGN)
    ResponseEntity<TaskJson> update(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TaskRequest written) {
        SeenTask seen = new SeenTask(id, Versions.seen(ifMatch));
        Versions.fresh(STALE, () -> {
            assigning.edit(actor, seen, written.content());
            return seen;
        });
        return get(actor, id);
    }
}
