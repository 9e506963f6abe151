package vn.thongsuot.programme.reader;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that say what a figure is about, and the conditions among them (Vietnamese: nội dung, phạm vi của chỉ tiêu). */
final class Subjects {

    private static final int LONGEST = 240;
    private static final int SHORTEST = 6;
    private static final Pattern TRAILING = Pattern.compile(
            "^\\s*(?:$|[,;.:()/|]|(?:và|ở|tại|vào|trong|so\\s+với|trên|đối\\s+với|cho|khi|theo|mỗi|hàng|hằng|đến|trước|tổng|kế\\s+hoạch)(?![\\p{L}]))");
    private static final Pattern OR_MORE = Pattern.compile("^\\s*tr[ởo]\\s+(?:[l1i]ên|xuống)(?![\\p{L}])");
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)[\\s,:;(]*(?:(?:đạt|tối\\s+thi[ểêe]u|ít\\s+nhất|từ|trên|dưới|tỷ\\s+lệ|mức|là|chiếm|khoảng|hơn|không\\s+quá|"
                    + "không\\s+dưới|không\\s+vượt\\s+quá|tương\\s+ứng|lần\\s+lượt|bình\\s+quân|phấn\\s+đấu|có|giảm|tăng|và|hoàn\\s+thành|lên|xuống|từ\\s+[\\d.,]+\\s*%)[\\s,:;(]*)+$");
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)^[\\s,;:.+*•·–-]*(?:(?:trong\\s+(?:số\\s+)?đó|đồng\\s+thời|phấn\\s+đấu|và|đến\\s+(?:hết\\s+|cuối\\s+)?năm\\s+\\d{4}|năm\\s+\\d{4}|trở\\s+lên)(?![\\p{L}])[\\s,:;]*)*");
    private static final Pattern ONLY_PLACE = Pattern.compile(
            "(?iu)\\(?(?:(?:ở|tại|của|vào)\\s+)?(?:cấp\\s+)?(?:\\p{L}+|thị\\s+xã|thành\\s+phố|năm\\s+\\d{4})\\)?");
    private static final Pattern EXCEPT =
            Pattern.compile("(?iu)\\(?((?:trừ|không\\s+bao\\s+gồm|ngoại\\s+trừ)\\s[^);.]{3,140})");
    private static final Pattern BASE = Pattern.compile("(?iu)so\\s+với\\s+([^,;.()]{3,60})");
    private static final Pattern AVERAGE = Pattern.compile("(?iu)bình\\s+quân");
    private static final Pattern EACH =
            Pattern.compile("(?iu)(?:mỗi|hàng|hằng)\\s+(?:năm|quý|tháng|tuần)|trong\\s+năm");
    private static final Pattern NESTED = Pattern.compile(
            "(?:trong\\s+(?:số\\s+)?(?:đó|này)|trong\\s+số\\s+này|trong\\s+nhóm[^,]{0,30}(?:ấy|này|đó)|riêng)(?![\\p{L}])");

    private Subjects() {}

    /** Whether the counted thing stands before the figure ("tỷ lệ ... đạt 60%") and not behind it ("60% hồ sơ ..."). */
    static boolean isTrailing(Clause clause) {
        String after = OR_MORE.matcher(clause.after()).replaceFirst("");
        return clause.figure().percent() && TRAILING.matcher(after).find();
    }

    static String of(Clause clause, boolean trailing) {
        String text = clause.block().text();
        String before = text.substring(from(clause), clause.figure().start());
        String after = text.substring(clause.figure().end(), clause.right());
        String behind = clean(cutAtBreak(after));
        if (!clause.figure().percent()) {
            return ofCount(clean(TAIL.matcher(before).replaceFirst("")), verbBefore(before), behind);
        }
        if (!trailing && !behind.isEmpty()) {
            String verb = verbBefore(before);
            return shorten(verb.isEmpty() ? behind : verb + " " + behind);
        }
        String own = clean(TAIL.matcher(before).replaceFirst(""));
        if (!clause.isFirst()
                && (own.length() < SHORTEST || ONLY_PLACE.matcher(own).matches())) {
            String first = clean(TAIL.matcher(firstWords(clause)).replaceFirst(""));
            return shorten(first.isEmpty() ? own : first);
        }
        if (own.length() >= SHORTEST) {
            return shorten(own);
        }
        int from = Clause.sentenceBefore(clause.block().low(), Math.max(0, clause.sentence() - 1));
        return shorten(clean(TAIL.matcher(text.substring(
                        own.isEmpty() ? clause.sentence() : from,
                        clause.figure().start()))
                .replaceFirst("")));
    }

    /** Where the words before a figure begin: behind the number or bullet of the paragraph. */
    private static int from(Clause clause) {
        int marker = clause.block().marker().length();
        return clause.left() < marker && marker <= clause.figure().start() ? marker : clause.left();
    }

    /** The words of the sentence before its first number. */
    private static String firstWords(Clause clause) {
        int end = clause.figure().start();
        int begin = Math.min(Math.max(clause.sentence(), clause.block().marker().length()), end);
        String sentence = clause.block().text().substring(begin, end);
        Matcher m = Pattern.compile("\\d+(?:[.,]\\d+)?\\s*%").matcher(sentence);
        return m.find() ? sentence.substring(0, m.start()) : sentence;
    }

    private static String ofCount(String before, String verb, String behind) {
        if (before.split("\\s+").length > 1) {
            boolean onlyUnit = behind.split("\\s+").length <= 4;
            return shorten(onlyUnit ? before : before + " " + behind);
        }
        return shorten(verb.isEmpty() ? (before + " " + behind).strip() : verb + " " + behind);
    }

    static @Nullable String baseline(Clause clause) {
        Matcher m = BASE.matcher(clause.block().text());
        m.region(
                clause.left(),
                Clause.sentenceAfter(clause.block().low(), clause.figure().end()));
        return m.find() ? squeeze(m.group(1)) : null;
    }

    static @Nullable String scope(Clause clause, @Nullable String baseline) {
        int end = Clause.sentenceAfter(clause.block().low(), clause.figure().end());
        StringBuilder scope = new StringBuilder();
        for (Pattern pattern : new Pattern[] {AVERAGE, EACH, EXCEPT}) {
            Matcher m = pattern.matcher(clause.block().text()).region(clause.left(), end);
            if (m.find()) {
                append(
                        scope,
                        squeeze(m.groupCount() > 0 ? m.group(1) : m.group()).toLowerCase(Locale.ROOT));
            }
        }
        if (baseline != null) {
            append(scope, "so với " + baseline);
        }
        return scope.isEmpty() ? null : scope.toString();
    }

    /** Whether the words say that this figure is about a part of the figure before it. */
    static boolean isNested(Clause clause) {
        return NESTED.matcher(clause.block()
                        .low()
                        .substring(clause.left(), clause.figure().start()))
                .find();
    }

    private static String verbBefore(String before) {
        Matcher m = Pattern.compile(
                        "(?iu)(?:^|[\\s,;:])((?:cắt\\s+)?giảm|tăng(?!\\s+cường)|rút\\s+ngắn|số\\s+hóa|số\\s+hoá)(?:\\s+\\p{L}+){0,4}\\s*$")
                .matcher(before);
        return m.find() ? squeeze(m.group(1)) : "";
    }

    private static String cutAtBreak(String after) {
        Matcher m = Pattern.compile(
                        "(?iu)[;:]|\\.\\s|\\bvà\\s*$|,\\s*(?:trong\\s+(?:số\\s+)?đó|đồng\\s+thời|phấn\\s+đấu)")
                .matcher(after);
        return m.find() ? after.substring(0, m.start()) : after;
    }

    private static void append(StringBuilder scope, String part) {
        scope.append(scope.isEmpty() ? "" : "; ").append(part);
    }

    private static String clean(String words) {
        String out = squeeze(words);
        out = HEAD.matcher(out).replaceFirst("");
        return out.replaceAll("[\\s,;:.(–-]+$", "").strip();
    }

    private static String shorten(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, cut > 0 ? cut : LONGEST) + "…";
    }

    static String squeeze(String words) {
        return words.replaceAll("[\\s*_#|]+", " ").strip();
    }
}
