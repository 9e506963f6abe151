package vn.thongsuot.dossiers;

import java.util.Arrays;

/** Why a finished dossier is handled again (Vietnamese: căn cứ giải quyết lại). */
public enum ReopenReason {
    /** A complaint was upheld (Vietnamese: khiếu nại được chấp nhận). */
    COMPLAINT("complaint"),
    /** The agency found its own error (Vietnamese: cơ quan tự phát hiện sai sót). */
    OWN_ERROR("own-error"),
    /** A court said so (Vietnamese: bản án, quyết định của tòa án). */
    COURT("court");

    private final String key;

    ReopenReason(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static ReopenReason of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason: " + key));
    }
}
