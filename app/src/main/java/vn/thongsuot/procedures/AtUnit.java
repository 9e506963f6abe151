package vn.thongsuot.procedures;

import java.util.Locale;

/** Where a step is done, seen from a dossier (Vietnamese: nơi thực hiện bước). */
public enum AtUnit {
    /** The desk that received. */
    INTAKE,
    /** The one-stop desk of the deciding agency. */
    DECIDING_DESK,
    /** The deciding agency: its competent part, or the agency itself for leaders and records clerks. */
    DECIDING_OFFICE,
    /** One unit that the route names by its code, whoever decides. */
    NAMED_UNIT,
    /** The provincial agency competent for the procedure's field (Vietnamese: sở, ban, ngành chuyên môn cấp tỉnh). */
    PROVINCE_AGENCY;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the step leaves receiving desk and deciding agency: another unit or level holds the dossier (liên thông). */
    public boolean isElsewhere() {
        return this == NAMED_UNIT || this == PROVINCE_AGENCY;
    }

    /** @throws IllegalArgumentException for an unknown key */
    public static AtUnit of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
