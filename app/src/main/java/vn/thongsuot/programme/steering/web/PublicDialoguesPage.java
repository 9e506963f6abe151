package vn.thongsuot.programme.steering.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Dialogues for everybody. */
record PublicDialoguesPage(Ui ui, List<DialoguePage> dialogues) {}
