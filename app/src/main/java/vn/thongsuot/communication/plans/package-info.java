/** A year's communication plan and its products (Vietnamese: kế hoạch, sản phẩm tuyên truyền). */
@NamedInterface("plans")
@NullMarked
package vn.thongsuot.communication.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
