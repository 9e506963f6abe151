package vn.thongsuot.identity.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.identity.passkeys.PasskeyView;
import vn.thongsuot.identity.secondfactor.Enrolment;
import vn.thongsuot.identity.secondfactor.SecondFactorView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.QrDrawing;

/**
 * The second factor of the reader, at login or among the own settings.
 *
 * @param codes recovery codes that were just made
 * @param next where a login goes on
 * @param passkeys of the reader; empty at login
 */
record SecondFactorPage(
        Ui ui,
        SecondFactorView view,
        List<String> codes,
        String next,
        Map<String, String> errors,
        List<PasskeyView> passkeys) {

    static SecondFactorPage of(Ui ui, SecondFactorView view, Map<String, String> errors) {
        return new SecondFactorPage(ui, view, List.of(), "", errors, List.of());
    }

    static SecondFactorPage told(Ui ui, SecondFactorView view, List<String> codes, String next) {
        return new SecondFactorPage(ui, view, codes, next, Map.of(), List.of());
    }

    SecondFactorPage with(List<PasskeyView> keys) {
        return new SecondFactorPage(ui, view, codes, next, errors, keys);
    }

    @Nullable
    Enrolment enrolment() {
        return view.enrolment();
    }

    QrDrawing qr(Enrolment enrolment) {
        return QrDrawing.of(enrolment.address());
    }

    @Override
    public String toString() {
        return "SecondFactorPage[]";
    }
}
