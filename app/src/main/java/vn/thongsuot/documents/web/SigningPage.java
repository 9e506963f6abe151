package vn.thongsuot.documents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Certificates in use and who may get one. @param credential what was typed and refused; a password never comes back */
record SigningPage(Ui ui, List<Row> rows, List<Choice> holders, String credential, Map<String, String> errors) {

    /** A certificate in use. @param office position and unit of a person; empty for a unit */
    record Row(UUID id, String holder, String office, String provider, String validTo) {}
}
