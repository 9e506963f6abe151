package vn.thongsuot.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.SheetTable;

/** An Excel file that keeps few rows in memory (Vietnamese: bảng tính ghi dần); text is text, no cell is a formula. */
final class SheetFile implements RowFile {

    private static final int IN_MEMORY = 200;
    private static final int LONGEST = 32_000;

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final SheetTable table;
    private final int most;
    private long rows;

    SheetFile(String name, int most) {
        this.table = new SheetTable(book, WorkbookUtil.createSafeSheetName(name));
        this.most = most;
    }

    @Override
    public void head(List<String> names) {
        table.head(names);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        if (rows >= most) {
            throw new TooManyRowsException(most);
        }
        rows++;
        table.row(cells.stream().map(SheetFile::shortened).toList());
    }

    /** A cell holds no more letters than this. */
    private static @Nullable Object shortened(@Nullable Object value) {
        if (value == null || value instanceof LocalDate || value instanceof Number) {
            return value;
        }
        String text = value.toString();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
