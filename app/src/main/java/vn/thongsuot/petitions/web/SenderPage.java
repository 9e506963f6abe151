package vn.thongsuot.petitions.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.petitions.BehalfView;
import vn.thongsuot.platform.Ui;

/** Who sent a petition. @param behalf for whom; null where for themselves */
record SenderPage(
        Ui ui,
        UUID petitionId,
        String code,
        PersonView sender,
        @Nullable BehalfView behalf) {}
