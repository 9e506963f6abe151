package vn.thongsuot.dossiers.papers;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Visible mark of a digital signature (Vietnamese: hình ảnh chữ ký số); only a picture, the signature itself is added to
 * the file by whoever signs.
 *
 * @param agency body in whose name the certificate stands
 * @param signedAt printed to the second with its offset (ISO 8601)
 */
public record SignatureMark(String signer, @Nullable String agency, OffsetDateTime signedAt) {}
