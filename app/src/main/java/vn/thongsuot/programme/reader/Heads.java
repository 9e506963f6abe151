package vn.thongsuot.programme.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head of a plan: title, number, date, issuer, own period (Vietnamese: phần đầu văn bản). */
final class Heads {

    private static final int NEAR = 60;
    private static final int LETTERHEAD = 300;
    private static final Pattern KIND = Pattern.compile(
            "\\s*(?:ke hoach|chuong trinh(?: hanh dong| tong the)?|nghi quyet|quyet dinh|chi thi|de an)\\s*:?\\s*");
    private static final Pattern CAPITALS =
            Pattern.compile("(?:KẾ HOẠCH|CHƯƠNG TRÌNH|CHỈ THỊ|NGHỊ QUYẾT|ĐỀ ÁN)\\s+\\S+\\s");
    private static final Pattern ISSUES = Pattern.compile(
            "(?:ban hanh|xay dung|trien khai|phe duyet)\\s+(?:kem theo\\s+\\S+\\s+\\S+\\s+)?(?:\\p{L}+\\s+){0,3}?(?:ke hoach|chuong trinh)[^;.]{0,200}");
    private static final Pattern NUMBER =
            Pattern.compile("(?imu)^[\\s|*]*số\\s*:?\\s*(\\d+\\s*[/-]\\s*[\\p{L}\\d-]+(?:[/-][\\p{L}&-]+)*)");
    private static final Pattern DATE =
            Pattern.compile("(?iu)ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern PARENT = Pattern.compile(
            "(?iu)(?:thực\\s+hiện|căn\\s+cứ)\\s+(?:Nghị\\s+quyết|Kế\\s+hoạch|Chương\\s+trình|Quyết\\s+định)\\s+số\\s+([\\p{L}\\d/-]+)");
    private static final Pattern ISSUER = Pattern.compile(
            "(?u)(?:(?i:ủy|uỷ)\\s+(?i:ban\\s+nhân\\s+dân)|UBND)\\s*\\|?\\s+((?i:tỉnh|thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn|đặc\\s+khu)(?:[ \\u00a0]+\\p{Lu}[\\p{L}'-]*)+)");
    private static final Pattern IN_TITLE = Pattern.compile(
            "((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?:\\s+\\p{Lu}[\\p{L}'-]*)+)");
    private static final Pattern UNIT_KIND =
            Pattern.compile("(?iu)^(?:thành\\s+phố|thị\\s+xã|thị\\s+trấn|đặc\\s+khu|\\p{L}+)");
    private static final Pattern CARRIES_OUT = Pattern.compile(
            "thực\\s+hiện\\s+(?:nghị\\s+quyết|chương\\s+trình|kế\\s+hoạch|đề\\s+án)[^;]*20\\d\\d\\s*-\\s*20\\d\\d(.*năm\\s+20\\d\\d.*)");
    private static final Pattern OFFICE =
            Pattern.compile("(?:kt\\.\\s*|tm\\.\\s*)?(?:pho )?(?:chu tich|giam doc|bi thu)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}*){1,5}");
    private static final Pattern CENTRAL = Fold.words("thanh pho (?:ha noi|hai phong|da nang|ho chi minh|can tho|hue)");

    private Heads() {}

    static DraftHead of(String text, List<Block> blocks, List<Section> sections) {
        String head = text.substring(0, Math.min(text.length(), 6000));
        String title = title(blocks);
        String issuer = group(ISSUER, head.substring(0, Math.min(head.length(), LETTERHEAD)));
        if (issuer == null) {
            issuer = group(IN_TITLE, title == null ? "" : title);
        }
        if (issuer == null) {
            issuer = group(ISSUER, head);
        }
        return new DraftHead(
                title,
                numberBeforeCitations(head),
                date(head),
                issuer == null ? null : "Ủy ban nhân dân " + named(issuer),
                signer(blocks),
                issuer == null ? null : level(issuer),
                period(title, blocks, sections),
                group(PARENT, head));
    }

