package vn.thongsuot.portal.web;

import java.util.List;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;

/** What the home page and the list of procedures show. */
record HomePage(Ui ui, String words, List<ProcedureView> procedures) {}
