package vn.thongsuot.procedures.routes.tables;

import vn.thongsuot.shared.PlainText;

/** Words without accents, in small letters, with single spaces: how the tables are compared. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return PlainText.of(text).replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
