/** Payment over a gateway, and the sandbox of the demo (Vietnamese: thanh toán trực tuyến). */
@NamedInterface("online")
@NullMarked
package vn.thongsuot.payments.online;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
