package vn.thongsuot.programme.reader;

import java.util.regex.Pattern;

/**
 * Decides whether a number without a percent sign is a target (Vietnamese: chỉ tiêu số lượng). It is one behind a comparing
 * word; without one only among the goals, as the object of a verb of doing.
 */
final class Counts {

    private static final Pattern NEVER_BEFORE = Pattern.compile(
            "(?<![\\p{L}])(?:điều|khoản|điểm|mục|số|năm|tháng|ngày|quý|tuần|kỳ|khóa|khoá|phần|chương|lục|độ|mức|thứ|hạng|iso|tcvn"
                    + "|qcvn|luật|bước|mẫu|biểu|tổng đài|đường dây|chỉ số|nhóm|(?<!cung )cấp|thông tư|nghị định|lớp|loại|từ\\s+đủ|hệ\\s+thống)[\\s:.]*$");
    private static final Pattern NEVER_AFTER = Pattern.compile(
            "^\\s*(?:đồng|triệu|tỷ|tỉ|nghìn|ngàn|vnđ|usd|tuổi|km|ha|m2|m|kg|giây|năm|và\\s+\\d|h|gb|mb|%|đến\\s+ngày|tháng\\s+\\d|-)(?![\\p{L}])");
    private static final Pattern GOAL = Fold.words("muc tieu|chi tieu|phan dau|den nam|den het nam|den cuoi nam");
    private static final Pattern DOING = Pattern.compile(
            "(?<![\\p{L}])(?:xây\\s+dựng|thành\\s+lập|triển\\s+khai|cung\\s+cấp|duy\\s+trì|hoàn\\s+thành|ban\\s+hành|tổ\\s+chức|mở|lắp\\s+đặt"
                    + "|đạt|có|đưa|hình\\s+thành|thực\\s+hiện|bố\\s+trí|tạo|kiểm\\s+tra|công\\s+bố|giữ|phấn\\s+đấu|phần\\s+đấu|số\\s+hóa|cử|cử|lập|đào\\s+tạo|bồi\\s+dưỡng|tập\\s+huấn|đối\\s+thoại|đăng|phát\\s+hành)"
                    + "(?:\\s+(?!(?:tại|ở|trong|theo|từ|trên|vào|gồm|sau|trước|đến|đã|do|này)\\s)[\\p{L},]+){0,9}\\s+$");
    private static final Pattern WITHIN = Pattern.compile(
            "(?<![\\p{L}])(?:trước|sau|chậm\\s+nhất|trong\\s+vòng|thời\\s+hạn|báo\\s+cáo|gửi)[^,;]{0,40}$");

    private Counts() {}

    static boolean isTarget(Block block, Figure figure, Section section) {
        String low = block.low();
        int from = Clause.sentenceBefore(low, figure.start());
        String before = low.substring(from, figure.start());
        String after = low.substring(figure.end(), Clause.sentenceAfter(low, figure.end()));
        if (section.kind() == Section.Kind.AFTER
                || NEVER_BEFORE.matcher(before).find()
                || NEVER_AFTER.matcher(after).find()
                || isYear(figure)) {
            return false;
        }
        Clause clause = new Clause(block, figure, 0, from, from, figure.end() + after.length());
        String comparator = Comparators.of(clause);
        String unit = Units.known(after, false);
        boolean duties = section.kind() == Section.Kind.IMPLEMENT || section.kind() == Section.Kind.BUDGET;
        if (Units.isTime(unit) && (duties || WITHIN.matcher(before).find() && section.kind() != Section.Kind.GOALS)) {
            return false;
        }
        return switch (comparator) {
            case ">=", "<=" -> true;
            case Comparators.RANGE, Comparators.EQUAL ->
                !unit.isEmpty()
                        && !Units.isTime(unit)
                        && isGoal(section, block, from)
                        && DOING.matcher(before).find();
            case ">", "<" ->
                !unit.isEmpty() && !Units.isTime(unit) && !isAttribute(before) && isGoal(section, block, from);
            default -> !unit.isEmpty() && (isGoal(section, block, from) || section.kind() == Section.Kind.TASKS);
        };
    }

    /** "tối thiểu 24 bài trên trang, 12 bài trên loa": a count right behind the comma or "và" after another. */
    static boolean isSameAgain(Block block, Figure first, Figure second) {
        if (first.percent() || second.percent()) {
            return false;
        }
        String unit = Units.known(block.low().substring(first.end()), false);
        String between = block.low().substring(first.end(), second.start());
        String other = Units.known(block.low().substring(second.end()), false);
        return !unit.isEmpty()
                && !other.isEmpty()
                && Units.isTime(unit) == Units.isTime(other)
                && between.matches("[^;.:(]{0,80}(?:,|và)\\s*");
    }

    /** "03 trường có quy mô dưới 10 lớp": the second number describes what the first one counts. */
    private static boolean isAttribute(String before) {
        return before.matches(".*\\d[^,;]*");
    }

    private static boolean isGoal(Section section, Block block, int from) {
        return section.kind() == Section.Kind.GOALS
                || GOAL.matcher(block.plain().substring(0, Clause.sentenceAfter(block.low(), from)))
                        .find();
    }

    private static boolean isYear(Figure figure) {
        int value = figure.values().getFirst().intValue();
        return figure.end() - figure.start() == 4 && value >= 1900 && value < 2100;
    }
}
