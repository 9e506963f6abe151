package vn.thongsuot.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a list puts its rows, one after the other (Vietnamese: nơi nhận các dòng kết xuất). */
public interface RowSink {

    /** Once, before the first row. */
    void head(List<String> names);

    /** @param cells text, LocalDate or Number; null for an empty one */
    void row(List<? extends @Nullable Object> cells);
}
