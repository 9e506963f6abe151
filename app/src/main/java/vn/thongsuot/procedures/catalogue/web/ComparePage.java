package vn.thongsuot.procedures.catalogue.web;

import java.util.List;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What the comparison of two versions shows. */
record ComparePage(
        Ui ui,
        String code,
        String name,
        List<Choice> before,
        List<Choice> after,
        List<AnnouncementPage.Change> changes) {}
