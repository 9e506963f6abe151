/** Decisions on units from draft to effect: what they do to the tree, what moves with it (Vietnamese: sắp xếp đơn vị). */
@NamedInterface("reorganisation")
@NullMarked
package vn.thongsuot.organisation.reorganisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
