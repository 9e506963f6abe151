package vn.thongsuot.dossiers.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Dossiers of a person. @param asked whether a number was asked for */
record PersonDossiersPage(Ui ui, String number, boolean asked, String name, List<Line> lines) {

    /** A dossier. @param as what the person is in it */
    record Line(String code, String procedure, String as, String status, String received) {}
}
