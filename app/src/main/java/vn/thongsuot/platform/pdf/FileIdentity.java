package vn.thongsuot.platform.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.thongsuot.shared.Sha256;

/**
 * Date and identifier of a file come from the paper, so that the same paper printed twice is the same file, byte for
 * byte, and is stored once.
 */
final class FileIdentity {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private FileIdentity() {}

    static void stamp(PDDocument document, String content, LocalDateTime date) throws IOException {
        ZonedDateTime created = date.withNano(0).atZone(VIETNAM);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(created));
        document.setDocumentId(ByteBuffer.wrap(Sha256.of(content)).getLong());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String stamped =
                CREATED.matcher(xmp).replaceFirst("$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created) + "$2");
        metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
    }
}
