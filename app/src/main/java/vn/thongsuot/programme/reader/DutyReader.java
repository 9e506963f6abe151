package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part on implementation (Vietnamese: tổ chức thực hiện): the calendar of reports, the plans that others have to
 * make, and which body leads which area.
 */
final class DutyReader {

    private static final Map<String, Pattern> RHYTHMS = new LinkedHashMap<>();
    private static final Pattern DATE = Pattern.compile(
            "(?iu)(?:trước|chậm\\s+nhất|vào|gửi)?\\s*(?:(?:là|vào)\\s+)?(?:ngày\\s+)?(?:\\d{1,2}/\\d{1,2}(?:/\\d{4})?|ngày\\s+\\d{1,2}(?:\\s+(?:của\\s+)?tháng\\s+(?:\\d{1,2}|cuối\\s+quý|sau|cuối))?|\\d{1,2}\\s+tháng\\s+\\d{1,2})(?:\\s+(?:hằng|hàng)\\s+(?:năm|tháng|quý))?");
    private static final Pattern PLAN = Pattern.compile(
            "(?iu)(?:xây\\s+dựng|ban\\s+hành|lập|gửi|cụ\\s+thể\\s+hóa)[^.;]{0,60}kế\\s+hoạch|kế\\s+hoạch[^.;]{0,60}(?:gửi|hoàn\\s+thành|ban\\s+hành)");
    private static final Pattern WITHIN = Pattern.compile(
            "(?iu)(?:trước\\s+(?:ngày\\s+)?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?|trước\\s+ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?|(?:chậm\\s+nhất|trong\\s+(?:thời\\s+hạn|vòng)?)\\s*(?:là\\s+)?(?:sau\\s+)?\\d{1,3}\\s+ngày(?:\\s+làm\\s+việc)?(?:\\s+kể\\s+từ\\s+ngày[^,;.)]{0,60})?|trong\\s+tháng\\s+\\d{1,2}(?:/\\d{4})?)");
    private static final Pattern TO = Pattern.compile(
            "(?iu)(?:báo\\s+cáo|gửi|về|trình)\\s+(?:về\\s+|cho\\s+)?((?:ubnd|(?:ủy|uỷ)\\s+ban|sở|phòng|văn\\s+phòng|chủ\\s+tịch|ban\\s+thường\\s+vụ)[^,;.(]{2,60}?(?:\\s*\\((?:qua|thông\\s+qua)[^)]{2,60}\\))?)(?=\\s*(?:[,;.(]|để|trước|chậm|tình|kết|theo|hàng|hằng|định|trong|tiến|$))");
    private static final Pattern WHO = Pattern.compile(
            "(?iu)^\\s*(?:yêu\\s+cầu\\s+|đề\\s+nghị\\s+|giao\\s+)?((?:các|thủ\\s+trưởng|ubnd|(?:ủy|uỷ)\\s+ban|sở|phòng|cơ\\s+quan|đơn\\s+vị|xã|phường)[^.;:]{3,160}?)\\s+(?:có\\s+trách\\s+nhiệm\\s+)?(?:căn\\s+cứ|xây\\s+dựng|lập|gửi|ban\\s+hành|định\\s+kỳ|báo\\s+cáo|tổ\\s+chức|khẩn\\s+trương|chủ\\s+động)");
    private static final Pattern LEADS = Pattern.compile("(?iu)chủ\\s+trì|theo\\s+dõi,\\s+tổng\\s+hợp|tham\\s+mưu");

    static {
        RHYTHMS.put("month", Pattern.compile("(?iu)(?:hàng|hằng)\\s+tháng|báo\\s+cáo\\s+tháng"));
        RHYTHMS.put("quarter", Pattern.compile("(?iu)(?<![\\p{L}])quý(?!\\s+vị)"));
        RHYTHMS.put("half-year", Pattern.compile("(?iu)(?:0?6|sáu)\\s+tháng"));
        RHYTHMS.put("nine-months", Pattern.compile("(?iu)(?:0?9|chín)\\s+tháng"));
        RHYTHMS.put(
                "year",
                Pattern.compile(
                        "(?iu)(?:hàng|hằng)\\s+năm|báo\\s+cáo\\s+năm|(?<=[,;]\\s)năm(?!\\s+20)|(?<![\\p{L}])cả\\s+năm|và\\s+năm(?!\\s+20)"));
        RHYTHMS.put("ad-hoc", Pattern.compile("(?iu)đột\\s+xuất"));
    }

    private record Found(String kind, int start, int end) {}

    private final List<DraftReport> reports = new ArrayList<>();
    private final List<DraftChildPlan> childPlans = new ArrayList<>();
    private final Map<String, Agency> agencies = new LinkedHashMap<>();

