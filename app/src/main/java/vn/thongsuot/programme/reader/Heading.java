package vn.thongsuot.programme.reader;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph seen as a heading or label (Vietnamese: đề mục), numbered or with its number lost.
 *
 * @param style where it stands among its kind; see {@link Marker#style}
 */
record Heading(String style, String body, String plain, String low) {

    private static final int LOST = 90;
    private static final int NUMBERED = 170;
    private static final Pattern AGENCY = Pattern.compile("(?:cac |de nghi |giao |yeu cau )?(?:so |phong |van phong|ban |uy ban|ubnd|co quan"
            + "|don vi|trung tam|cong an|bao |dai |thu truong|hdnd|hoi dong|mat tran|doan |kho bac|chi cuc|chu tich|truong |thanh tra"
            + "|cong thong tin|nganh |to chuc chinh tri|xa |phuong ).*");
    private static final Pattern CITES = Pattern.compile("(?s).*(?:kem theo|\\d+ ?/ ?[a-z]|theo de nghi|can cu ).*");

    /** @return null where the paragraph is no heading */
    static @Nullable Heading of(Block block) {
        if (block.isRow()) {
            return null;
        }
        String body = block.body();
        Marker marker = block.marker();
        boolean label = body.endsWith(":");
        boolean short_ = body.length() <= (marker.isNone() ? LOST : NUMBERED);
        if (body.isEmpty() || body.contains("%") || (!label && !short_)) {
            return null;
        }
        String low = Fold.low(body);
        if (marker.isBullet() && !label && !isYearOnly(low)) {
            return null;
        }
        if (!label && (body.endsWith(";") || body.endsWith(",") || (body.endsWith(".") && body.length() > 60))) {
            return null;
        }
        if (marker.isNone() && !label && (body.endsWith(".") || !Character.isUpperCase(body.charAt(0)))) {
            return null;
        }
        return new Heading(style(marker, body, label), body, Fold.plain(body), low);
    }

    boolean isAgency() {
        return AGENCY.matcher(plain.strip()).matches() && body.length() <= 140;
    }

    /** The years that it sets for what stands below; null where it only mentions a document. */
    @Nullable String horizon() {
        return CITES.matcher(plain).matches() ? null : Years.of(low);
    }

    private static boolean isYearOnly(String low) {
        return Years.of(low) != null && low.length() < 40;
    }

    private static String style(Marker marker, String body, boolean label) {
        if (!marker.isNone()) {
            return marker.style();
        }
        if (label) {
            return "label";
        }
        return body.equals(body.toUpperCase(java.util.Locale.ROOT)) ? "caps" : "plain";
    }
}
