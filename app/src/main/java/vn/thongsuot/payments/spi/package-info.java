/** What a payment gateway has to bring (Vietnamese: giao diện kết nối cổng thanh toán). */
@NamedInterface("spi")
@NullMarked
package vn.thongsuot.payments.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
