package vn.thongsuot.procedures.routes.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.procedures.sources.SourceRow;

/**
 * What stands around the tables of steps: title and code of the procedure that the next table is about, and the list of
 * procedures that many decisions begin with (Vietnamese: tên và mã thủ tục trước bảng quy trình).
 */
final class Headings {

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])\\d\\.\\d{6}(?:\\.[A-Z0-9.]+)?(?![\\d])");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:quy trinh noi bo ?: ?.{3,}|(?:(?:[ivx]+|\\d{1,3})[.)] ?)?(?:ten )?(?:thu tuc|tthc)(?: hanh chinh)? ?:? ?.{3,})");
    private static final Pattern BEFORE = Pattern.compile(
            "^\\s*(?:Quy trình nội bộ\\s*:|(?:[IVXivx]+|\\d{1,3})[.)])\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL = Pattern.compile("^ten (thu tuc|tthc|quy trinh).*");
    private static final int LONGEST = 500;

    private final Map<String, String> listed = new HashMap<>();
    private String title = "";
    private String code = "";

    void note(SourceRow row) {
        List<String> texts =
                row.cells().stream().filter(cell -> !cell.isBlank()).distinct().toList();
        if (texts.isEmpty()) {
            return;
        }
        list(texts);
        Matcher found = CODE.matcher(row.text());
        if (found.find()) {
            code = found.group();
        }
        String last = texts.getLast().strip();
        if (texts.size() == 2 && LABEL.matcher(Plain.of(texts.getFirst())).matches()) {
            title = cut(last);
        } else if (texts.size() == 1 && TITLE.matcher(Plain.of(last)).matches()) {
            title = cut(BEFORE.matcher(last).replaceFirst(""));
        }
    }

    /** A row of a list: code in one cell, name in the next. */
    private void list(List<String> texts) {
        for (int i = 0; i + 1 < texts.size(); i++) {
            if (CODE.matcher(texts.get(i).strip()).matches()) {
                listed.put(bare(texts.get(i + 1)), texts.get(i).strip());
            }
        }
    }

    String title() {
        return title;
    }

    /** The code that stood last before the table; that of the list where the title is one of it. */
    String code() {
        return title.isEmpty() ? code : listed.getOrDefault(bare(title), code);
    }

    void clear() {
        title = "";
        code = "";
    }

    private static String bare(String text) {
        return Plain.of(text).replaceFirst("^(ten )?(thu tuc|tthc)( hanh chinh)? ?:? ?", "");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
