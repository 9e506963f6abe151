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
import vn.thongsuot.inspections.findings.Finding;
import vn.thongsuot.inspections.findings.FindingState;
import vn.thongsuot.inspections.findings.Findings;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;

/** Findings that a conclusion holds, for other systems. */
@ApiResource(tag = "findings")
class FindingApi {

    private final Findings findings;

    FindingApi(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/findings")
    @Requires(Permission.BOARD_READ)
    ApiPage<FindingJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Allowed(of = FindingState.class) @Nullable String state) {
        FindingState asked = ApiWords.parameter(FindingState.class, "state", state);
        List<FindingJson> found = findings.list(actor).stream()
                .filter(one -> asked == null || one.state() == asked)
                .map(one -> FindingJson.of(one, findings.today()))
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        return paging.cut(found, one -> one.id().toString());
    }

    @GetMapping("/findings/{id}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<FindingJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        Finding finding = findings.get(actor, id);
        return Versions.ok(finding.version(), FindingJson.of(finding, findings.today()));
    }
}
