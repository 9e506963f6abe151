package vn.thongsuot.programme.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph seen as a heading or label (Vietnamese: đề mục), numbered or with its number lost.
 *
 * @param style where it stands among its kind; see {@link Marker#style}
 * @param bulleted whether a bullet stands before it
 */
record Heading(String style, String body, String plain, String low, boolean bulleted) {

    private static final String LABEL = "label";
    private static final int LOST = 90;
    private static final int NUMBERED = 170;
    private static final int KIND_WITHIN = 120;
    private static final Pattern AGENCY =
            Pattern.compile("(?:cac |de nghi |giao |yeu cau )?(?:so|phong|van phong|ban|uy ban|ubnd|co quan"
                    + "|don vi|trung tam|cong an|bao|dai|thu truong|hdnd|hoi dong|mat tran|doan|kho bac|chi cuc|chu tich|truong|thanh tra"
                    + "|cong thong tin|nganh|to chuc chinh tri|xa|phuong)(?![a-z]).*");
    private static final Pattern ACTS = Fold.words("xay dung ke hoach|ban hanh|nhu sau|cu the sau|duoi day|sau day");
    private static final Pattern CITES = Pattern.compile("(?s).*(?:kem theo|\\d+ ?/ ?[a-z]|theo de nghi|can cu ).*");
    private static final Pattern CAPTION = Pattern.compile("(?:bang|bieu)\\s.*");

    /** @return null where the paragraph is no heading */
    static @Nullable Heading of(Block block) {
        if (block.isRow()) {
            return null;
        }
        String body = block.body();
        Marker marker = block.marker();
        boolean label = body.endsWith(":");
        boolean brief = body.length() <= (marker.isNone() ? LOST : NUMBERED);
        if (body.isEmpty() || body.contains("%") || (!label && !brief)) {
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
        Heading heading = new Heading("", body, Fold.plain(body), low, marker.isBullet());
        String style = marker.isNone() ? heading.styleWithoutMarker(label) : marker.style();
        return style.isEmpty() ? null : new Heading(style, body, heading.plain(), low, marker.isBullet());
    }

    boolean isAgency() {
        return AGENCY.matcher(plain.strip()).matches()
                && body.length() <= 140
                && !ACTS.matcher(plain).find();
    }

    boolean isNumbered() {
        return style.startsWith("decimal") || style.equals("letter") || style.equals("roman");
    }

    /** A line that ends with a colon and has no number: it belongs to what stands right below. */
    boolean isLabel() {
        return style.equals(LABEL);
    }

    boolean isDatedBullet() {
        return bulleted && horizon() != null;
    }

    /** The years that it sets for what stands below; null where it only mentions a document. */
    @Nullable
    String horizon() {
        return CITES.matcher(plain).matches() ? null : Years.of(low);
    }

    Section.@Nullable Kind kind() {
        return body.length() < KIND_WITHIN ? Section.Kind.named(plain) : null;
    }

    private static boolean isYearOnly(String low) {
        return Years.of(low) != null && low.length() < 40;
    }

    /** Headings that lost their number stand in orders of their own: areas, parts, years; a line that names nothing is none. */
    private String styleWithoutMarker(boolean label) {
        if (label || CAPTION.matcher(plain).matches()) {
            return LABEL;
        }
        Area area = AreaWords.named(plain);
        String letters = body.equals(body.toUpperCase(Locale.ROOT)) ? "caps" : "plain";
        if (area != null && AreaWords.isWholly(plain, area)) {
            return letters + "-area";
        }
        if (kind() != null || isAgency()) {
            return letters + "-part";
        }
        if (letters.equals("caps") && body.strip().split("\\s+").length > 2) {
            return "caps-part";
        }
        return horizon() != null ? letters + "-year" : "";
    }
}
