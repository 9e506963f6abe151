package vn.thongsuot.dossiers;

import java.util.Arrays;

/** By what somebody files for the applicant (Vietnamese: căn cứ đại diện). */
public enum AuthorisationKind {
    /** A power of attorney (Vietnamese: giấy ủy quyền, hợp đồng ủy quyền). */
    POWER_OF_ATTORNEY("power-of-attorney", true),
    /** By law, such as a parent or guardian (Vietnamese: đại diện theo pháp luật); it needs no paper of its own. */
    LEGAL("legal", false),
    /** A letter of the organisation that applies (Vietnamese: giấy giới thiệu). */
    INTRODUCTION("introduction", true);

    private final String key;
    private final boolean dated;

    AuthorisationKind(String key, boolean dated) {
        this.key = key;
        this.dated = dated;
    }

    public String key() {
        return key;
    }

    /** Whether the paper's day has to be written down. */
    public boolean isDated() {
        return dated;
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static AuthorisationKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of authorisation: " + key));
    }
}
