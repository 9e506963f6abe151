package vn.thongsuot.programme.reader;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The noun that a figure counts (Vietnamese: đơn vị tính). */
final class Units {

    static final String PERCENT = "%";

    /** Longest first: a known noun is taken as it stands. */
    private static final Pattern KNOWN = known("ngày làm việc|ngày|giờ|phút|tháng|tuần|giây"
            + "|nhóm thủ tục hành chính|nhóm thủ tục|nhóm việc|nhóm nhiệm vụ|thủ tục hành chính|thủ tục|tthc"
            + "|dịch vụ công trực tuyến|dịch vụ công|dịch vụ|hồ sơ|bộ phận|bộ dữ liệu|bộ"
            + "|buổi|lần|lượt người|lượt|cuộc họp|cuộc|đợt|lớp|khóa|khoá|hội nghị|hội thi"
            + "|đầu mối|đơn vị sự nghiệp công lập|đơn vị sự nghiệp|đơn vị|cơ quan|tổ chức|phòng|trung tâm|trạm|trường"
            + "|mô hình|sáng kiến|giải pháp|đề án|dự án|chuyên mục|chuyên đề|tin bài|tin, bài|tin|bài viết|bài|phóng sự"
            + "|văn bản|nghị quyết|quyết định|báo cáo|kế hoạch|chỉ tiêu|tiêu chí|quy trình"
            + "|hệ thống thông tin|hệ thống|phần mềm|ứng dụng|nền tảng|cơ sở dữ liệu|tập dữ liệu|máy tính|thiết bị|camera"
            + "|điểm wifi|điểm truy cập|điểm phát|điểm hỗ trợ|điểm|điểm phần trăm|bậc|hạng"
            + "|xã|phường|thị trấn|thôn|ấp|khu phố|tổ dân phố|huyện|tỉnh|sở"
            + "|cán bộ, công chức|cán bộ|công chức|viên chức|biên chế|người|hộ gia đình|hộ|doanh nghiệp|hợp tác xã|công dân|tổ|đoàn"
            + "|bước|giấy tờ|mẫu đơn|tờ khai|lĩnh vực|cuộc đối thoại|cuộc kiểm tra|phản ánh|ý kiến|sàn dữ liệu|việc");

    private static final Pattern PER = Pattern.compile("^(?:\\s*/\\s*\\p{L}+)+");
    private static final Pattern TWO_WORDS = Pattern.compile("\\s*(\\p{L}+)(?:\\s+(\\p{L}+))?");

    private Units() {}

    /** The counted noun right after a figure; empty where none is known. */
    static String known(CharSequence after, boolean orAnyWord) {
        Matcher m = KNOWN.matcher(after);
        if (m.lookingAt()) {
            Matcher per = PER.matcher(after).region(m.end(), after.length());
            String tail = per.lookingAt() ? per.group().replaceAll("\\s+", "") : "";
            return m.group(1).replaceAll("\\s+", " ") + tail;
        }
        Matcher words = TWO_WORDS.matcher(after);
        return orAnyWord && words.lookingAt() ? words.group().strip().replaceAll("\\s+", " ") : "";
    }

    static boolean isTime(String unit) {
        return unit.matches("(?:ngày làm việc|ngày|giờ|phút|tháng|tuần|giây)");
    }

    /** A unit as a table's cell says it: "% GDP" is a percentage. */
    static String ofCell(String cell) {
        String low = Fold.low(cell).strip().replaceAll("\\s+", " ");
        return low.startsWith("%") || low.startsWith("tỷ lệ") || low.startsWith("tỉ lệ") || low.startsWith("phần trăm")
                ? PERCENT
                : low;
    }

    static String corrected(String unit, Map<String, String> synonyms) {
        return synonyms.getOrDefault(unit, unit).toLowerCase(Locale.ROOT);
    }

    private static Pattern known(String nouns) {
        String longestFirst = java.util.Arrays.stream(nouns.split("\\|"))
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .map(noun -> noun.replace(" ", "\\s+"))
                .collect(java.util.stream.Collectors.joining("|"));
        return Pattern.compile("\\s*(" + longestFirst + ")(?![\\p{L}])");
    }
}
