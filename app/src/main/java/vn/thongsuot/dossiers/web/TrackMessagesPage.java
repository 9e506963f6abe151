package vn.thongsuot.dossiers.web;

import vn.thongsuot.platform.Ui;

/** What the applicant's page on messages shows. @param base address of the dossier's page */
record TrackMessagesPage(Ui ui, String code, String base, boolean agreed) {}
