package vn.thongsuot.programme.tasks.web;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.platform.Attachments;

/** Serves a kept file: shown where it is PDF or picture, saved otherwise; never sniffed, never cached. */
public final class Downloads {

    private Downloads() {}

    public static ResponseEntity<Resource> of(StoredDocument document) {
        boolean shown = document.type() != vn.thongsuot.documents.MediaType.OFFICE;
        String name = document.title().vi() + "." + document.type().extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mimeType()))
                .contentLength(document.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown ? Attachments.shown(name) : Attachments.saved(name))
                .body(new FileSystemResource(document.file()));
    }
}
