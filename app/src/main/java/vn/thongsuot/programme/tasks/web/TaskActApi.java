package vn.thongsuot.programme.tasks.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiForms;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.programme.tasks.Evidence;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskDetail;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskWork;

/**
 * Acts on tasks, for other systems: assigning and everything that the unit in charge does. Whether a product is good enough
 * and whether an extension is granted a person decides on the page.
 */
@ApiResource(tag = "task-acts")
class TaskActApi {

    private final TaskAssigning assigning;
    private final TaskWork work;
    private final TaskDetails details;
    private final ApiCommands commands;

    TaskActApi(TaskAssigning assigning, TaskWork work, TaskDetails details, ApiCommands commands) {
        this.assigning = assigning;
        this.work = work;
        this.details = details;
        this.commands = commands;
    }

    /** What an act stands for; a file by its digest. */
    private record Command(UUID id, int version, Object what, String file) {}

    @PostMapping("/tasks/{id}/assign")
    @Requires(Permission.TASK_ASSIGN)
    ResponseEntity<TaskJson> assign(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return act(actor, id, key, ifMatch, "assign", "", null, seen -> assigning.assign(actor, seen));
    }

    @PostMapping("/tasks/{id}/accept")
    @Requires(Permission.TASK_WORK)
    ResponseEntity<TaskJson> accept(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return act(actor, id, key, ifMatch, "accept", "", null, seen -> work.accept(actor, seen));
    }

    @PostMapping("/tasks/{id}/refuse")
    @Requires(Permission.TASK_WORK)
    ResponseEntity<TaskJson> refuse(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TaskWordsRequest reason) {
        return act(actor, id, key, ifMatch, "refuse", reason, null, seen -> work.refuse(actor, seen, reason.words()));
    }

    @PostMapping("/tasks/{id}/hand-over")
    @Requires(Permission.TASK_WORK)
    ResponseEntity<TaskJson> handOver(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TaskHolderRequest to) {
        return act(actor, id, key, ifMatch, "hand-over", to, null, seen -> work.handOver(actor, seen, to.holderId()));
    }

    @PostMapping("/tasks/{id}/extension")
    @Requires(Permission.TASK_WORK)
    ResponseEntity<TaskJson> askExtension(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TaskExtensionRequest asked) {
        return act(
                actor,
                id,
                key,
                ifMatch,
                "extension",
                asked,
                null,
                seen -> work.askExtension(actor, seen, asked.until(), asked.words()));
    }

    @PostMapping(path = "/tasks/{id}/progress", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.TASK_WORK)
    ResponseEntity<TaskJson> report(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @ModelAttribute TaskProgressRequest progress,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        ApiForms.complete(progress);
        byte[] content = content(file);
        Evidence evidence = new Evidence(progress.percent(), progress.words(), Optional.ofNullable(content));
        return act(actor, id, key, ifMatch, "progress", progress, content, seen -> work.report(actor, seen, evidence));
    }

    @PostMapping(path = "/tasks/{id}/completion", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.TASK_WORK)
    ResponseEntity<TaskJson> complete(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @ModelAttribute TaskWordsRequest done,
            @RequestParam MultipartFile file)
            throws IOException {
        ApiForms.complete(done);
        byte[] content = content(file);
        Evidence evidence = new Evidence(100, done.words(), Optional.ofNullable(content));
        return act(actor, id, key, ifMatch, "completion", done, content, seen -> work.complete(actor, seen, evidence));
    }

    private ResponseEntity<TaskJson> act(
            Actor actor,
            UUID id,
            @Nullable String key,
            @Nullable String ifMatch,
            String name,
            Object what,
            byte @Nullable [] file,
            Consumer<SeenTask> change) {
        SeenTask seen = new SeenTask(id, Versions.seen(ifMatch));
        Command command = new Command(id, seen.version(), what, ApiCommands.digestOf(file));
        commands.once(
                actor,
                key,
                "tasks." + name,
                command,
                () -> Versions.fresh(TaskApi.STALE, () -> {
                    change.accept(seen);
                    return TaskApi.PATH + id;
                }));
        TaskDetail task = details.get(actor, id);
        return Versions.ok(task.version(), TaskJson.of(task));
    }

    private static byte @Nullable [] content(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty() ? null : file.getBytes();
    }
}
