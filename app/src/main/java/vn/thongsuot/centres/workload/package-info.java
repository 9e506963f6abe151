/** What the queue says about work and staff (Vietnamese: khối lượng việc, bố trí nhân sự). */
@NamedInterface("workload")
@NullMarked
package vn.thongsuot.centres.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
