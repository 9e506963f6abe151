package vn.thongsuot.organisation.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.reorganisation.Reorganisation;
import vn.thongsuot.organisation.reorganisation.ReorganisationStatus;
import vn.thongsuot.organisation.reorganisation.Reorganisations;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;

/** Mergers, splits and the like that were decided, for systems that keep units of their own; preparing and deciding stay with people. */
@ApiResource(tag = "reorganisations")
class ReorganisationApi {

    private final Reorganisations reorganisations;

    ReorganisationApi(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @GetMapping("/reorganisations")
    @Requires(Permission.DESK_USE)
    ApiPage<ReorganisationJson> list(@CurrentActor Actor actor, Paging paging) {
        List<ReorganisationJson> all = reorganisations.list(actor).stream()
                .filter(ReorganisationApi::isKnown)
                .map(ReorganisationJson::of)
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        return paging.cut(all, one -> one.id().toString());
    }

    @GetMapping("/reorganisations/{id}")
    @Requires(Permission.DESK_USE)
    ReorganisationJson get(@CurrentActor Actor actor, @PathVariable UUID id) {
        Reorganisation found = reorganisations.get(actor, id);
        if (!isKnown(found)) {
            throw AccessPolicy.notFound();
        }
        return ReorganisationJson.of(found);
    }

    private static boolean isKnown(Reorganisation one) {
        return one.status() == ReorganisationStatus.CONFIRMED || one.status() == ReorganisationStatus.EFFECTIVE;
    }
}
