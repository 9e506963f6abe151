package vn.thongsuot.exports;

/** A file to be saved (Vietnamese: tệp tải về). */
public record ExportFile(String source, ExportFormat format, byte[] content) {}
