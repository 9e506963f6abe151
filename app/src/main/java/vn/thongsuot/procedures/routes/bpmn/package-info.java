/** Routes as BPMN 2.0 files, out and in (Vietnamese: trao đổi quy trình theo chuẩn BPMN 2.0). */
@NullMarked
package vn.thongsuot.procedures.routes.bpmn;

import org.jspecify.annotations.NullMarked;
