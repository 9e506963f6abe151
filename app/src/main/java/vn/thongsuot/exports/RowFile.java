package vn.thongsuot.exports;

/** A file that grows row by row (Vietnamese: tệp đang ghi). */
interface RowFile extends RowSink, AutoCloseable {

    long rows();

    /** The whole file; nothing is added after. */
    byte[] bytes();

    @Override
    void close();

    static RowFile of(ExportFormat format, String name, int most) {
        return switch (format) {
            case XLSX -> new SheetFile(name, most);
            case CSV -> new CsvFile(most);
        };
    }
}
