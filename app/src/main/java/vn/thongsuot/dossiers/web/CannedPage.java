package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.dossiers.CannedTexts;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Ready words that the reader keeps. */
record CannedPage(Ui ui, List<CannedTexts.Canned> texts, TypedForm form, Map<String, String> errors) {}
