package vn.thongsuot.centres.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * The kiosk of a point.
 *
 * @param path of the kiosk, with its key
 * @param opens when somebody will be there, in words; null while somebody is
 * @param error a whole sentence; null for none
 */
record KioskPage(
        Ui ui,
        String path,
        String point,
        List<Choice> fields,
        List<Choice> priorities,
        int waiting,
        @Nullable String opens,
        @Nullable String error) {}
