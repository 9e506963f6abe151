package vn.thongsuot.dossiers.papers;

import org.jspecify.annotations.Nullable;

/**
 * How the applicant follows the dossier (Vietnamese: tra cứu hồ sơ), printed at the foot.
 *
 * @param url address in the QR: visible ASCII, at most 200 characters so that it still scans at the printed size
 * @param site address to type by hand, without the protocol
 * @param dossierCode code to type there
 * @param hotline number for questions, such as {@code 1022, gọi miễn phí}
 * @param address where the desk is
 */
public record Tracking(
        String url,
        String site,
        String dossierCode,
        @Nullable String hotline,
        @Nullable String address) {

    private static final int MAX_URL = 200;

    public Tracking {
        if (url.isEmpty() || url.length() > MAX_URL || !url.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException(
                    "Tracking address of %d characters; allowed in a QR: 1 to %d visible ASCII characters."
                            .formatted(url.length(), MAX_URL));
        }
    }
}
