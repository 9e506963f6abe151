package vn.thongsuot.procedures;

import java.util.Locale;

/** Where a step is done, seen from a dossier (Vietnamese: nơi thực hiện bước). */
public enum AtUnit {
    /** The desk that received. */
    INTAKE,
    /** The one-stop desk of the deciding agency. */
    DECIDING_DESK,
    /** The deciding agency: its competent part, or the agency itself for leaders and records clerks. */
    DECIDING_OFFICE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AtUnit of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
