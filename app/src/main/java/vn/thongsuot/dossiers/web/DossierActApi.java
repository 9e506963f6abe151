package vn.thongsuot.dossiers.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.CaseChanges;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.Waiting;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Versions;

/** Acts on dossiers, for other systems; what only a leader may decide is none of them. */
@ApiResource(tag = "dossier-acts")
class DossierActApi {

    private static final String STALE = "DOS-002";
    private static final Set<DossierAction> OTHERS = Set.of(
            DossierAction.RECEIVE,
            DossierAction.REFUSE_RECEPTION,
            DossierAction.FINISH,
            DossierAction.ASK_OPINION,
            DossierAction.REOPEN,
            DossierAction.MOVE_ROUTE,
            DossierAction.HAND_OVER,
            DossierAction.EXTEND,
            DossierAction.REFUSE_RESULT);

    private final DossierDetails details;
    private final Processing processing;
    private final Waiting waiting;
    private final Conclusion conclusion;
    private final CaseChanges cases;
    private final ApiCommands commands;

    DossierActApi(
            DossierDetails details,
            Processing processing,
            Waiting waiting,
            Conclusion conclusion,
            CaseChanges cases,
            ApiCommands commands) {
        this.details = details;
        this.processing = processing;
        this.waiting = waiting;
        this.conclusion = conclusion;
        this.cases = cases;
        this.commands = commands;
    }

    /** What an act stands for. */
    private record Command(String code, int version, DossierActRequest act) {}

    @PostMapping("/dossiers/{code}/acts")
    @Requires(Permission.DOSSIER_WORK)
    ResponseEntity<DossierJson> act(
            @CurrentActor Actor actor,
            @PathVariable String code,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DossierActRequest act) {
        DossierAction action = ApiWords.field(DossierAction.class, "action", act.action());
        if (OTHERS.contains(action)) {
            throw ApiRefusal.field("action");
        }
        Seen seen = new Seen(DossierApi.read(code), Versions.seen(ifMatch));
        Command command = new Command(seen.code().value(), seen.version(), act);
        commands.once(
                actor,
                key,
                "dossiers.act",
                command,
                () -> Versions.fresh(STALE, () -> {
                    apply(actor, seen, action, act);
                    return ApiPaths.ROOT + "/dossiers/" + seen.code();
                }));
        DossierDetail dossier = details.get(actor, seen.code());
        return Versions.ok(dossier.version(), DossierJson.of(dossier));
    }

    private void apply(Actor actor, Seen seen, DossierAction action, DossierActRequest act) {
        switch (action) {
            case CLAIM -> processing.claim(actor, seen);
            case RELEASE -> processing.release(actor, seen, act.words());
            case TAKE_BACK -> processing.takeBack(actor, seen, act.words());
            case COMPLETE_STEP -> processing.completeStep(actor, seen, act.choice());
            case CHANGE_CASE -> cases.change(actor, seen, act.caseKey(), act.words());
            case SEND_BACK -> processing.sendBack(actor, seen, act.words());
            case ASK_SUPPLEMENT -> waiting.askSupplement(actor, seen, act.wanted(), act.words());
            case ASK_FEE -> waiting.askFee(actor, seen);
            case ASK_OTHER_AGENCY -> waiting.askOtherAgency(actor, seen, act.words());
            case RESUME -> waiting.resume(actor, seen);
            case WITHDRAW -> conclusion.withdraw(actor, seen, act.words());
            case STOP -> conclusion.stop(actor, seen, act.words());
            case RETURN_RESULT -> conclusion.returnResult(actor, seen, act.collectedBy());
            default -> throw ApiRefusal.field("action");
        }
    }
}
