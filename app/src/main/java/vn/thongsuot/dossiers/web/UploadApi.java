package vn.thongsuot.dossiers.web;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.Uploads;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;

/** Files of an application, brought by other systems before they hand it in and named in it. */
@ApiResource(tag = "uploads")
class UploadApi {

    private static final String PATH = ApiPaths.ROOT + "/uploads/";

    private final Uploads uploads;
    private final ApiCommands commands;

    UploadApi(Uploads uploads, ApiCommands commands) {
        this.uploads = uploads;
        this.commands = commands;
    }

    @GetMapping("/uploads/{id}")
    @Requires(Permission.DOSSIER_RECEIVE)
    UploadJson get(@CurrentActor Actor actor, @PathVariable UUID id) {
        return UploadJson.of(uploads.get(actor, id));
    }

    @PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.DOSSIER_RECEIVE)
    ResponseEntity<UploadJson> create(
            @CurrentActor Actor actor,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestParam MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        URI address = commands.once(
                actor, key, "uploads.create", ApiCommands.digestOf(content), () -> PATH + uploads.keep(actor, content));
        return ResponseEntity.created(address).body(get(actor, ApiCommands.idOf(address)));
    }
}
