/** Thông Suốt: a local government's reform plan is executable, and its evidence is the work itself. */
@NullMarked
package vn.thongsuot;

import org.jspecify.annotations.NullMarked;
