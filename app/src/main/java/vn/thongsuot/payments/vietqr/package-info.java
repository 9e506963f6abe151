/** VietQR as the payload of a QR (Vietnamese: mã VietQR), by the EMVCo layout. */
@NamedInterface("vietqr")
@NullMarked
package vn.thongsuot.payments.vietqr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
