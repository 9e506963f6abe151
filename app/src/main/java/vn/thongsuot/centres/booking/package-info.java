/** Times booked from home (Vietnamese: đặt lịch hẹn). */
@NamedInterface("booking")
@NullMarked
package vn.thongsuot.centres.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
