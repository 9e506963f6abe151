package vn.thongsuot.dossiers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.FeeCorrections;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.fees.FeeSchedule;

/** What a dossier owes and may owe by the schedule of its reception day, and putting it right, for other systems. */
@ApiResource(tag = "dossier-fees")
class DossierFeeApi {

    private static final String STALE = "DOS-002";

    private final DossierDetails details;
    private final FeeQueries queries;
    private final FeeCorrections corrections;
    private final FeeSchedule schedule;
    private final ApiCommands commands;

    DossierFeeApi(
            DossierDetails details,
            FeeQueries queries,
            FeeCorrections corrections,
            FeeSchedule schedule,
            ApiCommands commands) {
        this.details = details;
        this.queries = queries;
        this.corrections = corrections;
        this.schedule = schedule;
        this.commands = commands;
    }

    /** What a correction stands for. */
    private record Command(String code, int version, FeeCorrectionRequest written) {}

    @GetMapping("/dossiers/{code}/fee")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<DossierFeeJson> get(@CurrentActor Actor actor, @PathVariable String code) {
        return answer(details.get(actor, DossierApi.read(code)));
    }

    @PostMapping("/dossiers/{code}/fee/corrections")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<DossierFeeJson> correct(
            @CurrentActor Actor actor,
            @PathVariable String code,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody FeeCorrectionRequest written) {
        Seen seen = new Seen(DossierApi.read(code), Versions.seen(ifMatch));
        FeeChoice choice = written.choice();
        commands.once(
                actor,
                key,
                "dossiers.correct-fee",
                new Command(seen.code().value(), seen.version(), written),
                () -> Versions.fresh(STALE, () -> {
                    corrections.correct(actor, seen, choice, written.reason());
                    return ApiPaths.ROOT + "/dossiers/" + seen.code() + "/fee";
                }));
        return answer(details.get(actor, seen.code()));
    }

    private ResponseEntity<DossierFeeJson> answer(DossierDetail dossier) {
        Payable owed = queries.find(dossier).orElse(null);
        List<PayableItem> items = owed == null ? List.of() : queries.items(owed);
        return Versions.ok(dossier.version(), DossierFeeJson.of(dossier, owed, items, offer(dossier)));
    }

    private DossierFeeJson.Offer offer(DossierDetail dossier) {
        UUID authority = dossier.authorityId();
        LocalDate day = corrections.day(dossier.receivedAt());
        return new DossierFeeJson.Offer(
                day,
                schedule.rule(authority, dossier.procedure(), day),
                schedule.list(authority, dossier.procedure(), day),
                schedule.listExemptions(authority, dossier.procedure().code(), dossier.channel(), day));
    }
}