    /** The name under the last line of office; only capitalised words are one. */
    private static @Nullable String signer(List<Block> blocks) {
        for (int i = blocks.size() - 2; i >= 0 && i > blocks.size() - 40; i--) {
            if (OFFICE.matcher(blocks.get(i).plain().strip()).matches()) {
                String name = blocks.get(i + 1).body();
                return NAME.matcher(name).matches() ? Subjects.squeeze(name) : null;
            }
        }
        return null;
    }

    /** "TỈNH LAM GIANG" as "tỉnh Lam Giang". */
    private static String named(String issuer) {
        StringBuilder name = new StringBuilder();
        Matcher kind = UNIT_KIND.matcher(issuer);
        int at = kind.find() ? kind.end() : 0;
        name.append(Fold.low(issuer.substring(0, at)));
        for (String word : issuer.substring(at).strip().split("\\s+")) {
            name.append(' ').append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return Subjects.squeeze(name.toString());
    }

    /** "thành phố" is a district in a province, a province where it is one of the cities under the centre. */
    private static String level(String issuer) {
        Matcher unit = UNIT_KIND.matcher(issuer);
        String kind = unit.find() ? Fold.low(unit.group()) : "";
        return CENTRAL.matcher(Fold.plain(issuer)).find() ? Levels.PROVINCE : Levels.level(kind);
    }

    private static @Nullable String title(List<Block> blocks) {
        for (int i = 0; i < Math.min(NEAR, blocks.size()); i++) {
            String plain = blocks.get(i).plain().strip();
            if (CAPITALS.matcher(blocks.get(i).body()).lookingAt() && plain.length() < 700) {
                return Subjects.squeeze(blocks.get(i).body());
            }
            if (KIND.matcher(plain).matches() && i + 1 < blocks.size()) {
                return blocks.get(i).body() + " "
                        + Subjects.squeeze(blocks.get(i + 1).body());
            }
            if (plain.length() < 400
                    && plain.matches("(?:ke hoach|chuong trinh)\\s(?:\\s|.)*(?:cai cach hanh chinh|chuyen doi so).*")) {
                return blocks.get(i).body();
            }
        }
        return null;
    }

    private static @Nullable String period(@Nullable String title, List<Block> blocks, List<Section> sections) {
        String said = title == null ? null : Years.of(ownWords(Fold.low(title)));
        for (int i = 0; said == null && i < blocks.size() && i < NEAR; i++) {
            Matcher m = ISSUES.matcher(blocks.get(i).plain());
            said = m.find() ? Years.of(blocks.get(i).low().substring(m.start(), m.end())) : null;
        }
        return said != null ? said : widest(sections);
    }

    /** A yearly plan often names the programme of many years that it carries out: its own year stands behind. */
    private static String ownWords(String title) {
        Matcher m = CARRIES_OUT.matcher(title);
        return m.find() ? m.group(1) : title;
    }

    /** The longest period that a heading sets; a plan without a title is for all of its parts. */
    private static @Nullable String widest(List<Section> sections) {
        String widest = null;
        for (Section section : sections) {
            String horizon = section.horizon();
            if (horizon != null && (widest == null || span(horizon) > span(widest))) {
                widest = horizon;
            }
        }
        return widest;
    }

    private static int span(String period) {
        return period.length() < 9
                ? 0
                : Integer.parseInt(period.substring(5)) - Integer.parseInt(period.substring(0, 4));
    }

    private static @Nullable String numberBeforeCitations(String head) {
        Matcher m = NUMBER.matcher(head);
        return m.find() && m.start() < 1000 ? m.group(1) : null;
    }

    private static @Nullable LocalDate date(String head) {
        Matcher m = DATE.matcher(head);
        if (!m.find() || m.start() > 1500) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String group(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? m.group(1) : null;
    }
}
