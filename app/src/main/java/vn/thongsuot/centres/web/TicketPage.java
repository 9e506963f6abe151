package vn.thongsuot.centres.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.QrDrawing;

/**
 * A number for the person who drew it.
 *
 * @param kiosk path of the kiosk on which it was drawn; null on the person's own telephone
 * @param before people before, in words; empty where nobody waits for it any more
 * @param called what is to be done now; empty while it waits
 */
record TicketPage(
        Ui ui,
        @Nullable String kiosk,
        String point,
        String address,
        String number,
        String field,
        String priority,
        String status,
        String before,
        String called,
        String drawn,
        QrDrawing qr,
        String link) {}
