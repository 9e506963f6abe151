package vn.thongsuot.dossiers.web;

import java.time.Instant;
import java.util.UUID;
import vn.thongsuot.documents.Uploads;

/**
 * A file that waits for its application, as other systems see it.
 *
 * @param checked whether the virus scanner is done with it
 * @param until when it is forgotten
 */
record UploadJson(UUID id, String mediaType, long sizeBytes, boolean checked, Instant until) {

    static UploadJson of(Uploads.Upload upload) {
        return new UploadJson(upload.id(), upload.mediaType(), upload.sizeBytes(), upload.checked(), upload.until());
    }
}
