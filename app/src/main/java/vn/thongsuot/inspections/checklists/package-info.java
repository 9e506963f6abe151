/** Checklists by area of reform, which inspections copy when they begin (Vietnamese: bảng kiểm). */
@NamedInterface("checklists")
@NullMarked
package vn.thongsuot.inspections.checklists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
