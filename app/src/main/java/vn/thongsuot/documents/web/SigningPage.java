package vn.thongsuot.documents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Certificates in use and who may get one. */
record SigningPage(Ui ui, List<Row> rows, List<Choice> holders, Map<String, String> errors) {

    /** A certificate in use. */
    record Row(UUID id, String holder, String provider, String validTo) {}
}
