/** The person's document store (Vietnamese: kho dữ liệu điện tử của tổ chức, cá nhân). */
@NamedInterface("keeping")
@NullMarked
package vn.thongsuot.documents.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
