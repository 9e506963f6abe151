/** Numbers of a day, who is called next, which counter serves (Vietnamese: hàng đợi). */
@NamedInterface("queue")
@NullMarked
package vn.thongsuot.centres.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
