package vn.thongsuot.platform;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/**
 * The header that names a file for the browser (Vietnamese: tên tệp tải về): in full, and before it without accents for programs
 * that know no other letters.
 */
public final class Attachments {

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
