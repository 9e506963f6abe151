package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tasks out of paragraphs (Vietnamese: nhiệm vụ): the items of the part on tasks, the duties under the name of a body,
 * and every sentence that gives a body the lead.
 */
final class TaskReader {

    private static final String STOP =
            "(?=\\s*[.;]?\\s*(?:(?:cơ\\s+quan|đơn\\s+vị)\\s+)?(?:chủ\\s+trì|phối\\s+hợp|sản\\s+phẩm|kết\\s+quả|thời\\s+(?:hạn|gian)|tiến\\s+độ|lãnh\\s+đạo)[^.;:]{0,25}:|[.;]\\s|[.;]?\\s*$)";
    private static final Pattern LEAD =
            labelled("(?:(?:cơ\\s+quan|đơn\\s+vị)\\s+)?(?:chủ\\s+trì|thực\\s+hiện)(?:\\s+thực\\s+hiện)?");
    private static final Pattern PARTNERS =
            labelled("(?:(?:cơ\\s+quan|đơn\\s+vị)\\s+)?phối\\s+hợp(?:\\s+thực\\s+hiện)?");
    private static final Pattern PRODUCT =
            labelled("(?:sản\\s+phẩm|kết\\s+quả)(?:\\s+(?:đầu\\s+ra|dự\\s+kiến|hoàn\\s+thành))?");
    private static final Pattern DUE =
            labelled("(?:thời\\s+hạn|thời\\s+gian|tiến\\s+độ|hạn)(?:\\s+(?:hoàn\\s+thành|thực\\s+hiện))?");
    private static final Pattern LEADER = labelled("lãnh\\s+đạo(?:\\s+\\p{L}+){0,3}\\s+(?:phụ\\s+trách|chỉ\\s+đạo)");
    private static final Pattern LEADS = Pattern.compile("(?<![\\p{L}])[Cc]hủ\\s+trì(?![\\p{L}])");
    private static final Pattern TOGETHER = Pattern.compile("(?<![\\p{L}])phối\\s+hợp(?=\\s*(?:[;.,]|$))");
    private static final Pattern DUTY = Pattern.compile(
            "(?iu)^\\s*(?:giao\\s+)?|\\s+(?:có\\s+trách\\s+nhiệm|là\\s+cơ\\s+quan|là\\s+đơn\\s+vị)\\s*$");
    private static final Pattern GIVEN = Pattern.compile("(?<![\\p{L}])(?:giao|phân\\s+công)\\s[^.;]{3,80}chủ\\s+trì");
    private static final Pattern WITH = Pattern.compile(
            "(?iu)phối\\s+hợp\\s+(?:chặt\\s+chẽ\\s+)?(?:với\\s+)?((?:các\\s+|sở|phòng|văn\\s+phòng|ban|ubnd|(?:ủy|uỷ)\\s+ban|công\\s+an|trung\\s+tâm|cơ\\s+quan|đơn\\s+vị)[^.;:]{2,140}?)"
                    + "(?=\\s+(?:tham\\s+mưu|triển\\s+khai|thực\\s+hiện|tổ\\s+chức|xây\\s+dựng|hướng\\s+dẫn|rà\\s+soát|theo\\s+dõi|đôn\\s+đốc|kiểm\\s+tra|tổng\\s+hợp|trong|đẩy\\s+mạnh|tuyên\\s+truyền|tiếp\\s+tục|để|đảm\\s+bảo|bảo\\s+đảm|nâng\\s+cao|giúp|hoàn\\s+thành)|[.;:,]|\\s*$)");
    private static final Pattern BY = Pattern.compile(
            "(?iu)(?:(?:hoàn\\s+thành|xong)\\s+)?(?:trước|chậm\\s+nhất|trong|vào|đến\\s+hết|hạn)?\\s*(?:ngày\\s+\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{4})?|tháng\\s+\\d{1,2}(?:/\\d{4})?|quý\\s+(?:IV|III|II|I|\\d)(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?)");
    private static final Pattern DONE_BY =
            Pattern.compile("(?iu)(?:hoàn\\s+thành|xong|thời\\s+hạn|trước|chậm\\s+nhất)");
    private static final Pattern RESULT = Pattern.compile("(?iu)(?:kết\\s+quả|sản\\s+phẩm)\\s*:\\s*([^;.]{3,120})");

    private static final int LONGEST_BODY = 100;
    private static final int LONGEST_LINE = 4000;

    private final PlanContext plan;
    private final List<DraftTask> tasks;

    TaskReader(PlanContext plan, List<DraftTask> tasks) {
        this.plan = plan;
        this.tasks = tasks;
    }

    /** @param afterTask whether the paragraph before was a task, whose lines "Chủ trì: ..." may follow */
    boolean read(Block block, Section section, boolean afterTask) {
        String text = block.text();
        if (afterTask && isDetail(block)) {
            tasks.set(tasks.size() - 1, detailed(tasks.getLast(), text, block.end()));
            return true;
        }
        boolean item = section.kind() == Section.Kind.TASKS && !isLabel(block)
                || section.kind() == Section.Kind.IMPLEMENT && section.agency() != null && Heading.of(block) == null;
        boolean given = section.kind() != Section.Kind.AFTER
                && GIVEN.matcher(block.low()).find();
        if (!(item || given) || isDetail(block) || block.body().length() < 20) {
            return false;
        }
        add(block, section);
        return true;
    }

    private static boolean isLabel(Block block) {
        Heading heading = Heading.of(block);
        if (heading == null) {
            return false;
        }
        Area named = AreaWords.named(heading.plain());
        return block.marker().isNone()
                || heading.horizon() != null && heading.bulleted()
                || !block.body().endsWith(".")
                        && (heading.kind() != null || named != null && AreaWords.isWholly(heading.plain(), named));
    }

