package vn.thongsuot.exports.web;

import java.util.Map;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.platform.Ui;

/** What the page shows on which a long list is asked for as a file. */
record ExportAskPage(Ui ui, String source, String format, ExportFilter filter, long rows, Map<String, String> errors) {}
