package vn.thongsuot.indicators.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.indicators.ReportedValue;
import vn.thongsuot.indicators.ReportedValues;
import vn.thongsuot.indicators.ValueAction;
import vn.thongsuot.indicators.ValueState;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiForms;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;

/** Reported values, for other systems: they report with evidence; who approves is a person, on the page. */
@ApiResource(tag = "values")
class ValueApi {

    private static final String PATH = ApiPaths.ROOT + "/values/";
    private static final String STALE = "IND-024";

    private final ReportedValues values;
    private final ApiCommands commands;

    ValueApi(ReportedValues values, ApiCommands commands) {
        this.values = values;
        this.commands = commands;
    }

    /** What a command stands for; a file by its digest. */
    private record Command(Object what, int version, String file) {}

    @GetMapping("/values")
    @Requires(Permission.BOARD_READ)
    ApiPage<ValueJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Allowed(of = ValueState.class) @Nullable String state) {
        List<ReportedValue> rows = values.listAfter(
                actor, ApiWords.parameter(ValueState.class, "state", state), paging.afterId(), paging.read());
        return paging.page(
                rows.stream()
                        .map(value -> ValueJson.of(value, values.actions(actor, value)))
                        .toList(),
                value -> value.id().toString());
    }

    @GetMapping("/values/{id}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<ValueJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        ReportedValue value = values.get(actor, id);
        return Versions.ok(value.revision(), ValueJson.of(value, values.actions(actor, value)));
    }

    @PostMapping(path = "/values", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.VALUE_REPORT)
    ResponseEntity<ValueJson> create(
            @CurrentActor Actor actor,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @ModelAttribute ValueRequest written,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        ApiForms.complete(written);
        byte[] evidence = file == null || file.isEmpty() ? null : file.getBytes();
        Command command = new Command(written, 0, ApiCommands.digestOf(evidence));
        URI address = commands.once(actor, key, "values.create", command, () -> {
            UUID id = values.create(actor, written.command(), evidence);
            if (written.isSubmitted()) {
                values.act(actor, id, values.get(actor, id).revision(), ValueAction.SUBMIT, null);
            }
            return PATH + id;
        });
        ReportedValue made = values.get(actor, ApiCommands.idOf(address));
        return ApiCommands.created(address, made.revision(), ValueJson.of(made, values.actions(actor, made)));
    }

    @PostMapping(path = "/values/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.VALUE_REPORT)
    ResponseEntity<ValueJson> attach(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam MultipartFile file)
            throws IOException {
        byte[] evidence = file.getBytes();
        int seen = Versions.seen(ifMatch);
        return act(
                actor,
                id,
                key,
                "values.evidence",
                new Command(id, seen, ApiCommands.digestOf(evidence)),
                () -> values.attach(actor, id, seen, evidence));
    }

    @PostMapping("/values/{id}/submit")
    @Requires(Permission.VALUE_REPORT)
    ResponseEntity<ValueJson> submit(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        int seen = Versions.seen(ifMatch);
        return act(
                actor,
                id,
                key,
                "values.submit",
                new Command(id, seen, ""),
                () -> values.act(actor, id, seen, ValueAction.SUBMIT, null));
    }

    @PostMapping("/values/{id}/withdraw")
    @Requires(Permission.VALUE_REPORT)
    ResponseEntity<ValueJson> withdraw(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        int seen = Versions.seen(ifMatch);
        return act(
                actor,
                id,
                key,
                "values.withdraw",
                new Command(id, seen, ""),
                () -> values.act(actor, id, seen, ValueAction.WITHDRAW, null));
    }

    private ResponseEntity<ValueJson> act(
            Actor actor, UUID id, @Nullable String key, String name, Command command, Runnable change) {
        commands.once(
                actor,
                key,
                name,
                command,
                () -> Versions.fresh(STALE, () -> {
                    change.run();
                    return PATH + id;
                }));
        return get(actor, id);
    }
}
