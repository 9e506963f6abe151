package vn.thongsuot.procedures.routes.tables;

import java.text.Normalizer;
import java.util.Locale;

/** Words without accents, in small letters, with single spaces: how the tables are compared. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