    private static final class Agency {
        final Set<String> leads = new LinkedHashSet<>();
        final List<String> duties = new ArrayList<>();
        final int start;
        int end;

        Agency(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    void read(Block block, Section section) {
        if (section.kind() == Section.Kind.AFTER || block.isRow()) {
            return;
        }
        agency(block, section);
        for (int from = 0; from < block.low().length(); ) {
            int to = Clause.sentenceAfter(block.low(), from);
            sentence(block, section, from, to);
            from = to + 1;
        }
    }

    List<DraftReport> reports() {
        return reports;
    }

    List<DraftChildPlan> childPlans() {
        return childPlans;
    }

    List<DraftAgency> agencies() {
        return agencies.entrySet().stream()
                .map(entry -> new DraftAgency(
                        entry.getKey(),
                        List.copyOf(entry.getValue().leads),
                        entry.getValue().duties,
                        entry.getValue().start,
                        entry.getValue().end))
                .toList();
    }

    private void sentence(Block block, Section section, int from, int to) {
        String words = block.text().substring(from, to);
        boolean duty = section.kind() == Section.Kind.IMPLEMENT || section.kind() == Section.Kind.OTHER;
        String whole = block.low();
        if (duty && PLAN.matcher(words).find() && WITHIN.matcher(words).find()) {
            Matcher due = WITHIN.matcher(words);
            boolean found = due.find();
            childPlans.add(new DraftChildPlan(
                    who(block, section),
                    found ? Subjects.squeeze(due.group()) : null,
                    to(words),
                    trim(words),
                    at(block, from),
                    block.start() + to));
        } else if (duty
                && whole.contains("báo cáo")
                && (words.toLowerCase(java.util.Locale.ROOT).contains("báo cáo") || whole.indexOf("báo cáo") < from)) {
            reports(block, words, from);
        }
    }

    private void reports(Block block, String words, int from) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, Pattern> rhythm : RHYTHMS.entrySet()) {
            Matcher m = rhythm.getValue().matcher(words);
            while (m.find()) {
                String before =
                        words.substring(Math.max(0, m.start() - 12), m.start()).toLowerCase(java.util.Locale.ROOT);
                if (!before.matches("(?s).*cuối\\s*$")) {
                    found.add(new Found(rhythm.getKey(), m.start(), m.end()));
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        boolean dated = DATE.matcher(words).find();
        if (found.isEmpty()
                || !dated
                        && !words.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(?:định\\s+kỳ|hàng|hằng|quý).*")) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : words.length();
            Matcher m = DATE.matcher(words).region(found.get(i).end(), end);
            String due = m.find()
                    ? Subjects.squeeze(m.group())
                    : i == 0 ? dateBefore(words, found.getFirst().start()) : null;
            reports.add(new DraftReport(
                    found.get(i).kind(),
                    due,
                    to(words),
                    trim(words),
                    at(block, from),
                    block.start() + from + words.length()));
        }
    }

    /** "trước ngày 30 tháng 10 hằng năm": the date may stand before its rhythm. */
    private static @Nullable String dateBefore(String words, int rhythm) {
        Matcher m = DATE.matcher(words);
        String due = null;
        while (m.find() && m.start() < rhythm) {
            due = Subjects.squeeze(m.group());
        }
        return due;
    }

    private void agency(Block block, Section section) {
        String name = section.agency();
        if (name == null || section.kind() != Section.Kind.IMPLEMENT) {
            return;
        }
        String bare = name.replaceAll("[\\s.:;]+$", "");
        Agency agency = agencies.computeIfAbsent(bare, key -> new Agency(block.start(), block.end()));
        agency.end = block.end();
        if (Heading.of(block) != null && block.body().equals(name)) {
            return;
        }
        agency.duties.add(Subjects.squeeze(block.body()));
        for (String part : block.body().split("[;.]")) {
            if (LEADS.matcher(part).find()) {
                AreaWords.wholly(Fold.plain(part)).forEach(area -> agency.leads.add(area.code()));
            }
        }
    }

    private static @Nullable String who(Block block, Section section) {
        if (section.agency() != null) {
            return section.agency().replaceAll("[\\s.:;]+$", "");
        }
        Matcher m = WHO.matcher(block.body());
        return m.find() ? Subjects.squeeze(m.group(1)) : null;
    }

    private static @Nullable String to(String words) {
        Matcher m = TO.matcher(words);
        return m.find() ? Subjects.squeeze(m.group(1)) : null;
    }

    private static String trim(String words) {
        return words.strip();
    }

    private static int at(Block block, int from) {
        int at = from;
        while (at < block.text().length() && Character.isWhitespace(block.text().charAt(at))) {
            at++;
        }
        return block.start() + at;
    }
}
