package vn.thongsuot.exports;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel reads Vietnamese letters (Vietnamese: tệp CSV). A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvFile implements RowFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;
    private long rows;

    CsvFile(int most) {
        this.most = most;
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }

    @Override
    public void head(List<String> names) {
        write(names);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        if (rows >= most) {
            throw new TooManyRowsException(most);
        }
        rows++;
        write(cells);
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private void write(List<? extends @Nullable Object> cells) {
        String line = cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n";
        bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
