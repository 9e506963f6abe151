/**
 * Electronic forms as data (Vietnamese: biểu mẫu điện tử): what is asked, when, how an answer is checked, versions of a form.
 */
@NamedInterface("forms")
@NullMarked
package vn.thongsuot.procedures.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
