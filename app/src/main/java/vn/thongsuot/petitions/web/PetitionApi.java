package vn.thongsuot.petitions.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.petitions.NewPetition;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionChecks;
import vn.thongsuot.petitions.PetitionDetail;
import vn.thongsuot.petitions.PetitionDetails;
import vn.thongsuot.petitions.PetitionFilter;
import vn.thongsuot.petitions.PetitionIntake;
import vn.thongsuot.petitions.PetitionLine;
import vn.thongsuot.petitions.PetitionLists;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.petitions.PetitionStatus;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;

/** Petitions, for the national portal, the hotline and other systems: handed over and followed to their answer. */
@ApiResource(tag = "petitions")
class PetitionApi {

    private static final String PATH = ApiPaths.ROOT + "/petitions/";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Map<String, String> PLACES = Map.of(
            "kind", "sender.kind",
            "name", "sender.fullName",
            "phone", "sender.phone",
            "address", "sender.address",
            "email", "sender.email",
            "behalfRelation", "behalf.relation",
            "behalfName", "behalf.fullName",
            "behalfPaper", "behalf.paper");

    private final PetitionLists lists;
    private final PetitionDetails details;
    private final PetitionIntake intake;
    private final ApiCommands commands;

    PetitionApi(PetitionLists lists, PetitionDetails details, PetitionIntake intake, ApiCommands commands) {
        this.lists = lists;
        this.details = details;
        this.intake = intake;
        this.commands = commands;
    }

    @GetMapping("/petitions")
    @Requires(Permission.DOSSIER_READ)
    ApiPage<PetitionLineJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Allowed(of = PetitionStatus.class) @Nullable String status,
            @RequestParam(required = false) @Allowed(of = PetitionSource.class) @Nullable String source,
            @RequestParam(required = false) @Allowed(of = PetitionAbout.class) @Nullable String about) {
        PetitionFilter filter = new PetitionFilter(
                PetitionFilter.Whose.SUBTREE,
                null,
                ApiWords.parameter(PetitionAbout.class, "about", about),
                ApiWords.parameter(PetitionSource.class, "source", source),
                "",
                1);
        List<PetitionLine> rows = lists.listAfter(
                actor,
                filter,
                ApiWords.parameter(PetitionStatus.class, "status", status),
                paging.afterId(),
                paging.read());
        return paging.page(
                rows.stream().map(PetitionLineJson::of).toList(),
                petition -> petition.id().toString());
    }

    @GetMapping("/petitions/{id}")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<PetitionJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        PetitionDetail petition = details.get(actor, id, VIETNAMESE);
        return Versions.ok(petition.version(), PetitionJson.of(petition));
    }

    @PostMapping("/petitions")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.PETITION_RECEIVE)
    ResponseEntity<PetitionJson> create(
            @CurrentActor Actor actor,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody PetitionRequest written) {
        URI address =
                commands.once(actor, key, "petitions.create", written, () -> PATH + receive(actor, written.petition()));
        PetitionDetail made = details.get(actor, ApiCommands.idOf(address), VIETNAMESE);
        return ApiCommands.created(address, made.version(), PetitionJson.of(made));
    }

    private UUID receive(Actor actor, NewPetition petition) {
        Map<String, String> wrong = new LinkedHashMap<>();
        PetitionChecks.check(petition).forEach((field, text) -> wrong.put(PLACES.getOrDefault(field, field), text));
        if (!wrong.isEmpty()) {
            throw ApiRefusal.invalid(wrong);
        }
        return intake.receive(actor, petition);
    }
}