    /** A line that only says who, what product or when. */
    private static boolean isDetail(Block block) {
        Matcher m = Pattern.compile(
                        "(?:(?:cơ\\s+quan|đơn\\s+vị)\\s+)?(?:chủ\\s+trì|phối\\s+hợp|sản\\s+phẩm|kết\\s+quả|thời\\s+(?:hạn|gian)|tiến\\s+độ|lãnh\\s+đạo)[^.;:]{0,25}:.*",
                        Pattern.DOTALL)
                .matcher(Fold.low(block.body()));
        return m.matches();
    }

    private void add(Block block, Section section) {
        String text = block.text();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Area area = section.area();
        if (area == null) {
            area = plan.area(block.text());
            doubts.add(Doubt.AREA_GUESSED);
        }
        String lead = section.agency();
        int start = block.start() + block.marker().length();
        DraftTask task = new DraftTask(
                tasks.size() + 1,
                area.code(),
                content(block),
                lead == null ? null : bare(lead),
                List.of(),
                null,
                null,
                null,
                text.substring(Math.min(block.marker().length(), text.length())).strip(),
                start,
                block.end(),
                List.of());
        DraftTask detailed = detailed(task, text, block.end());
        if (detailed.lead() == null) {
            doubts.add(Doubt.NO_LEAD);
        }
        tasks.add(with(detailed, List.copyOf(doubts)));
    }

    /** The sentence of what is to be done, without the labels of who and when. */
    private static String content(Block block) {
        String body = block.body();
        Matcher m = Pattern.compile(
                        "(?iu)[.;]\\s+(?:(?:cơ\\s+quan|đơn\\s+vị)\\s+)?(?:chủ\\s+trì|phối\\s+hợp|sản\\s+phẩm|thời\\s+hạn|thời\\s+gian)[^.;:]{0,20}:")
                .matcher(body);
        String content = m.find() ? body.substring(0, m.start()) : body;
        Matcher who = Pattern.compile("(?u)\\.\\s+\\p{Lu}[^.;]{3,80}\\s+chủ\\s+trì(?=\\s*[;,.])")
                .matcher(content);
        return Subjects.squeeze(who.find() ? content.substring(0, who.start()) : content)
                .replaceAll("[\\s;.,/]+$", "");
    }

    private DraftTask detailed(DraftTask task, String text, int end) {
        String line = Subjects.squeeze(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text);
        String lead = first(first(label(LEAD, line), bodyBefore(LEADS, line)), task.lead());
        String partners = first(label(PARTNERS, line), first(group(WITH, line), bodyBefore(TOGETHER, line)));
        String due = first(label(DUE, line), due(line));
        return new DraftTask(
                task.n(),
                task.area(),
                task.content(),
                lead == null ? task.lead() : bare(lead),
                partners == null ? task.partners() : Bodies.list(partners.replaceFirst("(?iu)^với\\s+", "")),
                first(task.leader(), label(LEADER, line)),
                first(task.product(), first(label(PRODUCT, line), group(RESULT, line))),
                first(task.due(), due),
                task.quote(),
                task.start(),
                end,
                label(LEAD, line) == null ? task.doubts() : without(task.doubts()));
    }

    private static List<Doubt> without(List<Doubt> doubts) {
        List<Doubt> left = new ArrayList<>(doubts);
        left.remove(Doubt.NO_LEAD);
        return left;
    }

    private static @Nullable String due(String line) {
        Matcher m = BY.matcher(line);
        while (m.find()) {
            String before = line.substring(Math.max(0, m.start() - 25), m.end());
            boolean cited =
                    line.substring(Math.max(0, m.start() - 60), m.start()).matches("(?iu).*\\bsố\\s+\\d[^,;]*");
            if (!cited && (DONE_BY.matcher(before).find() || m.end() >= line.length() - 1)) {
                return m.group().strip();
            }
        }
        return null;
    }

    private static String bare(String body) {
        return Subjects.squeeze(body).replaceFirst("(?iu)^giao\\s+", "").replaceAll("[\\s:;.,]+$", "");
    }

    private static DraftTask with(DraftTask task, List<Doubt> doubts) {
        return new DraftTask(
                task.n(),
                task.area(),
                task.content(),
                task.lead(),
                task.partners(),
                task.leader(),
                task.product(),
                task.due(),
                task.quote(),
                task.start(),
                task.end(),
                doubts);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static @Nullable String label(Pattern pattern, String line) {
        return line.indexOf(':') < 0 ? null : group(pattern, line);
    }

    /** The body right before a word of duty: what stands between it and the last end of a sentence. */
    private static @Nullable String bodyBefore(Pattern word, String line) {
        Matcher m = word.matcher(line);
        while (m.find()) {
            int from = m.start();
            while (from > 0 && ".;:".indexOf(line.charAt(from - 1)) < 0) {
                from--;
            }
            String body = DUTY.matcher(line.substring(from, m.start()))
                    .replaceAll("")
                    .replaceAll("^[\\s,-]+", "")
                    .strip();
            if (body.length() <= LONGEST_BODY && Bodies.isBody(body)) {
                return body;
            }
        }
        return null;
    }

    private static @Nullable String group(Pattern pattern, String line) {
        Matcher m = pattern.matcher(line);
        return m.find() ? m.group(1).strip() : null;
    }

    private static Pattern labelled(String label) {
        return Pattern.compile("(?iu)(?:^|[.;,\\s(-])" + label + "\\s*:\\s*(.{2,300}?)" + STOP);
    }
}
