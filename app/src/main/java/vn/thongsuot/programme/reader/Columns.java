package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each column of a table holds, from its header row (Vietnamese: tiêu đề cột). */
record Columns(List<Column> all) {

    /** @param horizon the year that a column of values is for, @param level the level it is for, @param scope other words */
    record Column(
            Role role,
            @Nullable String horizon,
            @Nullable String level,
            @Nullable String scope) {}

    /** The kinds of columns that plans have. */
    enum Role {
        NUMBER("(?:so )?tt|stt|so thu tu"),
        PARTNERS(".*phoi hop.*"),
        LEADER(".*lanh dao.*"),
        LEAD(
                ".*(?:chu tri|(?:co quan|don vi|bo phan|nguoi) (?:thuc hien|tham muu|phu trach|theo doi)|phan cong|trach nhiem).*"),
        FUND(".*(?:kinh phi|du toan|nguon von).*"),
        NOTE("ghi chu.*|can cu.*|van ban.*"),
        ACTUAL(".*(?:hien trang|uoc (?:thuc hien|dat)|da dat|ket qua nam|thuc hien nam|co so).*"),
        UNIT("don vi(?: tinh)?|dvt|dv tinh|don vi do"),
        DUE(".*(?:thoi gian|thoi han|tien do|ngay hoan thanh|han hoan thanh|lo trinh).*"),
        PRODUCT(".*(?:san pham|dau ra|ket qua).*"),
        SUBJECT(".*(?:noi dung|chi tieu|nhiem vu|muc tieu|tieu chi|cong viec|hoat dong|ten ).*"),
        VALUE(""),
        OTHER("");

        private final Pattern words;

        Role(String words) {
            this.words = Pattern.compile("(?:" + (words.isEmpty() ? "(?!)" : words) + ")");
        }

        static Role of(String key) {
            for (Role role : values()) {
                if (role.words.matcher(key).matches()) {
                    return role;
                }
            }
            return OTHER;
        }
    }

    private static final Pattern FOR_VALUES = Pattern.compile(
            "(?:.*(?:20\\d\\d|cap tinh|cap huyen|cap xa|6 thang|9 thang|ca nam|quy).*|chi tieu(?: giao)?|muc tieu|ke hoach|gia tri|ty le.*|so luong)");

    /** @return null where the row is no header */
    static @Nullable Columns of(Block row) {
        List<Column> columns = new ArrayList<>();
        int known = 0;
        boolean subject = false;
        for (Block.Cell cell : row.cells()) {
            Column column = column(cell.text(), subject);
            subject |= column.role() == Role.SUBJECT;
            known += column.role() == Role.OTHER ? 0 : 1;
            columns.add(column);
        }
        boolean wordy =
                row.cells().stream().allMatch(cell -> cell.text().strip().length() < 60);
        return known >= 2 && subject && wordy ? new Columns(List.copyOf(columns)).withValues() : null;
    }

    /** A second header row under the first: years or levels below one wide cell. */
    @Nullable
    Columns refined(Block row) {
        List<Column> columns = new ArrayList<>();
        int values = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i).text();
            Column below = column(text, true);
            if (below.role() == Role.VALUE
                    && (below.horizon() != null || below.level() != null || below.scope() != null)) {
                values++;
                columns.add(below);
            } else if (!text.isBlank()
                    && Role.of(Fold.key(text)) != (i < all.size() ? all.get(i).role() : Role.OTHER)) {
                return null;
            } else {
                boolean known = i < all.size() && all.get(i).role() != Role.VALUE;
                columns.add(known ? all.get(i) : new Column(Role.OTHER, null, null, null));
            }
        }
        return values > 1 ? new Columns(List.copyOf(columns)) : null;
    }

    private static Column column(String text, boolean subjectSeen) {
        String key = Fold.key(text);
        Role role = Role.of(key);
        boolean values = (role == Role.OTHER || role == Role.SUBJECT && subjectSeen)
                && FOR_VALUES.matcher(key).matches();
        if (!values) {
            return new Column(role == Role.SUBJECT && subjectSeen ? Role.OTHER : role, null, null, null);
        }
        String low = Fold.low(text).strip();
        String horizon = horizon(low);
        var levels = Levels.strong(low);
        boolean plain = horizon == null
                && levels.isEmpty()
                && !key.matches("chi tieu.*|muc tieu|ke hoach|gia tri|ty le.*|so luong");
        return new Column(
                Role.VALUE, horizon, levels.size() == 1 ? levels.iterator().next() : null, plain ? low : null);
    }

    private static @Nullable String horizon(String low) {
        String said = Years.of(low);
        return said != null ? said : low.matches("20\\d\\d") ? low : null;
    }

    /** Where a table has units but no column for values, its results are the values. */
    private Columns withValues() {
        if (has(Role.VALUE) || !has(Role.UNIT)) {
            return this;
        }
        List<Column> changed = all.stream()
                .map(column -> column.role() == Role.PRODUCT ? new Column(Role.VALUE, null, null, null) : column)
                .toList();
        return new Columns(changed);
    }

    boolean has(Role role) {
        return all.stream().anyMatch(column -> column.role() == role);
    }

    boolean isOfTargets() {
        return has(Role.VALUE);
    }

    boolean isOfTasks() {
        return !has(Role.VALUE) && (has(Role.LEAD) || has(Role.DUE) || has(Role.PRODUCT));
    }

    /** The first cell of a role in a row; null where the table has none or the cell is empty. */
    Block.@Nullable Cell cell(Block row, Role role) {
        for (int i = 0; i < all.size() && i < row.cells().size(); i++) {
            if (all.get(i).role() == role && !row.cells().get(i).isBlank()) {
                return row.cells().get(i);
            }
        }
        return null;
    }
}
