package vn.thongsuot.inspections.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;

/** Inspections, for other systems; what a person answers for has no address here. */
@ApiResource(tag = "inspections")
class InspectionApi {

    private final Inspections inspections;

    InspectionApi(Inspections inspections) {
        this.inspections = inspections;
    }

    @GetMapping("/inspections")
    @Requires(Permission.BOARD_READ)
    ApiPage<InspectionJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Allowed(of = InspectionState.class) @Nullable String state) {
        InspectionState asked = ApiWords.parameter(InspectionState.class, "state", state);
        List<Inspection> all = year == null ? inspections.list(actor) : inspections.list(actor, year);
        List<InspectionJson> found = all.stream()
                .filter(one -> asked == null || one.state() == asked)
                .map(InspectionJson::of)
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        return paging.cut(found, one -> one.id().toString());
    }

    @GetMapping("/inspections/{id}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<InspectionJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        Inspection inspection = inspections.get(actor, id);
        return Versions.ok(inspection.version(), InspectionJson.of(inspection));
    }
}
