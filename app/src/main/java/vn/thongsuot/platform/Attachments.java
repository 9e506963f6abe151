package vn.thongsuot.platform;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Files for the browser (Vietnamese: tệp tải về), named in full, and before it without accents for programs that know no
 * other letters.
 */
public final class Attachments {

    /** Media type of a workbook. */
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Media type of a text document. */
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9 ._()-]");

    private Attachments() {}

    /** To be saved. */
    public static String saved(String name) {
        return header("attachment", name);
    }

    /** To be shown where the browser can. */
    public static String shown(String name) {
        return header("inline", name);
    }

    /** The answer with a file that was made just now, to be saved. */
    public static ResponseEntity<byte[]> saved(String name, String mediaType, byte[] content) {
        return answer(saved(name), mediaType, content);
    }

    /** The same, to be shown where the browser can. */
    public static ResponseEntity<byte[]> shown(String name, String mediaType, byte[] content) {
        return answer(shown(name), mediaType, content);
    }

    private static ResponseEntity<byte[]> answer(String disposition, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(content);
    }

    private static String header(String type, String name) {
        String full = ContentDisposition.builder(type)
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return type + "; filename=\"" + plain(name) + "\"" + full.substring(full.indexOf("; filename*="));
    }

    /** Letters without accents, đ as d; what is left over becomes a line. */
    static String plain(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return UNSAFE.matcher(letters.replace('đ', 'd').replace('Đ', 'D')).replaceAll("_");
    }
}
