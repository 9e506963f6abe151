package vn.thongsuot.dossiers.papers;

import org.jspecify.annotations.Nullable;

/**
 * How the applicant follows the dossier (Vietnamese: tra cứu hồ sơ), printed at the foot.
 *
 * @param url address in the QR, at most 500 characters so that it still scans at the printed size
 * @param site address to type by hand, without the protocol
 * @param dossierCode code to type there
 * @param hotline number for questions, such as {@code 1022, gọi miễn phí}
 * @param address where the desk is
 */
public record Tracking(
        String url, String site, String dossierCode, @Nullable String hotline, @Nullable String address) {

    private static final int MAX_URL = 500;

    public Tracking {
        if (url.isBlank() || url.length() > MAX_URL) {
            throw new IllegalArgumentException(
                    "Tracking address of %d characters; allowed: 1 to %d.".formatted(url.length(), MAX_URL));
        }
    }
}
