package vn.thongsuot.centres.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import vn.thongsuot.centres.queue.Priority;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.PlainText;

/** Rows of the list of priorities as they are typed: one kind each, some empty ones at the end. */
final class PriorityRows {

    private static final int EMPTY = 3;
    private static final int MOST = 40;

    private PriorityRows() {}

    /** A kind of priority. @param code empty for one that is new */
    record Row(String code, String name, String nameEn, String rank, boolean offered) {

        /** What the product itself gives; it has a rank alone. */
        boolean isBooked() {
            return code.equals(Priority.BOOKED);
        }
    }

    static List<Row> of(List<Priority> priorities) {
        return padded(priorities.stream()
                .map(one -> new Row(
                        one.code(),
                        one.name().vi(),
                        Objects.requireNonNullElse(one.name().en(), ""),
                        String.valueOf(one.rank()),
                        one.offered()))
                .toList());
    }

    static List<Row> padded(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        for (int i = 0; i < EMPTY; i++) {
            all.add(new Row("", "", "", "", true));
        }
        return all;
    }

    /** Rows without a name are left out. */
    static List<Row> typed(TypedForm form) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MOST && form.values().containsKey("name" + i); i++) {
            if (!form.text("name" + i).isEmpty()) {
                rows.add(new Row(
                        form.text("code" + i),
                        form.text("name" + i),
                        form.text("nameEn" + i),
                        form.text("rank" + i),
                        form.values().containsKey("offered" + i)));
            }
        }
        return rows;
    }

    static List<Priority> priorities(List<Row> rows) {
        return rows.stream()
                .map(row -> new Priority(
                        row.code().isEmpty() ? PlainText.key(row.name()) : row.code(),
                        row.rank().matches("[1-9]") ? Integer.parseInt(row.rank()) : 0,
                        row.offered() && !row.isBooked(),
                        new LocalizedText(row.name(), row.nameEn().isEmpty() ? null : row.nameEn())))
                .toList();
    }

    static String digest(List<Priority> priorities) {
        CRC32 sum = new CRC32();
        sum.update(priorities.stream()
                .map(one -> one.code() + "/" + one.rank() + "/" + one.offered() + "/" + one.name())
                .collect(Collectors.joining("|"))
                .getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
