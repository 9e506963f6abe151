package vn.thongsuot.dossiers.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.GivenOpinion;
import vn.thongsuot.dossiers.OpinionDesk;
import vn.thongsuot.dossiers.OpinionDetail;
import vn.thongsuot.dossiers.OpinionLine;
import vn.thongsuot.dossiers.OpinionLists;
import vn.thongsuot.dossiers.Verdict;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;

/** Opinions that an agency with a system of its own is asked for, and its answers. */
@ApiResource(tag = "opinions")
class OpinionApi {

    private static final String PATH = ApiPaths.ROOT + "/opinions/";
    private static final String STALE = "DOS-002";

    private final OpinionLists lists;
    private final OpinionDesk desk;
    private final ApiCommands commands;

    OpinionApi(OpinionLists lists, OpinionDesk desk, ApiCommands commands) {
        this.lists = lists;
        this.desk = desk;
        this.commands = commands;
    }

    /** What an answer stands for. */
    private record Command(UUID id, int version, OpinionAnswerRequest answer) {}

    /** The two hundred that are due soonest. */
    @GetMapping("/opinions")
    @Requires(Permission.DOSSIER_READ)
    ApiPage<OpinionJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(defaultValue = "to-answer") @Allowed({"to-answer", "awaited"}) String whose) {
        List<OpinionLine> lines = switch (whose) {
            case "to-answer" -> lists.listOpen(actor);
            case "awaited" -> lists.listAwaited(actor);
            default -> throw ApiRefusal.parameter("whose");
        };
        List<OpinionJson> all = lines.stream()
                .map(line -> OpinionJson.of(line.opinion(), line.code(), line.procedure()))
                .sorted(Comparator.comparing(opinion -> opinion.id().toString()))
                .toList();
        return paging.cut(all, opinion -> opinion.id().toString());
    }

    @GetMapping("/opinions/{id}")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<OpinionJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        return found(actor, id);
    }

    @PostMapping("/opinions/{id}/answer")
    @Requires(Permission.DOSSIER_WORK)
    ResponseEntity<OpinionJson> answer(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OpinionAnswerRequest written) {
        Verdict verdict = ApiWords.field(Verdict.class, "verdict", written.verdict());
        int seen = Versions.seen(ifMatch);
        GivenOpinion given = new GivenOpinion(verdict, written.words(), Optional.empty());
        commands.once(
                actor,
                key,
                "opinions.answer",
                new Command(id, seen, written),
                () -> Versions.fresh(STALE, () -> {
                    desk.answer(actor, id, seen, given);
                    return PATH + id;
                }));
        return found(actor, id);
    }

    private ResponseEntity<OpinionJson> found(Actor actor, UUID id) {
        OpinionDetail detail = desk.get(actor, id);
        return Versions.ok(
                detail.opinion().version(), OpinionJson.of(detail.opinion(), detail.code(), detail.procedure()));
    }
}
