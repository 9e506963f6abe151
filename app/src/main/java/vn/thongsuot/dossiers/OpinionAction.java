package vn.thongsuot.dossiers;

import java.util.Locale;

/** What can be done to an opinion (Vietnamese: thao tác trên ý kiến). */
public enum OpinionAction {
    ANSWER,
    WITHDRAW,
    PASS_OVER,
    LAPSE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
