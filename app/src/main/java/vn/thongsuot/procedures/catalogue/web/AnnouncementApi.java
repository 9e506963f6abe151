package vn.thongsuot.procedures.catalogue.web;

import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.VersionView;
import vn.thongsuot.procedures.catalogue.CatalogueImports;
import vn.thongsuot.procedures.catalogue.Decision;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.shared.DomainException;

/** Versions of procedures and the decisions that make them, for other systems: they draft; a person signs on the page. */
@ApiResource(tag = "announcements")
class AnnouncementApi {

    private static final String PATH = ApiPaths.ROOT + "/announcements/";

    private final Decisions decisions;
    private final CatalogueImports imports;
    private final ProcedureVersions versions;
    private final ApiCommands commands;

    AnnouncementApi(Decisions decisions, CatalogueImports imports, ProcedureVersions versions, ApiCommands commands) {
        this.decisions = decisions;
        this.imports = imports;
        this.versions = versions;
        this.commands = commands;
    }

    @GetMapping("/procedures/{code}/versions")
    @Requires(Permission.DESK_USE)
    ApiPage<ProcedureVersionJson> versions(@CurrentActor Actor actor, Paging paging, @PathVariable String code) {
        List<VersionView> all = versions.list(actor.authorityId(), code);
        if (all.isEmpty()) {
            throw AccessPolicy.notFound();
        }
        return paging.cut(
                all.stream()
                        .map(ProcedureVersionJson::of)
                        .sorted(Comparator.comparing(version -> version.from().toString()))
                        .toList(),
                version -> version.from().toString());
    }

    @GetMapping("/announcements")
    @Requires(Permission.DESK_USE)
    ApiPage<AnnouncementJson> list(@CurrentActor Actor actor, Paging paging) {
        return paging.cut(
                decisions.list(actor).stream()
                        .map(AnnouncementJson::of)
                        .sorted(Comparator.comparing(one -> one.id().toString()))
                        .toList(),
                one -> one.id().toString());
    }

    @GetMapping("/announcements/{id}")
    @Requires(Permission.DESK_USE)
    ResponseEntity<AnnouncementJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        return shown(decisions.get(actor, id));
    }

    @PostMapping("/announcements")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.CATALOGUE_EDIT)
    ResponseEntity<AnnouncementJson> create(
            @CurrentActor Actor actor,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody AnnouncementRequest asked) {
        URI address = commands.once(
                actor,
                key,
                "announcements.create",
                asked,
                () -> PATH
                        + decisions.create(
                                actor,
                                asked.unitId(),
                                new Decisions.Head(
                                        asked.title(), asked.titleEn(), asked.basis(), asked.effectiveOn())));
        Decision made = decisions.get(actor, ApiCommands.idOf(address));
        return ApiCommands.created(address, made.version(), AnnouncementJson.of(made));
    }

    /** Everything of the workbook, or nothing. */
    @PostMapping(path = "/announcements/{id}/workbook", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.CATALOGUE_EDIT)
    ResponseEntity<AnnouncementJson> importWorkbook(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        int seen = Versions.seen(ifMatch);
        decisions.get(actor, id);
        commands.once(
                actor,
                key,
                "announcements.workbook",
                Map.of("announcement", id, "version", seen, "file", ApiCommands.digestOf(content)),
                () -> {
                    Versions.fresh("CAT-001", () -> imported(actor, id, seen, content));
                    return PATH + id;
                });
        return shown(decisions.get(actor, id));
    }

    private CatalogueImports.Outcome imported(Actor actor, UUID id, int seen, byte[] content) {
        CatalogueImports.Outcome outcome = imports.importWorkbook(actor, id, seen, content);
        if (!outcome.problems().isEmpty()) {
            throw new DomainException(
                    "CAT-013",
                    DomainException.Kind.INVALID,
                    "cells are wrong",
                    outcome.problems().size());
        }
        return outcome;
    }

    private static ResponseEntity<AnnouncementJson> shown(Decision decision) {
        return Versions.ok(decision.version(), AnnouncementJson.of(decision));
    }
}
