package vn.thongsuot.petitions.web;

import java.util.UUID;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.platform.Ui;

/** Who sent a petition. */
record SenderPage(Ui ui, UUID petitionId, String code, PersonView sender) {}
