package vn.thongsuot.petitions.web;

import vn.thongsuot.petitions.PublicAnswer;
import vn.thongsuot.platform.Ui;

/** A petition and its answer for everybody. */
record PublicAnswerPage(Ui ui, PublicAnswer answer, String unit) {}
