package vn.thongsuot.scoring.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.scoring.sets.IndexSets;

/** Criteria sets with their rules, for other systems to read; drafting and issuing stay with people. */
@ApiResource(tag = "index-sets")
class IndexSetApi {

    private final IndexSets sets;

    IndexSetApi(IndexSets sets) {
        this.sets = sets;
    }

    @GetMapping("/index-sets")
    @Requires(Permission.BOARD_READ)
    ApiPage<IndexSetJson> list(
            @CurrentActor Actor actor, Paging paging, @RequestParam(required = false) @Nullable Integer year) {
        List<IndexSetJson> all = sets.list(actor.authorityId()).stream()
                .filter(set -> year == null || set.year() == year)
                .map(IndexSetJson::of)
                .sorted(Comparator.comparing(set -> set.id().toString()))
                .toList();
        return paging.cut(all, set -> set.id().toString());
    }

    @GetMapping("/index-sets/{id}")
    @Requires(Permission.BOARD_READ)
    IndexSetJson get(@CurrentActor Actor actor, @PathVariable UUID id) {
        return IndexSetJson.of(sets.get(actor, id));
    }

    /** Each with its rule in the text that workbooks carry; by code. */
    @GetMapping("/index-sets/{id}/criteria")
    @Requires(Permission.BOARD_READ)
    ApiPage<SetCriterionJson> criteria(@CurrentActor Actor actor, Paging paging, @PathVariable UUID id) {
        List<SetCriterionJson> all = sets.criteria(sets.get(actor, id).id()).stream()
                .map(SetCriterionJson::of)
                .sorted(Comparator.comparing(SetCriterionJson::code))
                .toList();
        return paging.cut(all, SetCriterionJson::code);
    }
}
