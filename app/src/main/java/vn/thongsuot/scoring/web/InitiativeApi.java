package vn.thongsuot.scoring.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.scoring.emulation.Initiative;
import vn.thongsuot.scoring.emulation.Initiatives;

/** Initiatives and models, for other systems to read. */
@ApiResource(tag = "initiatives")
class InitiativeApi {

    private final Initiatives initiatives;

    InitiativeApi(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    /** Recognised ones of the authority, and those of the caller's units in any state. */
    @GetMapping("/initiatives")
    @Requires(Permission.BOARD_READ)
    ApiPage<InitiativeJson> list(@CurrentActor Actor actor, Paging paging) {
        Map<UUID, List<Initiative.Adoption>> adoptions = initiatives.adoptions(actor.authorityId());
        List<InitiativeJson> all = initiatives.list(actor).stream()
                .map(one -> InitiativeJson.of(one, adoptions.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        return paging.cut(all, one -> one.id().toString());
    }

    @GetMapping("/initiatives/{id}")
    @Requires(Permission.BOARD_READ)
    InitiativeJson get(@CurrentActor Actor actor, @PathVariable UUID id) {
        Initiative one = initiatives.get(actor, id);
        return InitiativeJson.of(one, initiatives.adoptions(one.authorityId()).getOrDefault(one.id(), List.of()));
    }
}
