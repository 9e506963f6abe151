package vn.thongsuot.centres.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Ui;

/** Who is called before others. @param seen digest of the list that holds */
record PriorityPage(Ui ui, String seen, List<PriorityRows.Row> rows, Map<String, String> errors) {}
