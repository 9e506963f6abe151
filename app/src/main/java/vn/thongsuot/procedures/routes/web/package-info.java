/** Pages and addresses for internal procedures: flow chart, editor, import. */
@NullMarked
package vn.thongsuot.procedures.routes.web;

import org.jspecify.annotations.NullMarked;
