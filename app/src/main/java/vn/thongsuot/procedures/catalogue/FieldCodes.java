package vn.thongsuot.procedures.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** A code for a field of administration that has none yet, from its name (Vietnamese: mã lĩnh vực). */
final class FieldCodes {

    private FieldCodes() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
