package vn.thongsuot.dossiers.web;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.platform.Attachments;

/** Serves a kept paper: shown where it is PDF or picture, saved otherwise; never sniffed, never cached. */
final class FileResponses {

    private FileResponses() {}

    static ResponseEntity<Resource> of(StoredDocument document) {
        boolean shown = document.type() != vn.thongsuot.documents.MediaType.OFFICE;
        String name = document.title().vi() + "." + document.type().extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mimeType()))
                .contentLength(document.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown ? Attachments.shown(name) : Attachments.saved(name))
                .body(new FileSystemResource(document.file()));
    }
}
