package vn.thongsuot.dossiers.web;

import java.util.Map;
import vn.thongsuot.dossiers.ReturnPlaces;
import vn.thongsuot.platform.Ui;

/** Where results are handed over. */
record ReturnPlacePage(Ui ui, ReturnPlaces.Setting setting, Map<String, String> errors) {}
