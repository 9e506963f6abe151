/**
 * Pictures from outside, drawn anew so that they tell nothing but what they show (Vietnamese: làm sạch ảnh). {@link
 * vn.thongsuot.platform.pictures.Redrawing} is all that others need.
 */
@NamedInterface("pictures")
@NullMarked
package vn.thongsuot.platform.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
