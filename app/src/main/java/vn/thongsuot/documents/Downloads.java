package vn.thongsuot.documents;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.thongsuot.platform.Attachments;

/** Serves a kept file (Vietnamese: tải giấy tờ đã lưu); never sniffed, never cached. */
public final class Downloads {

    private Downloads() {}

    /** Shown where it is PDF or picture, saved otherwise. */
    public static ResponseEntity<Resource> of(StoredDocument document) {
        String name = name(document);
        return answer(
                document, document.type() == MediaType.OFFICE ? Attachments.saved(name) : Attachments.shown(name));
    }

    /** Always saved. */
    public static ResponseEntity<Resource> saved(StoredDocument document) {
        return answer(document, Attachments.saved(name(document)));
    }

    private static String name(StoredDocument document) {
        return document.title().vi() + "." + document.type().extension();
    }

    private static ResponseEntity<Resource> answer(StoredDocument document, String disposition) {
        return ResponseEntity.ok()
                .contentType(org.springframework.http.MediaType.parseMediaType(
                        document.type().mimeType()))
                .contentLength(document.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(new FileSystemResource(document.file()));
    }
}
