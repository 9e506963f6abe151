/** What is counted by calendars and counted again when a day changes (Vietnamese: việc tính theo lịch làm việc). */
@NamedInterface("spi")
@NullMarked
package vn.thongsuot.calendar.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
