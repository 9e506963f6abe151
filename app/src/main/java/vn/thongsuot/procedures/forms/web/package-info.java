/** Editor of forms at the desk; forms to be filled in and printed by everybody. */
@NullMarked
package vn.thongsuot.procedures.forms.web;

import org.jspecify.annotations.NullMarked;
