package vn.thongsuot.surveys.web;

import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.QrDrawing;

/** A sheet with a QR for a counter (Vietnamese: bảng mã QR tại quầy). */
record PosterPaper(Ui ui, String unit, String title, String place, String address, QrDrawing qr) {}
