package vn.thongsuot.documents.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedFilter.Whose;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;

/** The register of signed results and certified copies, for systems that follow what is in force. */
@ApiResource(tag = "issued-results")
class IssuedApi {

    private static final Set<String> KINDS = Set.of(NewIssue.RESULT, NewIssue.CERTIFIED_COPY);

    private final IssuedRegister register;

    IssuedApi(IssuedRegister register) {
        this.register = register;
    }

    /**
     * Of the units whose dossiers the caller may read, as on the page of the register. Without {@code whose} it is what they issued, as
     * it was before desks had a register.
     */
    @GetMapping("/issued-results")
    @Requires(Permission.DOSSIER_READ)
    ApiPage<IssuedResultJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Allowed({"result", "certified-copy"}) @Nullable String kind,
            @RequestParam(defaultValue = "issued") @Allowed(of = Whose.class) String whose) {
        if (kind != null && !KINDS.contains(kind)) {
            throw ApiRefusal.parameter("kind");
        }
        Whose asked = Whose.find(whose).orElseThrow(() -> ApiRefusal.parameter("whose"));
        List<Issued> rows = register.listAfter(actor, kind, asked, paging.afterId(), paging.read());
        return paging.page(
                rows.stream().map(IssuedResultJson::of).toList(),
                issued -> issued.id().toString());
    }
}
